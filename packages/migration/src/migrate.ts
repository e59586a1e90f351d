/** One dependent, from a manifest to what was done: preview, or write inside a transaction. */
import { join, resolve } from 'node:path';
import { OnxError, sha256Hex, shellWord, type DependentLanguage, type Diagnostic, type Manifest, type RewriteOptions, type Site, type Surface, type SurfaceHead } from '@onx/model';
import { nodeFileSystem, type FileSystem } from './file-system';
import { planMigration, type Plan, type PlannedFile } from './plan/plan';
import { APPLIED_PATH, parseApplied, printApplied, type AppliedMigration } from './record/applied';
import { changedFiles, repositoryPrefix } from './target/git-status';
import { refuseOwnCore } from './target/own-core';
import { readTarget, targetRoot, type Target } from './target/read-target';
import type { Checkpoint, FileChange } from './transaction/checkpoint';
import { findEdited, openFile, type EditedFile } from './transaction/file-state';
import { readJournal } from './transaction/journal';
import { readLedger } from './transaction/ledger';
import { withLock } from './transaction/lock';
import { sweepCheckpoints, storedPath } from './transaction/settle';
import { stateFolder, type StateFolder } from './transaction/state-folder';
import { EditedFilesError, findPending, runTransaction, type Context } from './transaction/transaction';
import { renderPatch } from './patch';
import { commandGate, CommandFailedError } from './verify/gate';
import type { Verification } from './verify/references';

export interface MigrationRequest {
  /** Folder of the dependent. */
  target: string;
  manifest: Manifest;
  /** `blake3:<hex>` of the manifest's bytes. */
  manifestDigest: string;
  /** Asked for only where some file of the target may name the core, so that they need not be read before. */
  surfaces: { readonly from: Surface; readonly to: Surface };
  /** Of the old release, where it is known without its surface. */
  head?: SurfaceHead;
  languages: readonly DependentLanguage[];
  options: RewriteOptions;
  /** Folder of the core where it is known, so that it is not migrated by its own manifest. */
  corePath?: string;
}

export interface WriteOptions {
  /** Write over files that git holds for changed. */
  allowDirty?: boolean;
  /** How long to wait for another run in the same target; 0 by default. */
  lockTimeoutMs?: number;
  /** Folder for the checkpoint instead of `.onx/state/checkpoints`. */
  checkpoint?: string;
  /** A command line that must succeed in the migrated target, else everything is put back. */
  verifyWith?: string;
  fileSystem?: FileSystem;
}

/** `planned`: a preview with changes. `rolled-back`: the verification command failed. The others as in `PlanState`. */
export type Outcome = 'planned' | 'migrated' | 'nothing' | 'already' | 'refused' | 'rolled-back';

export interface MigrationResult {
  outcome: Outcome;
  /** 1: something needs a person, or a check failed. */
  exitCode: 0 | 1;
  /** Absolute path of the target. */
  target: string;
  migration: AppliedMigration;
  files: PlannedFile[];
  /** Edited sites by kind of operation. */
  edits: Record<string, number>;
  sites: Site[];
  /** Sites that need a person, with their reasons. */
  review: Site[];
  verification: Verification;
  diagnostics: Diagnostic[];
  /** Patch of all files as `git apply` takes it in the target. */
  patch: Uint8Array;
  /** Folder of the checkpoint; null where nothing was written. */
  checkpoint: string | null;
}

function readRecord(files: FileSystem, root: string): AppliedMigration[] {
  const record = openFile(files, root, APPLIED_PATH);
  if (typeof record === 'string') throw new OnxError('ONX3020', 2, `${APPLIED_PATH} is a ${record}, not a file.`, 'Remove it, or put the file back.');
  return record === null ? [] : parseApplied(Buffer.from(record.bytes).toString('utf8'));
}

function plan(request: MigrationRequest, files: FileSystem, root: string): { target: Target; plan: Plan } {
  const { manifest, manifestDigest, surfaces, languages, options } = request;
  const applied = readRecord(files, root);
  const target = readTarget(root, languages, request.head ?? surfaces.from, manifest.operations);
  const planned = planMigration({ manifest, manifestDigest, surfaces, languages, files: target.files, applied, options });
  return { target, plan: { ...planned, diagnostics: [...target.diagnostics, ...planned.diagnostics] } };
}

function report(target: Target, plan: Plan, outcome: Outcome, checkpoint: string | null, more: readonly Diagnostic[] = []): MigrationResult {
  const review = plan.sites.filter((site) => site.action === 'review' || site.reason !== undefined);
  const failed = outcome === 'refused' || outcome === 'rolled-back' || review.length > 0 || plan.verification.stillBroken.length > 0;
  const { migration, files, edits, sites, verification, diagnostics } = plan;
  const patch = renderPatch(files, target.repository === null ? '' : repositoryPrefix(target.repository, target.root));
  return { outcome, exitCode: failed ? 1 : 0, target: target.root, migration, files, edits, sites, review, verification, diagnostics: [...diagnostics, ...more], patch, checkpoint };
}

function refusePending(root: string, kind: string): never {
  const folder = shellWord(root);
  throw new OnxError('ONX3010', 2, `an interrupted ${kind} was found in ${root}.`, `Run onx-migrate resume --package ${folder} to finish it, or onx-migrate rollback --package ${folder} to take it back.`);
}

function openRoot(request: MigrationRequest): string {
  const root = targetRoot(request.target);
  refuseOwnCore(root, request.head ?? request.surfaces.from, request.corePath);
  return root;
}

