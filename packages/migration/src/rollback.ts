/** Back to the bytes from before one migration or several, touching only what they touched. */
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { OnxError, byCodeUnit, sha256Hex, shellWord, type Diagnostic } from '@onx/model';
import { nodeFileSystem, type FileSystem } from './file-system';
import { APPLIED_PATH, parseApplied, printApplied, recordedVersion, type AppliedMigration } from './record/applied';
import { targetRoot } from './target/read-target';
import { readCheckpoint, readObject, type Checkpoint, type FileChange, type FileState } from './transaction/checkpoint';
import { describeEdit, isIn, openFile, type EditedFile, type Opened } from './transaction/file-state';
import { readLedger } from './transaction/ledger';
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

/** A checkpoint of a migration that can be taken back. */
interface Step {
  checkpoint: Checkpoint;
  at: string;
}

function nothing(target: string, message: string): never {
  throw new OnxError('ONX3016', 2, message, `onx-migrate status --package ${shellWord(target)} lists what was applied here.`);
}

/** Folders with a checkpoint at a path or right below it, in the order of their ids. */
function checkpointsAt(files: FileSystem, path: string): string[] {
  return [path, ...files.list(path).map((name) => join(path, name))].filter((folder) => files.stat(join(folder, 'checkpoint.json')) !== null);
}

/** Migrations that can be taken back, oldest first. What the ledger does not know is looked for where `--checkpoint` says. */
function findSteps({ files, folder }: Context, applied: readonly AppliedMigration[], elsewhere: string | undefined): Step[] {
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

const migrationOf = (step: Step): AppliedMigration => step.checkpoint.migrations[0] as AppliedMigration;

/** The steps to take back, newest first. */
function chooseSteps(steps: readonly Step[], request: RollbackRequest): Step[] {
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

/** What the steps made of one file, taken together. */
interface FileHistory {
  /** As the newest step left it. */
  left: FileState | null;
  /** As it was before the oldest. */
  wanted: FileState | null;
  /** Checkpoint that holds the wanted bytes. */
  at: string;
  /** Somebody edited it between two of the steps. */
  between?: string;
}

function histories(steps: readonly Step[]): Map<string, FileHistory> {
  const found = new Map<string, FileHistory>();
  for (const { checkpoint, at } of steps) {
    for (const change of checkpoint.changes) {
      if (change.path === APPLIED_PATH) continue;
      const newer = found.get(change.path);
      if (!newer) {
        found.set(change.path, { left: change.after, wanted: change.before, at });
        continue;
      }
      if (newer.wanted?.hash !== change.after?.hash) newer.between ??= `it was edited between this migration and the one to ${checkpoint.migrations[0]?.to}`;
      newer.wanted = change.before;
      newer.at = at;
    }
  }
  return found;
}

interface Restoration {
  changes: FileChange[];
  contents: Map<string, Uint8Array>;
  edited: EditedFile[];
}

function restore({ files, folder }: Context, steps: readonly Step[], onEdited: OnEdited): Restoration {
  const out: Restoration = { changes: [], contents: new Map(), edited: [] };
  for (const [path, history] of [...histories(steps)].sort(([a], [b]) => byCodeUnit(a, b))) {
    const current = openFile(files, folder.target, path);
    if (isIn(current, history.wanted)) continue;
    const reason = isIn(current, history.left) ? history.between : describeEdit(current);
    if (reason !== undefined) {
      out.edited.push({ path, reason });
      if (onEdited !== 'overwrite' || typeof current === 'string') continue;
    }
    addChange(files, out, path, current as Opened | null, history);
  }
  return out;
}

function addChange(files: FileSystem, out: Restoration, path: string, current: Opened | null, history: FileHistory): void {
  if (current) out.contents.set(current.state.hash, current.bytes);
  let after = history.wanted;
  if (after) {
    out.contents.set(after.hash, readObject(files, history.at, after.hash));
    // A mode that somebody changed since is theirs.
    if (current && history.left && current.state.mode !== history.left.mode) after = { ...after, mode: current.state.mode };
  }
  out.changes.push({ path, before: current?.state ?? null, after });
}

/** The record without the migrations taken back; its former bytes where they say the same. */
function restoreRecord({ files, folder }: Context, steps: readonly Step[], applied: readonly AppliedMigration[], out: Restoration): void {
  const current = openFile(files, folder.target, APPLIED_PATH);
  if (current === null || typeof current === 'string') return;
  const rest = [...applied];
  for (const step of steps) {
    const { core, manifest } = migrationOf(step);
    const index = rest.findLastIndex((migration) => migration.core === core && migration.manifest === manifest);
    if (index >= 0) rest.splice(index, 1);
  }
  const oldest = steps.at(-1) as Step;
  const before = oldest.checkpoint.changes.find((change) => change.path === APPLIED_PATH)?.before ?? null;
  let bytes: Uint8Array | null = before && readObject(files, oldest.at, before.hash);
  if (rest.length > 0 || bytes) {
    const printed = printApplied(rest);
    if (!bytes || printApplied(parseApplied(Buffer.from(bytes).toString('utf8'))) !== printed) bytes = Buffer.from(printed);
  }
  const after = bytes && { hash: sha256Hex(bytes), mode: before?.mode ?? current.state.mode };
  out.contents.set(current.state.hash, current.bytes);
  if (bytes && after) out.contents.set(after.hash, bytes);
  out.changes.push({ path: APPLIED_PATH, before: current.state, after });
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
      return { outcome, exitCode: part.edited.length > 0 && request.onEdited === 'keep' ? 1 : 0, target, ...part, diagnostics: part.edited.map(toDiagnostic) };
    } catch (error) {
      if (!(error instanceof EditedFilesError)) throw error;
      const edited = [...error.edited];
      return { outcome: 'refused', exitCode: 1, target, undone: [], files: [], edited, diagnostics: edited.map(toDiagnostic) };
    }
  });
}

/** An edited file as a message. */
export function toDiagnostic(file: EditedFile): Diagnostic {
  return { code: 'ONX3018', severity: 'warning', message: `${file.path}: ${file.reason}`, hint: 'Save the edit and pass --force to overwrite it, or --keep-edited to leave such files as they are.', file: file.path };
}
