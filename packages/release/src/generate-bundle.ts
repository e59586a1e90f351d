/** From two releases of a core to a bundle on disk. */
import { openRepository, resolveRef, treeId } from '@onx/git';
import { infer } from '@onx/inference';
import { releaseNotes, synthesize, thresholdsAbove } from '@onx/manifest';
import { blake3Hex, OnxError, printManifest, printReport, readyHash, type DependentLanguage, type Language, type Manifest, type Report, type Surface } from '@onx/model';
import { printProvenance, printSnapshot, takeSnapshots, writeBundle, type CoreOptions, type FactStore, type Progress, type SnapshotPair, type TakenSnapshot } from '@onx/snapshot';
import { coreSettings, type CoreSettings } from './core-settings';
import { factStoreAt } from './fact-store';
import { memoKey, recall, remember, type BundleResult } from './memo';
import { previewPatches } from './preview';
import { releasesBetween } from './releases-between';
import { codeIdentity, thisTool } from './tool';

export interface GenerateOptions {
  /** Folder of the core: a work tree, a folder in one, or a bare repository. */
  corePath: string;
  /** Tag, branch or commit; null for the folder as it lies. Default: `refs.from` in `onx.yaml`. */
  from?: string | null;
  /** The same; without it and without `refs.to` the folder as it lies. */
  to?: string | null;
  /** Folder of the bundle; made where missing. */
  out: string;
  languages: readonly Language[];
  /** Globs relative to the core, added to those in `onx.yaml`. */
  excludes?: readonly string[];
  /** Operations below it go to review, in [0, 1]. Default: `onx.yaml`'s, else none. */
  threshold?: number;
  /** How many threads may read sources; the output does not depend on it. */
  parallel?: number;
  /** Folder of the fact store, or `off`. Default: the user's cache. */
  factStore?: string;
  /** Folders of dependents whose migration is shown as a patch in the bundle. */
  previews?: { targets: readonly string[]; languages: readonly DependentLanguage[] };
  onProgress?: (progress: GenerateProgress) => void;
}

export interface GenerateProgress {
  step: Progress['step'] | 'infer' | 'write' | 'preview';
  /** Files done and to do, where the step counts them. */
  done?: number;
  total?: number;
}

export interface GeneratedBundle {
  manifest: Manifest;
  report: Report;
  bundleDir: string;
  /** Files of the bundle, relative to it, sorted. */
  files: string[];
  /** 1 where something needs a person. */
  exit: 0 | 1;
}

interface Request {
  corePath: string;
  from: string | null;
  to: string | null;
  settings: CoreSettings;
  store: FactStore;
  parallel: number;
  notify: (progress: GenerateProgress) => void;
}

/** What the bundle depends on; null where a side is a folder, whose content has no identity before it is read. */
async function identityOf(request: Request): Promise<object | null> {
  const { from, to, settings } = request;
  if (from === null || to === null) return null;
  const repository = await openRepository(request.corePath);
  const side = async (ref: string): Promise<object> => {
    const { commit, tag } = await resolveRef(repository, ref);
    return { ref, commit, tag, tree: await treeId(repository, commit, repository.prefix) };
  };
  // One after the other, so that of two unknown refs always the same one is told.
  const before = await side(from);
  const after = await side(to);
  const { excludes, options, threshold, languages } = settings;
  return { before, after, excludes, options, threshold, code: codeIdentity(), languages: languages.map(({ id, extractorVersion }) => [id, extractorVersion]) };
}

function provenanceSide({ snapshot: { origin }, tree }: TakenSnapshot): { ref: string | null; commit: string | null; tree: string | null; version: string } {
  return { ref: origin.ref ?? null, commit: origin.commit ?? null, tree, version: origin.version };
}

/** Lets signals be heard between long stretches of computing. */
const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

const digestOf = (surface: string): string => `blake3:${blake3Hex(surface)}`;

function inferFrom(pair: SnapshotPair, between: readonly Surface[]): ReturnType<typeof infer> {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const versions = { from: from.origin.version, to: to.origin.version };
  return infer({ from: from.surface, to: to.surface, bodies: { from: pair.bodies, to: pair.bodies }, versions, between });
}