/** Plans a migration and changes nothing. @throws OnxError ONX3001, 3002, 3010, 3015, 3020. */
export function previewMigration(request: MigrationRequest): MigrationResult {
  const root = openRoot(request);
  const journal = readJournal(nodeFileSystem, stateFolder(nodeFileSystem, root).journal);
  if (journal !== null && !journal.committed) refusePending(root, 'run');
  const { target, plan: planned } = plan(request, nodeFileSystem, root);
  return report(target, planned, planned.state === 'changes' ? 'planned' : planned.state, null);
}

/** Files git holds for changed, unless they are as the last migration left them. */
async function refuseDirty(target: Target, files: readonly PlannedFile[], ledger: ReadonlyMap<string, string | null>): Promise<void> {
  if (target.repository === null) return;
  const changed = await changedFiles(target.repository, target.root);
  const dirty = files.filter((file) => changed.has(file.path) && ledger.get(file.path) !== file.beforeHash).map((file) => file.path);
  if (dirty.length === 0) return;
  const list = dirty.slice(0, 20).join(', ') + (dirty.length > 20 ? ` and ${dirty.length - 20} more` : '');
  throw new OnxError('ONX3004', 2, `${dirty.length} file(s) to migrate have changes that are not committed: ${list}.`, 'Commit or stash them, or pass --allow-dirty.');
}

function leftEdited(file: EditedFile): Diagnostic {
  return { code: 'ONX3018', severity: 'warning', message: `${file.path} was not put back: ${file.reason}`, hint: 'The verification command wrote to it; restore it from git.', file: file.path };
}

/** A folder that is not there yet, so that no other checkpoint is touched. */
function checkpointFolder(files: FileSystem, folder: StateFolder, options: WriteOptions, migration: AppliedMigration, sequence: number): { id: string; at: string } {
  const base = options.checkpoint === undefined ? folder.checkpoints : resolve(options.checkpoint);
  const name = `${migration.core}-${migration.from}_${migration.to}`.replace(/[^\w.+-]+/g, '_');
  const own = sha256Hex(`${folder.target}\0${migration.manifest}`).slice(0, 8);
  for (let attempt = 1; ; attempt++) {
    const id = `${String(sequence).padStart(4, '0')}-${name}-${own}${attempt === 1 ? '' : `-${attempt}`}`;
    if (!files.stat(join(base, id))) return { id, at: join(base, id) };
  }
}

async function writePlan(context: Context, target: Target, plan: Plan, options: WriteOptions): Promise<MigrationResult> {
  const { files, folder } = context;
  const ledger = readLedger(files, folder.ledger);
  if (options.allowDirty !== true) await refuseDirty(target, plan.files, new Map(ledger.flatMap((entry) => Object.entries(entry.files))));
  const record = openFile(files, target.root, APPLIED_PATH);
  const before = record !== null && typeof record === 'object' ? record : null;
  const next = Buffer.from(printApplied([...readRecord(files, target.root), plan.migration]));
  const contents = new Map(plan.files.flatMap((file) => [[file.beforeHash, file.before] as const, [file.afterHash, file.after] as const]));
  contents.set(sha256Hex(next), next);
  if (before) contents.set(before.state.hash, before.bytes);
  const changes: FileChange[] = plan.files.map((file) => ({ path: file.path, before: { hash: file.beforeHash, mode: file.mode }, after: { hash: file.afterHash, mode: file.mode } }));
  changes.push({ path: APPLIED_PATH, before: before?.state ?? null, after: { hash: sha256Hex(next), mode: before?.state.mode ?? 0o644 } });
  const { id, at } = checkpointFolder(files, folder, options, plan.migration, ledger.length + 1);
  const checkpoint: Checkpoint = { checkpoint_version: 1, id, kind: 'apply', migrations: [plan.migration], undoes: [], changes };
  try {
    await runTransaction(context, at, storedPath(folder, at), checkpoint, contents, options.verifyWith === undefined ? null : commandGate(options.verifyWith, target.root));
  } catch (error) {
    if (error instanceof CommandFailedError) return report(target, plan, 'rolled-back', null, [error.diagnostic, ...findEdited(files, target.root, changes).map(leftEdited)]);
    if (error instanceof EditedFilesError) {
      throw new OnxError('ONX3012', 3, `files changed while the migration ran: ${error.message}.`, 'Nothing of the migration was kept; run it again.', { cause: error });
    }
    throw error;
  }
  return report(target, plan, 'migrated', at);
}

/**
 * Migrates one dependent, all or nothing. A record without changed files is written only where there is one already.
 * @throws OnxError ONX3001–3004, 3010–3015, 3017, 3020, 3022; the target is then as it was, but for ONX3014.
 */
export async function migrate(request: MigrationRequest, options: WriteOptions = {}): Promise<MigrationResult> {
  const files = options.fileSystem ?? nodeFileSystem;
  const root = openRoot(request);
  const folder = stateFolder(files, root);
  return withLock(files, folder, options.lockTimeoutMs ?? 0, async () => {
    const context: Context = { files, folder };
    const pending = findPending(context);
    if (pending) refusePending(root, pending.checkpoint.kind === 'apply' ? 'migration' : 'rollback');
    sweepCheckpoints(files, folder);
    const { target, plan: planned } = plan(request, files, root);
    const keepsRecord = planned.state === 'nothing' && files.stat(join(root, APPLIED_PATH)) !== null;
    if (planned.state !== 'changes' && !keepsRecord) return report(target, planned, planned.state, null);
    const result = await writePlan(context, target, planned, options);
    return planned.state === 'nothing' ? { ...result, outcome: result.outcome === 'migrated' ? 'nothing' : result.outcome } : result;
  });
}
