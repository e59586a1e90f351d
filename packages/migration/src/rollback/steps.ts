/** Which migrations a rollback takes back, and where their checkpoints are. */
import { join, resolve } from 'node:path';
import { OnxError, shellWord } from '@onx/model';
import type { FileSystem } from '../file-system';
import type { AppliedMigration } from '../record/applied';
import { readCheckpoint, type Checkpoint } from '../transaction/checkpoint';
import { readLedger } from '../transaction/ledger';
import type { Context } from '../transaction/transaction';

/** A checkpoint of a migration that can be taken back. */
export interface Step {
  checkpoint: Checkpoint;
  at: string;
}

/** How far back, as it was asked. */
interface Wanted {
  target: string;
  toVersion?: string;
  core?: string;
}

function nothing(target: string, message: string): never {
  throw new OnxError('ONX3016', 2, message, `onx-migrate status --package ${shellWord(target)} lists what was applied here.`);
}

/** Folders with a checkpoint at a path or right below it, in the order of their ids. */
function checkpointsAt(files: FileSystem, path: string): string[] {
  return [path, ...files.list(path).map((name) => join(path, name))].filter((folder) => files.stat(join(folder, 'checkpoint.json')) !== null);
}

/** Migrations that can be taken back, oldest first. What the ledger does not know is looked for where `--checkpoint` says. */
export function findSteps({ files, folder }: Context, applied: readonly AppliedMigration[], elsewhere: string | undefined): Step[] {
  const given = elsewhere === undefined ? [] : checkpointsAt(files, resolve(elsewhere)).map((at) => ({ at, checkpoint: readCheckpoint(files, at, folder.target) }));
  const ledger = readLedger(files, folder.ledger);
  if (ledger.length > 0) {
    return ledger.map((entry) => {
      const moved = given.find((step) => step.checkpoint.id === entry.id);
      const at = resolve(folder.state, entry.checkpoint);
      return moved ?? { at, checkpoint: readCheckpoint(files, at, folder.target) };
    });
  }
  const recorded = new Set(applied.map((migration) => JSON.stringify([migration.core, migration.from, migration.to, migration.manifest])));
  return given.filter(({ checkpoint }) => checkpoint.kind === 'apply' && checkpoint.migrations.some((one) => recorded.has(JSON.stringify([one.core, one.from, one.to, one.manifest]))));
}

/** The one that a checkpoint of an applied migration was made for. */
export function migrationOf(step: Step): AppliedMigration {
  return step.checkpoint.migrations[0] as AppliedMigration;
}

/** The steps to take back, newest first. */
export function chooseSteps(steps: readonly Step[], request: Wanted): Step[] {
  const eligible = steps.filter((step) => request.core === undefined || migrationOf(step).core === request.core);
  const last = eligible.at(-1) ?? nothing(request.target, `there is no checkpoint to roll ${request.target} back to.`);
  if (request.toVersion === undefined) return [last];
  const starts = eligible.filter((step) => migrationOf(step).from === request.toVersion);
  const cores = [...new Set(starts.map((step) => migrationOf(step).core))];
  if (cores.length === 0) nothing(request.target, `no migration recorded in ${request.target} began at version ${JSON.stringify(request.toVersion)}.`);
  if (cores.length > 1) nothing(request.target, `migrations of ${cores.join(' and ')} began at version ${JSON.stringify(request.toVersion)}; name one core.`);
  const own = eligible.filter((step) => migrationOf(step).core === cores[0]);
  return own.slice(own.lastIndexOf(starts.at(-1) as Step)).reverse();
}
