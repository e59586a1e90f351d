/** What `rollback` and `resume` did, in words and as JSON. */
import type { AppliedMigration, ResumeResult, RollbackResult } from '@onx/migration';
import { bold, count, cut, diagnosticLines } from './print';

const SHOWN = 20;

function names(migrations: readonly AppliedMigration[]): string {
  return migrations.map(({ core, from, to }) => `${core} ${from} → ${to}`).join(', ');
}

export function describeRollback({ outcome, target, undone, files, diagnostics }: RollbackResult): string[] {
  const headline = {
    'rolled-back': `Taken back: ${names(undone)}; ${count(files.length, 'file')}.`,
    refused: 'Refused: files were edited since. Nothing was changed.',
    nothing: 'Nothing to do: the package is at that version already.',
  }[outcome];
  return [bold(target), headline, ...cut(diagnosticLines(diagnostics), SHOWN, 'see --json')];
}

export function describeResume({ outcome, target, kind, migrations, diagnostics }: ResumeResult): string[] {
  const what = kind === 'apply' ? 'migration' : 'rollback';
  const headline = {
    resumed: `Finished the ${what}: ${names(migrations)}.`,
    refused: `Refused: files were edited since the ${what} was interrupted. Nothing was changed.`,
    'rolled-back': 'Taken back: the verification command failed.',
  }[outcome];
  return [bold(target), headline, ...cut(diagnosticLines(diagnostics), SHOWN, 'see --json')];
}

/** The result as it is, with its exit code under `exit` as all JSON of the programs has it. */
export function resultJson({ exitCode, ...result }: RollbackResult | ResumeResult): object {
  return { ...result, exit: exitCode };
}