function compose(pair: SnapshotPair, between: readonly Surface[], request: Request): BundleResult {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const printed = { from: printSnapshot(from), to: printSnapshot(to, from.surface) };
  request.notify({ step: 'infer' });
  const found = inferFrom(pair, between);
  const tool = thisTool();
  const { manifest, report } = synthesize({
    from: { origin: from.origin, surface: from.surface, digest: digestOf(printed.from.surface) },
    to: { origin: to.origin, surface: to.surface, digest: digestOf(printed.to.surface) },
    operations: found.operations,
    unresolved: found.unresolved,
    notCompared: found.not_compared,
    diagnostics: [...from.diagnostics, ...to.diagnostics, ...found.diagnostics],
    thresholds: thresholdsAbove(request.settings.threshold),
    generator: tool,
  });
  const files: Record<string, string> = { 'change_manifest.yaml': printManifest(manifest), 'release_notes.md': releaseNotes(manifest, report) };
  for (const side of ['from', 'to'] as const) {
    files[`snapshot_${side}/.tree`] = printed[side].tree;
    files[`snapshot_${side}/metadata.yaml`] = printed[side].stamps;
    files[`snapshot_${side}/surface.json`] = printed[side].surface;
    files[`graph_${side}.json`] = printed[side].graph;
  }
  const { excludes, threshold } = request.settings;
  files['provenance.json'] = printProvenance({
    files: new Map(Object.entries(files)),
    core: manifest.core.name,
    from: provenanceSide(pair.from),
    to: provenanceSide(pair.to),
    generator: tool,
    options: { excludes, threshold },
  });
  return { manifest, report, files };
}

/** The result, from memory or made; and what this run was like. */
async function bundleResult(request: Request): Promise<{ result: BundleResult; run: Record<string, unknown> }> {
  const started = performance.now();
  const since = (): number => Math.round(performance.now() - started);
  const identity = await identityOf(request);
  const key = identity === null ? null : memoKey(identity);
  const known = key === null ? null : recall(request.store, key);
  if (known) return { result: known, run: { served: 'result', milliseconds: since() } };
  const { settings } = request;
  const core: CoreOptions = {
    corePath: request.corePath,
    languages: settings.languages,
    excludes: settings.excludes,
    options: settings.options,
    factStore: request.store,
    parallel: request.parallel,
    onProgress: request.notify,
  };
  const pair = await takeSnapshots({ ...core, from: request.from, to: request.to });
  const [old, next] = [pair.from.snapshot.origin.commit, pair.to.snapshot.origin.commit];
  const between = old === undefined || next === undefined ? [] : await releasesBetween(core, old, next);
  const read = since();
  await breathe();
  const result = compose(pair, between, request);
  const run = { files: pair.counts, releases_between: between.length, milliseconds: { snapshots: read, total: since() }, peak_memory_bytes: process.resourceUsage().maxRSS * 1024 };
  if (key !== null) remember(request.store, key, result);
  return { result, run };
}

/**
 * Compares two releases of a core and writes the bundle, each file whole or not at all, the manifest last.
 * @throws OnxError ONX10xx git, ONX11xx snapshot, ONX21xx `onx.yaml`, ONX2113 where no old release is named
 */
export async function generateBundle(options: GenerateOptions): Promise<GeneratedBundle> {
  await readyHash();
  const settings = coreSettings(options.corePath, options);
  const from = options.from === undefined ? settings.refs.from : options.from;
  if (from === undefined) throw new OnxError('ONX2113', 2, `No old release was named for the core at "${options.corePath}".`, 'Pass --from, or put refs.from into its onx.yaml.');
  const notify = options.onProgress ?? (() => undefined);
  const request: Request = {
    corePath: options.corePath,
    from,
    to: options.to === undefined ? (settings.refs.to ?? null) : options.to,
    settings,
    store: factStoreAt(options.factStore),
    parallel: options.parallel ?? 1,
    notify,
  };
  const { result, run } = await bundleResult(request);
  await breathe();
  const { manifest, files } = result;
  const report: Report = { ...result.report, run };
  const { 'change_manifest.yaml': manifestText = '', ...others } = files;
  const parts = new Map<string, string | Uint8Array>(Object.entries(others));
  parts.set('manifest_report.json', printReport(report));
  if (options.previews) {
    notify({ step: 'preview' });
    for (const [path, patch] of previewPatches(manifest, files, options.previews.targets, options.previews.languages)) parts.set(path, patch);
  }
  notify({ step: 'write' });
  writeBundle(options.out, parts);
  writeBundle(options.out, new Map([['change_manifest.yaml', manifestText]]));
  const needsPerson = manifest.operations.some(({ action }) => action === 'review') || report.unresolved.length > 0;
  return { manifest, report, bundleDir: options.out, files: [...parts.keys(), 'change_manifest.yaml'].sort(), exit: needsPerson ? 1 : 0 };
}
