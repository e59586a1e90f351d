/** The bytes from before several migrations, without the edits of others being lost unasked. */
import { byCodeUnit, sha256Hex } from '@onx/model';
import type { FileSystem } from '../file-system';
import { APPLIED_PATH, parseApplied, printApplied, type AppliedMigration } from '../record/applied';
import { readObject, type FileChange, type FileState } from '../transaction/checkpoint';
import { describeEdit, isIn, openFile, type EditedFile, type Opened } from '../transaction/file-state';
import type { Context, OnEdited } from '../transaction/transaction';
import { migrationOf, type Step } from './steps';

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

/** What is to be written so that the files are as they were. */
export interface Restoration {
  changes: FileChange[];
  contents: Map<string, Uint8Array>;
  edited: EditedFile[];
}

/** All files but the record, as they were before the oldest of the steps. @param steps newest first */
export function restore({ files, folder }: Context, steps: readonly Step[], onEdited: OnEdited): Restoration {
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
export function restoreRecord({ files, folder }: Context, steps: readonly Step[], applied: readonly AppliedMigration[], out: Restoration): void {
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
