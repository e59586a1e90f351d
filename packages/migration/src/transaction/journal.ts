/** What a transaction has done so far: one flushed line for each step. A torn last line was never a step. */
import type { FileSystem } from '../file-system';

export type JournalEntry =
  /** The checkpoint stands. `verify`: a verification command was asked for. */
  | { event: 'begin'; checkpoint: string; verify: boolean }
  | { event: 'done'; path: string }
  /** Everything is being put back. */
  | { event: 'undo' }
  /** All is written; what is left is tidying. */
  | { event: 'commit' };

const encode = (entry: JournalEntry): Uint8Array => Buffer.from(`${JSON.stringify(entry)}\n`);

/** Fails where a journal is there already: two transactions never share one. @param checkpoint folder of the checkpoint, absolute */
export function beginJournal(files: FileSystem, path: string, checkpoint: string, verify: boolean): void {
  files.create(path, encode({ event: 'begin', checkpoint, verify }), 0o644);
}

/** One line, flushed before this returns. `done` is written after the file that it names. */
export function addToJournal(files: FileSystem, path: string, entry: JournalEntry): void {
  files.append(path, encode(entry));
}

function decode(line: string): JournalEntry[] {
  try {
    const value = JSON.parse(line) as JournalEntry;
    return typeof value === 'object' && value !== null && typeof value.event === 'string' ? [value] : [];
  } catch {
    return [];
  }
}

export interface Journal {
  /** Folder of the checkpoint, absolute. */
  checkpoint: string;
  verify: boolean;
  /** Paths written, in order. */
  done: string[];
  committed: boolean;
}

/** null where nothing is under way: no journal, or one that was never begun. */
export function readJournal(files: FileSystem, path: string): Journal | null {
  if (!files.stat(path)) return null;
  const entries = Buffer.from(files.read(path)).toString('utf8').split('\n').flatMap(decode);
  const begin = entries[0];
  if (begin?.event !== 'begin' || typeof begin.checkpoint !== 'string') return null;
  return {
    checkpoint: begin.checkpoint,
    verify: begin.verify === true,
    done: entries.flatMap((entry) => (entry.event === 'done' ? [entry.path] : [])),
    committed: entries.findLast((entry) => entry.event === 'commit' || entry.event === 'undo')?.event === 'commit',
  };
}
