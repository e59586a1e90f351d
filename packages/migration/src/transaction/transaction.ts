/**
 * All or nothing. A checkpoint of every file is complete before the journal begins; the journal begins before any new content is
 * written; all new contents lie beside their files before the first is renamed over one. Each file is at any time wholly as before or
 * wholly as after, so that a process killed anywhere leaves what `undo` or `finish` can bring to one of the two.
 */
import { dirname, resolve } from 'node:path';
import { OnxError, shellWord } from '@onx/model';
import { errorText, type FileSystem } from '../file-system';
import { resolveInside } from '../target/inside';
import { readCheckpoint, readObject, writeCheckpoint, type Checkpoint, type Contents, type FileChange, type FileState } from './checkpoint';
import { describeEdit, findEdited, isIn, openFile, stage, stagedPath, type EditedFile } from './file-state';
import { addToJournal, beginJournal, readJournal, type Journal } from './journal';
import { removeTree, type StateFolder } from './state-folder';
import { settle } from './settle';

export interface Context {
  files: FileSystem;
  folder: StateFolder;
}

/** A transaction that was begun and not ended. */
export interface Pending {
  journal: Journal;
  checkpoint: Checkpoint;
  /** Folder of the checkpoint, absolute. */
  at: string;
}

/** What to do about files that somebody edited. */
export type OnEdited = 'refuse' | 'keep' | 'overwrite';

/** A file changed under a transaction. Everything was put back. */
export class EditedFilesError extends Error {
  constructor(readonly edited: readonly EditedFile[]) {
    super(edited.map((file) => `${file.path}: ${file.reason}`).join('; '));
  }
}

/** Asked between the last source file and the record; throws to have everything put back. */
export type Gate = () => Promise<void>;

/** What was interrupted here. One that was committed is tidied up on the way. @throws OnxError ONX3017 where its checkpoint is damaged. */
export function findPending({ files, folder }: Context): Pending | null {
  const journal = readJournal(files, folder.journal);
  if (journal === null) {
    files.remove(folder.journal);
    return null;
  }
  const at = resolve(folder.state, journal.checkpoint);
  const checkpoint = readCheckpoint(files, at, folder.target);
  if (!journal.committed) return { journal, checkpoint, at };
  settle(files, folder, checkpoint, at);
  return null;
}

function write(context: Context, at: string, change: FileChange, wanted: FileState | null): void {
  const { files, folder } = context;
  const path = resolveInside(files, folder.target, change.path);
  if (wanted === null) files.remove(path);
  else {
    if (!files.stat(stagedPath(path))) stage(files, path, readObject(files, at, wanted.hash), wanted.mode);
    files.rename(stagedPath(path), path);
  }
}

function dropStaged({ files, folder }: Context, changes: readonly FileChange[]): void {
  for (const change of changes) files.remove(stagedPath(resolveInside(files, folder.target, change.path)));
}

function syncFolders({ files, folder }: Context, changes: readonly FileChange[]): void {
  const folders = new Set(changes.map((change) => dirname(resolveInside(files, folder.target, change.path))));
  for (const path of [...folders].sort()) if (files.stat(path)) files.syncFolder(path);
}

/** Writes what is not written yet, then commits. @param skip Files that are left as they are. */
async function forward(context: Context, pending: Pending, skip: ReadonlySet<string>, gate: Gate | null): Promise<void> {
  const { files, folder } = context;
  const { checkpoint, at } = pending;
  const open = checkpoint.changes.filter((change) => !skip.has(change.path));
  dropStaged(context, open);
  for (const change of open) {
    if (change.after === null || isIn(openFile(files, folder.target, change.path), change.after)) continue;
    stage(files, resolveInside(files, folder.target, change.path), readObject(files, at, change.after.hash), change.after.mode);
  }
  for (const [index, change] of open.entries()) {
    if (index === open.length - 1) await gate?.();
    const current = openFile(files, folder.target, change.path);
    if (!isIn(current, change.after)) {
      if (!isIn(current, change.before)) throw new EditedFilesError([{ path: change.path, reason: describeEdit(current) }]);
      write(context, at, change, change.after);
    }
    addToJournal(files, folder.journal, { event: 'done', path: change.path });
  }
  syncFolders(context, open);
  addToJournal(files, folder.journal, { event: 'commit' });
}

/** Tidies after a commit. Where that fails the journal still says what is left to tidy, and the next run does it. */
function settleCommitted({ files, folder }: Context, { checkpoint, at }: Pending): void {
  try {
    settle(files, folder, checkpoint, at);
  } catch {
    // The migration itself is complete; `findPending` comes back to the rest.
  }
}

