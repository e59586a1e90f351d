/** What was applied to a dependent, what is under way, and what was edited since. Changes nothing. */
import { join, resolve } from 'node:path';
import { nodeFileSystem } from './file-system';
import { APPLIED_PATH, parseApplied, type AppliedMigration } from './record/applied';
import { targetRoot } from './target/read-target';
import { readCheckpoint } from './transaction/checkpoint';
import { describeEdit, findEdited, openFile, type EditedFile } from './transaction/file-state';
import { readJournal } from './transaction/journal';
import { readLedger, type LedgerEntry } from './transaction/ledger';
import { readHolder, type LockHolder } from './transaction/lock';
import { stateFolder } from './transaction/state-folder';

export interface InterruptedRun {
  kind: 'apply' | 'rollback';
  migrations: AppliedMigration[];
  /** Files written so far, of all. */
  done: number;
  total: number;
  edited: EditedFile[];
}

export interface MigrationStatus {
  target: string;
  /** As `.onx/applied.yaml` says, oldest first. */
  applied: AppliedMigration[];
  /** Migrations that can be taken back from here, oldest first. */
  checkpoints: { migration: AppliedMigration; folder: string; present: boolean; files: number }[];
  /** Files that differ from what the last migration of them left. */
  edited: EditedFile[];
  interrupted: InterruptedRun | null;
  lock: LockHolder | null;
}

function editedSince(target: string, ledger: readonly LedgerEntry[]): EditedFile[] {
  const left = new Map(ledger.flatMap((entry) => Object.entries(entry.files)));
  return [...left].flatMap(([path, hash]) => {
    const current = openFile(nodeFileSystem, target, path);
    const found = current === null ? null : typeof current === 'string' ? undefined : current.state.hash;
    return found === hash ? [] : [{ path, reason: describeEdit(current) }];
  });
}

/** @throws OnxError ONX3001, 3015, 3017, 3020. */
export function status(target: string): MigrationStatus {
  const files = nodeFileSystem;
  const root = targetRoot(target);
  const folder = stateFolder(files, root);
  const record = openFile(files, root, APPLIED_PATH);
  const ledger = readLedger(files, folder.ledger);
  const journal = readJournal(files, folder.journal);
  const pending = journal !== null && !journal.committed ? readCheckpoint(files, resolve(folder.state, journal.checkpoint), root) : null;
  return {
    target: root,
    applied: record === null || typeof record === 'string' ? [] : parseApplied(Buffer.from(record.bytes).toString('utf8')),
    checkpoints: ledger.map((entry) => {
      const at = resolve(folder.state, entry.checkpoint);
      return { migration: entry.migration, folder: at, present: files.stat(join(at, 'checkpoint.json')) !== null, files: Object.keys(entry.files).length };
    }),
    edited: pending ? [] : editedSince(root, ledger),
    interrupted: pending && {
      kind: pending.kind,
      migrations: pending.migrations,
      done: journal?.done.length ?? 0,
      total: pending.changes.length,
      edited: findEdited(files, root, pending.changes),
    },
    lock: readHolder(files, folder.lock),
  };
}
