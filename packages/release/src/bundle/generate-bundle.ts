/** From two releases of a core to a bundle on disk. */
import { listCommits, openRepository, resolveRef, treeId, type Repository } from '@onx/git';
import { MANIFEST_FILE, OnxError, REPORT_FILE, printReport, readyHash, sha256Hex, type Answer, type ConfigReader, type DependentLanguage, type Language, type Manifest, type Report } from '@onx/model';
import { BundleWriter, takeSnapshots, type CoreOptions, type FactStore, type Progress } from '@onx/snapshot';
import { composeBundle } from './compose-bundle';
import { readAnswers } from '../questions/answers-file';
import { coreSettings, type CoreSettings } from '../core-settings';
import { factStoreAt } from '../fact-store';
import { inferPair } from '../infer-pair';
import { recall, remember, resultKey, type BundleResult } from '../kept-result';
import { previewPatches } from './preview';
import { releaseCommitsBetween, releasesBetween } from '../history/releases-between';
import { defaultThreads } from '../threads';
import { codeIdentity } from '../tool';

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
  /** Reads the configuration files that the core ships. Absent: their keys are not compared. */
  configReader?: ConfigReader;
  /** Globs relative to the core, added to those in `onx.yaml`. */
  excludes?: readonly string[];
  /** Operations below it go to review, in [0, 1]. Default: `onx.yaml`'s, else none. */
  threshold?: number;
  /** File of answers. Default: `onx-answers.yaml` in the core's folder, if there is one. */
  answers?: string;
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
  /** null where both sides are the folder, which need not be in one. */
  repository: Repository | null;
  from: string | null;
  to: string | null;
  settings: CoreSettings;
  answers: readonly Answer[];
  configReader: ConfigReader | undefined;
  store: FactStore;
  parallel: number;
  notify: (progress: GenerateProgress) => void;
}

/** What the bundle depends on; null where a side is a folder, whose content has no identity before it is read, and where no bundle is kept. */
async function identityOf(request: Request): Promise<object | null> {
  const { from, to, settings, repository } = request;
  if (from === null || to === null || repository === null || request.store.bundles === null) return null;
  const side = async (ref: string): Promise<{ ref: string; commit: string; tag: string | undefined; tree: string | null }> => {
    const { commit, tag } = await resolveRef(repository, ref);
    return { ref, commit, tag, tree: await treeId(repository, commit, repository.prefix) };
  };
  // One after the other, so that of two unknown refs always the same one is told.
  const before = await side(from);
  const after = await side(to);
  const between = await releaseCommitsBetween(repository, before.commit, after.commit);
  const { excludes, options, threshold, languages } = settings;
  // A shallow clone has fewer commits between the same two than the whole repository.
  const commits = sha256Hex((await listCommits(repository, before.commit, after.commit)).join('\n'));
  return { before, after, between, commits, excludes, options, threshold, answers: request.answers, config: request.configReader !== undefined, code: codeIdentity(), languages: languages.map(({ id, extractorVersion }) => [id, extractorVersion]) };
}

/** Lets signals be heard between long stretches of computing. */
const breathe = (): Promise<void> => new Promise((done) => setImmediate(done));

/** The result, kept from an earlier run or made, its files written; and what this run was like. */
async function bundleResult(request: Request, bundle: BundleWriter): Promise<{ result: BundleResult; run: Record<string, unknown>; key: string | null }> {
  const started = performance.now();
  const since = (): number => Math.round(performance.now() - started);
  const identity = await identityOf(request);
  const key = identity === null ? null : resultKey(identity);
  const known = key === null ? null : await recall(request.store, key, bundle);
  if (known) return { result: known, run: { served: 'result', milliseconds: since() }, key: null };
  const { settings } = request;
  const core: CoreOptions = {
    corePath: request.corePath,
    ...(request.repository ? { repository: request.repository } : {}),
    languages: settings.languages,
    excludes: settings.excludes,
    options: settings.options,
    factStore: request.store,
    parallel: request.parallel,
    onProgress: request.notify,
  };
  const pair = await takeSnapshots({ ...core, from: request.from, to: request.to, ...(request.configReader ? { changedFiles: request.configReader.hasKeys } : {}) });
  const [old, next] = [pair.from.snapshot.origin.commit, pair.to.snapshot.origin.commit];
  const between = old === undefined || next === undefined ? [] : await releasesBetween(core, old, next);
  const read = since();
  request.notify({ step: 'infer' });
  await breathe();
  const { found, commitsRead } = await inferPair(core, pair, { between, answers: request.answers, configReader: request.configReader });
  const result = await composeBundle(pair, settings, found, request.answers, bundle);
  const run = { files: pair.counts, releases_between: between.length, commits_between: commitsRead, milliseconds: { snapshots: read, total: since() }, peak_memory_bytes: process.resourceUsage().maxRSS * 1024 };
  return { result, run, key };
}

/** The report and the patches. @returns all files of the bundle, sorted. */
async function addRest(bundle: BundleWriter, result: BundleResult, run: Record<string, unknown>, previews: GenerateOptions['previews'], notify: Request['notify']): Promise<string[]> {
  const { manifest, report, parts } = result;
  bundle.add(REPORT_FILE, printReport({ ...report, run }));
  if (!previews) return [...Object.keys(parts), REPORT_FILE].sort();
  notify({ step: 'preview' });
  const patches = await previewPatches(manifest, `blake3:${parts[MANIFEST_FILE]?.blake3 ?? ''}`, result.surfaces(), previews.targets, previews.languages);
  for (const [path, patch] of patches) bundle.add(path, patch);
  return [...Object.keys(parts), REPORT_FILE, ...patches.keys()].sort();
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
  const to = options.to === undefined ? (settings.refs.to ?? null) : options.to;
  const request: Request = {
    corePath: options.corePath,
    repository: from === null && to === null ? null : await openRepository(options.corePath),
    from,
    to,
    settings,
    answers: readAnswers(options.corePath, options.answers),
    configReader: options.configReader,
    store: factStoreAt(options.factStore),
    parallel: options.parallel ?? defaultThreads(),
    notify,
  };
  const bundle = new BundleWriter(options.out, request.parallel);
  let files: string[];
  let made: Awaited<ReturnType<typeof bundleResult>>;
  try {
    made = await bundleResult(request, bundle);
    await breathe();
    files = await addRest(bundle, made.result, made.run, options.previews, notify);
  } catch (error) {
    await bundle.discard();
    throw error;
  }
  notify({ step: 'write' });
  await bundle.commit(MANIFEST_FILE);
  const { manifest, report } = made.result;
  if (made.key !== null) remember(request.store, made.key, made.result, options.out);
  const needsPerson = manifest.operations.some(({ action }) => action === 'review') || report.unresolved.length > 0;
  return { manifest, report: { ...report, run: made.run }, bundleDir: options.out, files, exit: needsPerson ? 1 : 0 };
}
