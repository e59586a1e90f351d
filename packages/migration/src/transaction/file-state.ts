/** A file of the target compared with what a transaction expects of it, and brought from one state to the other. */
import { basename, dirname, join } from 'node:path';
import { sha256Hex, type Diagnostic } from '@onx/model';
import type { FileSystem } from '../file-system';
import { resolveInside } from '../target/inside';
import type { FileChange, FileState } from './checkpoint';

/** A file that somebody else has changed, so that it must not be written over unasked. */
export interface EditedFile {
  path: string;
  reason: string;
}

export interface Opened {
  state: FileState;
  bytes: Uint8Array;
}

/** The file as it is; null where there is none, a word for it where it is no regular file. */
export function openFile(files: FileSystem, target: string, path: string): Opened | null | string {
  const at = resolveInside(files, target, path);
  const stat = files.stat(at);
  if (stat === null) return null;
  if (stat.kind !== 'file') return stat.kind;
  const bytes = files.read(at);
  return { state: { hash: sha256Hex(bytes), mode: stat.mode }, bytes };
}

/** Whether a file is in a state, by content; modes may have been changed since without harm. */
export function isIn(current: Opened | null | string, state: FileState | null): boolean {
  if (typeof current === 'string') return false;
  return current === null || state === null ? current === state : current.state.hash === state.hash;
}

/** Why a file is in neither of its two states. */
export function describeEdit(current: Opened | null | string): string {
  if (typeof current === 'string') return `it is a ${current} now`;
  return current === null ? 'it was deleted since' : 'its content was changed since';
}

/** A file that stays as somebody has left it, or was written over, as a message. */
export function editedDiagnostic({ path, reason }: EditedFile): Diagnostic {
  return { code: 'ONX3018', severity: 'warning', message: `${path}: ${reason}`, hint: 'Save the edit and pass --force to overwrite it, or --keep-edited to leave such files as they are.', file: path };
}

/** Files that are neither as before nor as after. */
export function findEdited(files: FileSystem, target: string, changes: readonly FileChange[]): EditedFile[] {
  return changes.flatMap((change) => {
    const current = openFile(files, target, change.path);
    return isIn(current, change.before) || isIn(current, change.after) ? [] : [{ path: change.path, reason: describeEdit(current) }];
  });
}

/** Where the new content of a file waits for its rename: beside it, under a name of its own and of fixed length. */
export function stagedPath(path: string): string {
  return join(dirname(path), `.onx-${sha256Hex(basename(path)).slice(0, 16)}.tmp`);
}

/** Writes a new content beside its file. The target's own file is untouched. */
export function stage(files: FileSystem, path: string, bytes: Uint8Array, mode: number): void {
  const staged = stagedPath(path);
  files.remove(staged);
  files.makeFolder(dirname(path));
  files.create(staged, bytes, mode);
}
