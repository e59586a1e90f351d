/** `.onx/state/` of a target: where the lock, the journal, the ledger and the checkpoints live, out of git's sight. */
import { dirname, join } from 'node:path';
import { OnxError } from '@onx/model';
import type { FileSystem } from '../file-system';

export interface StateFolder {
  /** Absolute path of the target. */
  target: string;
  /** `<target>/.onx`. */
  home: string;
  /** `<target>/.onx/state`. */
  state: string;
  lock: string;
  journal: string;
  ledger: string;
  /** Where checkpoints go unless told otherwise. */
  checkpoints: string;
}

const IGNORE = '.gitignore';
const STAGED = '.onx-tmp';

/** @throws OnxError ONX3015 where a part of it is a symlink or no folder. */
export function stateFolder(files: FileSystem, target: string): StateFolder {
  const home = join(target, '.onx');
  const state = join(home, 'state');
  const checkpoints = join(state, 'checkpoints');
  for (const folder of [home, state, checkpoints]) {
    const stat = files.stat(folder);
    if (stat && stat.kind !== 'folder') throw new OnxError('ONX3015', 2, `${folder} is a ${stat.kind}, not a folder.`, 'Remove it; onx keeps its state there.');
  }
  return { target, home, state, lock: join(state, 'lock'), journal: join(state, 'journal'), ledger: join(state, 'ledger.json'), checkpoints };
}

/** Makes the folder, and keeps it from git. */
export function hideFromGit(files: FileSystem, folder: StateFolder): void {
  files.makeFolder(folder.state);
  const path = join(folder.state, IGNORE);
  if (files.stat(path)) return;
  const temporary = `${path}${STAGED}`;
  files.remove(temporary);
  files.create(temporary, Buffer.from('*\n'), 0o644);
  files.rename(temporary, path);
}

/** Removes a folder with all that is in it, files first. */
export function removeTree(files: FileSystem, path: string): void {
  const stat = files.stat(path);
  if (!stat) return;
  if (stat.kind !== 'folder') return files.remove(path);
  for (const name of files.list(path)) removeTree(files, join(path, name));
  files.removeFolder(path);
}

/** Takes the state folder away where nothing is kept in it: no migration to go back from, none under way. The lock goes last. */
export function removeIfUnused(files: FileSystem, folder: StateFolder): void {
  if (files.stat(folder.ledger) || files.stat(folder.journal)) return files.remove(folder.lock);
  removeTree(files, folder.checkpoints);
  for (const name of [IGNORE, `${IGNORE}${STAGED}`]) files.remove(join(folder.state, name));
  files.remove(folder.lock);
  removeIfEmpty(files, folder);
}

/** Takes the state folder, and `.onx` with it, away where there is nothing in them. */
export function removeIfEmpty(files: FileSystem, folder: StateFolder): void {
  if (files.removeFolder(folder.state)) files.removeFolder(dirname(folder.state));
}
