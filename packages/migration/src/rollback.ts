/** Back to the bytes from before one migration or several, touching only what they touched. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { byCodeUnit, sha256Hex, type Diagnostic } from '@onx/model';
import { nodeFileSystem, type FileSystem } from './file-system';
import { APPLIED_PATH, parseApplied, recordedVersion, type AppliedMigration } from './record/applied';
import { restore, restoreRecord } from './rollback/restoration';
import { chooseSteps, findSteps, migrationOf, type Step } from './rollback/steps';
import { targetRoot } from './target/read-target';
import type { Checkpoint, FileChange } from './transaction/checkpoint';
import { editedDiagnostic, openFile, type EditedFile } from './transaction/file-state';
import { withLock } from './transaction/lock';
import { storedPath } from './transaction/settle';
import { stateFolder } from './transaction/state-folder';
import { EditedFilesError, findPending, finishTransaction, runTransaction, undoTransaction, type Context, type OnEdited } from './transaction/transaction';

export interface RollbackRequest {
  target: string;
  /** Version of the core to go back to; the last migration alone where absent. */
  toVersion?: string;
  /** Name of the core, where several were migrated from the same version. */
  core?: string;
  /** Folder that holds the checkpoints, or one of them, where they were put elsewhere. */
  checkpoint?: string;
  /** `refuse` by default: one edited file stops the rollback. `keep` leaves such files, `overwrite` loses the edits. */
  onEdited?: OnEdited;
  lockTimeoutMs?: number;
  fileSystem?: FileSystem;
}

export interface RollbackResult {
  /** `refused`: somebody edited files since; nothing was changed. `nothing`: the target is at that version already. */
  outcome: 'rolled-back' | 'refused' | 'nothing';
  exitCode: 0 | 1;
  target: string;
  /** Newest first. */
  undone: AppliedMigration[];
  /** Paths brought back, sorted. */
  files: string[];
  /** Files that were edited since, with the reason; kept, overwritten or refused as asked. */
  edited: EditedFile[];
  diagnostics: Diagnostic[];
}

function readRecord({ files, folder }: Context): AppliedMigration[] {
  const record = openFile(files, folder.target, APPLIED_PATH);
  return record === null || typeof record === 'string' ? [] : parseApplied(Buffer.from(record.bytes).toString('utf8'));
}

type Part = Pick<RollbackResult, 'undone' | 'files' | 'edited'>;

async function rollBackSteps(context: Context, steps: readonly Step[], onEdited: OnEdited): Promise<Part> {
  const { folder } = context;
  const restoration = restore(context, steps, onEdited);
  if (restoration.edited.length > 0 && onEdited === 'refuse') throw new EditedFilesError(restoration.edited);
  restoreRecord(context, steps, readRecord(context), restoration);
  const undoes = steps.map((step) => step.checkpoint.id);
  const id = `rollback-${sha256Hex(JSON.stringify([undoes, randomUUID()])).slice(0, 12)}`;
  const at = join(folder.checkpoints, id);
  const undone = steps.map(migrationOf);
  const checkpoint: Checkpoint = { checkpoint_version: 1, id, kind: 'rollback', migrations: undone, undoes, changes: restoration.changes };
  await runTransaction(context, at, storedPath(folder, at), checkpoint, restoration.contents, null);
  return { undone, files: sources(restoration.changes), edited: restoration.edited };
}

const sources = (changes: readonly FileChange[]): string[] => changes.map((change) => change.path).filter((path) => path !== APPLIED_PATH);

/** What was interrupted comes first: a migration is taken back, a rollback is taken to its end. */
async function rollBackPending(context: Context, onEdited: OnEdited): Promise<Part | null> {
  const pending = findPending(context);
  if (!pending) return null;
  const { kind, migrations, changes } = pending.checkpoint;
  const edited = kind === 'apply' ? undoTransaction(context, pending, onEdited) : await finishTransaction(context, pending, onEdited, null);
  return { undone: migrations, files: sources(changes), edited };
}

async function rollBackAll(context: Context, request: RollbackRequest): Promise<Part> {
  const onEdited = request.onEdited ?? 'refuse';
  const pending = await rollBackPending(context, onEdited);
  const core = request.core ?? pending?.undone[0]?.core;
  if (pending && (request.toVersion === undefined || pending.undone.at(-1)?.from === request.toVersion)) return pending;
  const applied = readRecord(context);
  if (!pending && request.toVersion !== undefined) {
    const cores = core === undefined ? [...new Set(applied.map((migration) => migration.core))] : [core];
    if (cores.length > 0 && cores.every((name) => recordedVersion(applied, name) === request.toVersion)) return { undone: [], files: [], edited: [] };
  }
  const rest = await rollBackSteps(context, chooseSteps(findSteps(context, applied, request.checkpoint), request), onEdited);
  if (!pending) return rest;
  return { undone: [...pending.undone, ...rest.undone], files: [...new Set([...pending.files, ...rest.files])].sort(byCodeUnit), edited: [...pending.edited, ...rest.edited] };
}

/**
 * Takes back an interrupted migration, the last one, or all down to a version. Files that somebody edited since are listed with
 * the reason; unless told otherwise one of them stops everything before a byte is changed.
 * @throws OnxError ONX3011, 3013–3017, 3020.
 */
export async function rollback(request: RollbackRequest): Promise<RollbackResult> {
  const files = request.fileSystem ?? nodeFileSystem;
  const target = targetRoot(request.target);
  const folder = stateFolder(files, target);
  return withLock(files, folder, request.lockTimeoutMs ?? 0, async () => {
    try {
      const part = await rollBackAll({ files, folder }, request);
      const outcome = part.undone.length === 0 ? 'nothing' : 'rolled-back';
      return { outcome, exitCode: part.edited.length > 0 && request.onEdited === 'keep' ? 1 : 0, target, ...part, diagnostics: part.edited.map(editedDiagnostic) };
    } catch (error) {
      if (!(error instanceof EditedFilesError)) throw error;
      const edited = [...error.edited];
      return { outcome: 'refused', exitCode: 1, target, undone: [], files: [], edited, diagnostics: edited.map(editedDiagnostic) };
    }
  });
}
