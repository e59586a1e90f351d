/** The verification command as the last question before a transaction commits. */
import type { Diagnostic } from '@onx/model';
import { runVerification } from './command';

/** The command did not succeed; the transaction was put back. */
export class CommandFailedError extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

/** @throws CommandFailedError from the gate where the command does not succeed. */
export function commandGate(command: string, cwd: string): () => Promise<void> {
  return async () => {
    const result = await runVerification(command, cwd);
    if (result.passed) return;
    const last = result.output.trim().split('\n').slice(-5).join(' | ');
    throw new CommandFailedError({
      code: 'ONX3203',
      severity: 'error',
      message: `verification command ${JSON.stringify(command)} ended with ${result.ended}${last === '' ? '' : `: ${last}`}`,
      hint: 'Everything was put back; mend what it names, or run the migration without it.',
    });
  };
}
