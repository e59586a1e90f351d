/** Faults as one line on stderr, and the exit codes. */
import { OnxError, type FaultExitCode } from '@onx/model';
import { CommanderError } from 'commander';

/** Ctrl-C, as shells count it. */
export const INTERRUPTED = 130;

export interface Fault {
  line: string;
  exitCode: FaultExitCode;
}

const USAGE: Record<string, { code: string; hint: string }> = {
  'commander.unknownOption': { code: 'ONX4001', hint: 'The flags are listed by --help.' },
  'commander.unknownCommand': { code: 'ONX4002', hint: 'The commands are listed by --help.' },
  'commander.missingMandatoryOptionValue': { code: 'ONX4003', hint: 'An example is at the end of --help.' },
};

/** Outside faults as node names them. */
const SYSTEM = /^E[A-Z0-9]+$/;

function usageLine(error: CommanderError): string {
  const { code, hint } = USAGE[error.code] ?? { code: 'ONX4004', hint: 'The usage is shown by --help.' };
  const said = error.message.replace(/^error: /, '').trim();
  const [what = '', guess] = said.split(/\s*\n\s*/);
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  return `${code} ${sentence[0]?.toUpperCase()}${sentence.slice(1)} ${guess ? guess.replace(/^\((.*)\)$/, '$1') : hint}`;
}

/** Any thrown value as the line a person reads and the code to leave with. */
export function faultOf(error: unknown): Fault {
  if (error instanceof OnxError) return { line: error.toLine(), exitCode: error.exitCode };
  if (error instanceof CommanderError) return { line: usageLine(error), exitCode: 2 };
  const { code, message } = error as { code?: unknown; message?: unknown };
  const text = typeof message === 'string' ? (message.split('\n')[0] ?? '') : String(error);
  if (typeof code === 'string' && SYSTEM.test(code)) return { line: `ONX4010 The system refused: ${text}. Check that path, its permissions and the free space.`, exitCode: 3 };
  return { line: `ONX4099 Unexpected fault: ${text}. Run again with ONX_DEBUG=1 and report what it prints.`, exitCode: 3 };
}
