/** A plan: every byte a migration would change in one dependent, and whether the result still fits the core. */
import {
  byCodeUnit,
  sha256Hex,
  type Change,
  type DependentLanguage,
  type DependentProject,
  type Diagnostic,
  type Manifest,
  type Operation,
  type Reference,
  type Rewrite,
  type RewriteOptions,
  type Site,
  type Surface,
  type TextEdit,
} from '@onx/model';
import type { AppliedMigration } from '../record/applied';
import { recordedVersion } from '../record/applied';
import type { TargetFile } from '../target/read-target';
import { onEditedLine } from '../verify/edited-lines';
import { compareReferences, withoutReferences, type Verification } from '../verify/references';
import { ambiguousOperations, leaveToReview } from './ambiguous';
import { mergeRewrites } from './merge-rewrites';

export interface PlannedFile {
  path: string;
  before: Uint8Array;
  after: Uint8Array;
  /** SHA-256, bare hex. */
  beforeHash: string;
  afterHash: string;
  /** Permission bits, kept. */
  mode: number;
  edits: TextEdit[];
}

/** `changes`: there is something to write. `nothing`: no file needs an edit. `already`: the record says that it was done. `refused`: the result would not fit the core. */
export type PlanState = 'changes' | 'nothing' | 'already' | 'refused';

export interface Plan {
  state: PlanState;
  migration: AppliedMigration;
  /** Sorted by path. */
  files: PlannedFile[];
  /** Sorted by file, line and column. */
  sites: Site[];
  /** Number of edited sites by kind of operation, kinds sorted. */
  edits: Record<string, number>;
  diagnostics: Diagnostic[];
  verification: Verification;
}

export interface PlanInput {
  manifest: Manifest;
  /** `blake3:<hex>` of the manifest's bytes. */
  manifestDigest: string;
  /** Asked for only where there are files. */
  surfaces: { readonly from: Surface; readonly to: Surface };
  languages: readonly DependentLanguage[];
  /** By language id; a file that several are concerned with stands under each of them. */
  files: ReadonlyMap<string, readonly TargetFile[]>;
  applied: readonly AppliedMigration[];
  options: RewriteOptions;
}

interface Trial {
  rewrite: Rewrite;
  verification: Verification;
  /** References of the unmigrated code that only the new release answers. */
  ahead: number;
}

/** One language's side of the dependent. */
interface Opened {
  language: DependentLanguage;
  project: DependentProject;
  files: readonly TargetFile[];
}

const NOTHING: Verification = { brokenBefore: [], mended: [], stillBroken: [], newlyBroken: [] };

function tryOperations(opened: readonly Opened[], change: Change, options: RewriteOptions): Trial {
  const rewrite = mergeRewrites(opened.map(({ project }) => project.rewrite(change, options)));
  const changed = new Map(rewrite.files.map((file) => [file.path, file.after]));
  const edited = onEditedLine(rewrite.files);
  const verification: Verification = { brokenBefore: [], mended: [], stillBroken: [], newlyBroken: [] };
  let ahead = 0;
  for (const { language, project, files } of opened) {
    const touched = files.some((file) => changed.has(file.path));
    const after = touched ? language.openProject(files.map((file) => ({ path: file.path, bytes: changed.get(file.path) ?? file.bytes })), change.to) : project;
    const oldAtFrom = project.unresolved(change.from);
    const oldAtTo = project.unresolved(change.to);
    const compared = compareReferences(oldAtFrom, oldAtTo, after.unresolved(change.to), edited);
    for (const key of ['brokenBefore', 'mended', 'stillBroken', 'newlyBroken'] as const) verification[key].push(...compared[key]);
    ahead += withoutReferences(oldAtFrom, oldAtTo).length;
  }
  return { rewrite, verification, ahead };
}

/** The code itself says that it was not migrated yet: the release breaks it, the manifest mends that, and nothing in it is of the new release only. */
const provesOld = (trial: Trial): boolean => trial.verification.mended.length > 0 && trial.ahead === 0;

