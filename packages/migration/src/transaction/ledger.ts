/** `.onx/state/ledger.json`: the migrations that can be taken back, oldest first, with the hashes of the files they left. */
import { OnxError, printJson } from '@onx/model';
import { replaceFile, type FileSystem } from '../file-system';
import type { AppliedMigration } from '../record/applied';

export interface LedgerEntry {
  /** Of the checkpoint. */
  id: string;
  /** Folder of the checkpoint, absolute. */
  checkpoint: string;
  migration: AppliedMigration;
  /** Path → SHA-256 after the run; null where the run left no file. */
  files: Record<string, string | null>;
}

/** Oldest first; empty where there is no file. Throws ONX3017 where it is damaged or of a newer version. */
export function readLedger(files: FileSystem, path: string): LedgerEntry[] {
  if (!files.stat(path)) return [];
  try {
    const value = JSON.parse(Buffer.from(files.read(path)).toString('utf8')) as { ledger_version: number; migrations: LedgerEntry[] };
    if (value.ledger_version === 1 && Array.isArray(value.migrations)) return value.migrations;
  } catch {
    // Said below, like a version that is not known.
  }
  throw new OnxError('ONX3017', 2, `${path} is damaged or of a newer version.`, 'Remove it and name the checkpoint with --checkpoint, or restore the files from git.');
}

/** An empty ledger is no file. */
export function writeLedger(files: FileSystem, path: string, migrations: readonly LedgerEntry[]): void {
  if (migrations.length === 0) files.remove(path);
  else replaceFile(files, path, Buffer.from(printJson({ ledger_version: 1, migrations })), 0o644);
}