/** Brings every file back to what it was before the transaction. Files that somebody edited stay, unless told otherwise. */
function backward(context: Context, pending: Pending, overwrite: boolean): void {
  const { files, folder } = context;
  const { checkpoint, at } = pending;
  addToJournal(files, folder.journal, { event: 'undo' });
  dropStaged(context, checkpoint.changes);
  for (const change of [...checkpoint.changes].reverse()) {
    const current = openFile(files, folder.target, change.path);
    if (isIn(current, change.before)) continue;
    if (isIn(current, change.after) || (overwrite && (current === null || typeof current === 'object'))) write(context, at, change, change.before);
  }
  syncFolders(context, checkpoint.changes);
  settle(files, folder, checkpoint, at, 'undone');
}

async function forwardOrBack(context: Context, pending: Pending, skip: ReadonlySet<string>, gate: Gate | null): Promise<void> {
  try {
    await forward(context, pending, skip, gate);
  } catch (fault) {
    try {
      backward(context, pending, false);
    } catch (second) {
      const folder = shellWord(context.folder.target);
      throw new OnxError('ONX3014', 3, `writing failed (${errorText(fault)}) and so did putting it back (${errorText(second)}).`, `Mend the disk, then run onx-migrate rollback --package ${folder}, or resume --package ${folder}.`, { cause: fault });
    }
    throw fault;
  }
}

/**
 * Runs a new transaction to its end. On any fault every file is put back before it is thrown on.
 * @param at Folder for the checkpoint; must not exist yet.
 * @param gate Asked before the last change (the record) is written.
 * @throws EditedFilesError where a file is not as `before` says. OnxError ONX3014 where it could not be put back. What `gate` and the disk throw.
 */
export async function runTransaction(context: Context, at: string, stored: string, checkpoint: Checkpoint, contents: Contents, gate: Gate | null): Promise<void> {
  const { files, folder } = context;
  const changed = checkpoint.changes.flatMap((change) => {
    const current = openFile(files, folder.target, change.path);
    return isIn(current, change.before) ? [] : [{ path: change.path, reason: describeEdit(current) }];
  });
  if (changed.length > 0) throw new EditedFilesError(changed);
  try {
    writeCheckpoint(files, at, checkpoint, contents);
    beginJournal(files, folder.journal, stored, gate !== null);
    files.syncFolder(folder.state);
    const pending = { journal: { checkpoint: stored, verify: gate !== null, done: [], committed: false }, checkpoint, at };
    await forwardOrBack(context, pending, new Set(), gate);
    settleCommitted(context, pending);
  } catch (error) {
    dropUnbegun(context, at);
    throw error;
  }
}

/** A checkpoint whose transaction never began is of no use to anyone. */
function dropUnbegun({ files, folder }: Context, at: string): void {
  try {
    if (readJournal(files, folder.journal) !== null) return;
    files.remove(folder.journal);
    removeTree(files, at);
  } catch {
    // The fault that led here is the one to tell; a later run sweeps the rest.
  }
}

function stopForEdited(context: Context, pending: Pending, onEdited: OnEdited): EditedFile[] {
  const edited = findEdited(context.files, context.folder.target, pending.checkpoint.changes);
  if (edited.length > 0 && onEdited === 'refuse') throw new EditedFilesError(edited);
  return edited;
}

/** Takes an interrupted transaction to its end. @throws EditedFilesError where somebody edited a file of it. */
export async function finishTransaction(context: Context, pending: Pending, onEdited: OnEdited, gate: Gate | null): Promise<EditedFile[]> {
  const edited = stopForEdited(context, pending, onEdited);
  if (onEdited === 'overwrite') overwriteEdited(context, pending, edited);
  await forwardOrBack(context, pending, new Set(onEdited === 'keep' ? edited.map((file) => file.path) : []), gate);
  settleCommitted(context, pending);
  return edited;
}

function overwriteEdited(context: Context, pending: Pending, edited: readonly EditedFile[]): void {
  const paths = new Set(edited.map((file) => file.path));
  for (const change of pending.checkpoint.changes) if (paths.has(change.path)) write(context, pending.at, change, change.after);
}

/** Takes an interrupted transaction back. @throws EditedFilesError where somebody edited a file of it. */
export function undoTransaction(context: Context, pending: Pending, onEdited: OnEdited): EditedFile[] {
  const edited = stopForEdited(context, pending, onEdited);
  backward(context, pending, onEdited === 'overwrite');
  return edited;
}