function planRewrite(input: PlanInput, version: string | undefined, diagnostics: Diagnostic[]): Trial {
  const { manifest, surfaces, languages, options } = input;
  const opened = languages.flatMap((language): Opened[] => {
    const files = input.files.get(language.id) ?? [];
    return files.length === 0 ? [] : [{ language, project: language.openProject(files, surfaces.from), files }];
  });
  if (opened.length === 0) return { rewrite: mergeRewrites([]), verification: NOTHING, ahead: 0 };
  const change = (operations: Operation[]): Change => ({ operations, from: surfaces.from, to: surfaces.to, versions: { from: manifest.from, to: manifest.to } });
  const trial = tryOperations(opened, change(manifest.operations), options);
  if (version === manifest.from) return trial;
  const ambiguous = ambiguousOperations(manifest.operations, surfaces.from);
  if (ambiguous.length === 0 || provesOld(trial)) return trial;
  const careful = tryOperations(opened, change(leaveToReview(manifest.operations, ambiguous)), options);
  const keys = new Set(ambiguous.map((operation) => operation.key));
  if (careful.rewrite.sites.some((site) => keys.has(site.operation))) {
    diagnostics.push({
      code: 'ONX3007',
      severity: 'warning',
      message: `${ambiguous.map((operation) => operation.id).join(', ')}: old and new names overlap, and no record says whether this package was migrated already`,
      hint: 'Look at the listed sites; if the package is still at the old release, set `pinned: true` and `action: auto` on these operations and run again.',
    });
  }
  return careful;
}

const bySite = (a: Site, b: Site): number => byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;

/**
 * Plans the migration of one dependent. Pure: the same input gives the same plan.
 * References that resolve after the rewrite worse than before it make the plan `refused`.
 */
export function planMigration(input: PlanInput): Plan {
  const { manifest } = input;
  const migration: AppliedMigration = { core: manifest.core.name, from: manifest.from, to: manifest.to, manifest: input.manifestDigest };
  const version = recordedVersion(input.applied, migration.core);
  const diagnostics: Diagnostic[] = [];
  if (version === manifest.to || input.applied.some((entry) => entry.manifest === migration.manifest)) {
    const message = `this package is at ${migration.core} ${version ?? manifest.to} already, nothing was changed`;
    diagnostics.push({ code: 'ONX3005', severity: 'info', message, hint: 'To migrate it again with other options, roll back first.' });
    return { state: 'already', migration, files: [], sites: [], edits: {}, diagnostics, verification: NOTHING };
  }
  if (version !== undefined && version !== manifest.from) {
    const message = `.onx/applied.yaml says that this package is at ${migration.core} ${version}, the manifest begins at ${manifest.from}`;
    diagnostics.push({ code: 'ONX3006', severity: 'warning', message, hint: `Apply the manifest from ${version} first, if there is one.` });
  }
  const { rewrite, verification } = planRewrite(input, version, diagnostics);
  const modes = new Map([...input.files.values()].flat().map((file) => [file.path, file.mode]));
  const files = rewrite.files
    .map((file): PlannedFile => ({ ...file, beforeHash: sha256Hex(file.before), afterHash: sha256Hex(file.after), mode: modes.get(file.path) ?? 0o644 }))
    .filter((file) => file.beforeHash !== file.afterHash)
    .sort((a, b) => byCodeUnit(a.path, b.path));
  for (const file of files.filter((one) => (one.mode & 0o222) === 0)) {
    diagnostics.push({ code: 'ONX3008', severity: 'info', message: `${file.path} is read-only; it is replaced and stays read-only`, file: file.path });
  }
  diagnostics.push(...rewrite.diagnostics, ...verification.newlyBroken.map(newlyBroken), ...verification.stillBroken.map(stillBroken));
  const state = verification.newlyBroken.length > 0 ? 'refused' : files.length > 0 ? 'changes' : 'nothing';
  return { state, migration, files, sites: [...rewrite.sites].sort(bySite), edits: countEdits(manifest, rewrite.sites), diagnostics, verification };
}

function countEdits(manifest: Manifest, sites: readonly Site[]): Record<string, number> {
  const kinds = new Map(manifest.operations.map((operation) => [operation.key, operation.kind]));
  const counts = new Map<string, number>();
  for (const site of sites) {
    const kind = kinds.get(site.operation);
    if (kind && site.action !== 'review') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b)));
}

function stillBroken(reference: Reference): Diagnostic {
  const message = `${reference.path} does not resolve in the new release${reference.detail ? ` (${reference.detail})` : ''}, and no operation mends it`;
  return { code: 'ONX3202', severity: 'warning', message, hint: 'Mend it by hand; the release notes in the bundle may say how.', file: reference.file, line: reference.line };
}

function newlyBroken(reference: Reference): Diagnostic {
  return {
    code: 'ONX3201',
    severity: 'error',
    message: `${reference.path} would not resolve in the new release${reference.detail ? ` (${reference.detail})` : ''}`,
    hint: 'Correct or review the operation that leads here in the manifest; nothing was written.',
    file: reference.file,
    line: reference.line,
  };
}
