/** After the last write: the ledger says what can be taken back, and what is no longer needed goes. Can be done again after a crash. */
import { basename, join, resolve, relative, isAbsolute } from 'node:path';
import type { FileSystem } from '../file-system';
import { readCheckpoint, type Checkpoint } from './checkpoint';
import { readLedger, writeLedger, type LedgerEntry } from './ledger';
import { removeTree, type StateFolder } from './state-folder';

/** Removes what a checkpoint wrote and nothing else, wherever it lies. */
function removeCheckpoint(files: FileSystem, at: string, target: string): void {
  if (!files.stat(join(at, 'checkpoint.json'))) return;
  const checkpoint = readCheckpoint(files, at, target);
  for (const hash of new Set(checkpoint.changes.flatMap((change) => [change.before?.hash, change.after?.hash]))) {
    if (hash !== undefined) files.remove(join(at, 'objects', hash));
  }
  files.removeFolder(join(at, 'objects'));
  files.remove(join(at, 'checkpoint.json'));
  files.removeFolder(at);
}

/** A checkpoint's folder as the journal and the ledger keep it: relative to the state folder where it lies there, so that a target may be moved. */
export function storedPath(folder: StateFolder, at: string): string {
  const path = relative(folder.state, at);
  return path.startsWith('..') || isAbsolute(path) ? at : path;
}

function entryOf(checkpoint: Checkpoint, stored: string): LedgerEntry[] {
  const migration = checkpoint.migrations[0];
  const files = Object.fromEntries(checkpoint.changes.map((change) => [change.path, change.after?.hash ?? null]));
  return migration ? [{ id: checkpoint.id, checkpoint: stored, migration, files }] : [];
}

/** @param outcome `done`: the transaction was committed. `undone`: everything was put back. */
export function settle(files: FileSystem, folder: StateFolder, checkpoint: Checkpoint, at: string, outcome: 'done' | 'undone' = 'done'): void {
  const ledger = readLedger(files, folder.ledger);
  const gone = new Set([checkpoint.id, ...(outcome === 'done' ? checkpoint.undoes : [])]);
  const kept = ledger.filter((entry) => !gone.has(entry.id));
  const keepsOwn = outcome === 'done' && checkpoint.kind === 'apply';
  writeLedger(files, folder.ledger, keepsOwn ? [...kept, ...entryOf(checkpoint, storedPath(folder, at))] : kept);
  if (outcome === 'done') for (const entry of ledger) if (checkpoint.undoes.includes(entry.id)) removeCheckpoint(files, resolve(folder.state, entry.checkpoint), folder.target);
  files.remove(folder.journal);
  if (!keepsOwn) removeCheckpoint(files, at, folder.target);
}

/** Removes what processes left in the usual place that died before their transaction began. Only when nothing is under way. */
export function sweepCheckpoints(files: FileSystem, folder: StateFolder): void {
  const known = new Set(readLedger(files, folder.ledger).map((entry) => basename(entry.checkpoint)));
  for (const name of files.list(folder.checkpoints)) if (!known.has(name)) removeTree(files, join(folder.checkpoints, name));
}
