/**
 * A checkpoint: what a transaction changes, with the bytes before and after, complete and flushed before the first of them is written.
 * `<folder>/checkpoint.json` is put in place last; a folder without it is no checkpoint. Contents lie in `<folder>/objects/<sha256>`.
 */
import { join } from 'node:path';
import { OnxError, printJson, sha256Hex } from '@onx/model';
import { replaceFile, type FileSystem } from '../file-system';
import type { AppliedMigration } from '../record/applied';
import { resolveInside } from '../target/inside';

/** A file as it is or shall be; null where there is none. */
export interface FileState {
  /** SHA-256 of the content, bare hex. */
  hash: string;
  /** Permission bits. */
  mode: number;
}

export interface FileChange {
  /** Relative to the target, `/` as separator. */
  path: string;
  before: FileState | null;
  after: FileState | null;
}

export interface Checkpoint {
  checkpoint_version: 1;
  id: string;
  kind: 'apply' | 'rollback';
  /** What an `apply` brings, or the migrations that a `rollback` takes back, newest first. */
  migrations: AppliedMigration[];
  /** Ids of the checkpoints that a `rollback` takes back, in the order of `migrations`. */
  undoes: string[];
  /** In the order of writing; the record comes last. */
  changes: FileChange[];
}

const DAMAGED = 'Point --checkpoint to an undamaged copy, or restore the files from git.';

/** Contents by their hash. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Writes a checkpoint into a new folder. Everything is on disk when it returns. */
export function writeCheckpoint(files: FileSystem, folder: string, checkpoint: Checkpoint, contents: Contents): void {
  const objects = join(folder, 'objects');
  files.makeFolder(objects);
  const wanted = new Set(checkpoint.changes.flatMap((change) => [change.before?.hash, change.after?.hash]).filter((hash) => hash !== undefined));
  for (const hash of wanted) {
    const bytes = contents.get(hash);
    if (!bytes) throw new Error(`no content ${hash} for checkpoint ${checkpoint.id}`);
    files.create(join(objects, hash), bytes, 0o600);
  }
  files.syncFolder(objects);
  replaceFile(files, join(folder, 'checkpoint.json'), Buffer.from(printJson(checkpoint)), 0o600);
}

function isState(value: unknown): value is FileState | null {
  if (value === null) return true;
  const state = value as Partial<FileState> | undefined;
  return typeof state === 'object' && /^[0-9a-f]{64}$/.test(String(state.hash)) && Number.isInteger(state.mode) && (state.mode as number) >= 0 && (state.mode as number) <= 0o7777;
}

function isCheckpoint(value: unknown): value is Checkpoint {
  if (typeof value !== 'object' || value === null) return false;
  const { checkpoint_version, id, kind, migrations, undoes, changes } = value as Partial<Checkpoint>;
  if (checkpoint_version !== 1 || typeof id !== 'string' || (kind !== 'apply' && kind !== 'rollback')) return false;
  if (!Array.isArray(migrations) || migrations.length === 0 || !Array.isArray(undoes) || !Array.isArray(changes)) return false;
  return changes.every((change: FileChange) => typeof change?.path === 'string' && isState(change.before) && isState(change.after));
}

/**
 * Reads a checkpoint and checks that it names only files inside the target.
 * @throws OnxError ONX3017 where it is missing or damaged, ONX3015 where it leads out of the target.
 */
export function readCheckpoint(files: FileSystem, folder: string, target: string): Checkpoint {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(files.read(join(folder, 'checkpoint.json'))).toString('utf8'));
  } catch (error) {
    throw new OnxError('ONX3017', 2, `there is no readable checkpoint in ${folder}.`, 'Point --checkpoint to where it was put, or restore the files from git.', { cause: error });
  }
  if (!isCheckpoint(value)) throw new OnxError('ONX3017', 2, `the checkpoint in ${folder} is damaged or of a newer version.`, DAMAGED);
  for (const change of value.changes) resolveInside(files, target, change.path);
  return value;
}

/** A content of a checkpoint. @throws OnxError ONX3017 where it is missing or not what it was. */
export function readObject(files: FileSystem, folder: string, hash: string): Uint8Array {
  const path = join(folder, 'objects', hash);
  let bytes: Uint8Array;
  try {
    bytes = files.read(path);
  } catch (error) {
    throw new OnxError('ONX3017', 2, `the checkpoint's content ${path} is missing.`, DAMAGED, { cause: error });
  }
  if (sha256Hex(bytes) !== hash) throw new OnxError('ONX3017', 2, `the checkpoint's content ${path} is damaged.`, DAMAGED);
  return bytes;
}
