/** From refs or folders to snapshots. */
import { openRepository, versionLabel, type Repository } from '@onx/git';
import { OnxError, readyHash, type AssemblyFile, type AssemblyOptions, type BodySource, type Diagnostic, type Language, type Snapshot, type SnapshotFile, type Surface } from '@onx/model';
import { MAX_SOURCE_BYTES, type ContentState } from './source/content';
import { noFactStore, type FactStore } from './fact-store/fact-store';
import { langOf } from './source/file-language';
import { gather, type Gathered, type Progress } from './extraction/gather';
import type { CoreSource } from './source/core-source';
import { excludePaths } from './source/exclusion';
import { openFolderSource, unreadable } from './source/folder-source';
import { openGitSource } from './source/git-source';

/** Which core, and how it wants to be read. */
export interface CoreOptions {
  /** Folder of the core: a work tree, a folder in one, a bare repository, or (without a ref) any folder. */
  corePath: string;
  /** The repository of that folder, where it is open already: then all of a run sees one state of its refs. */
  repository?: Repository;
  /** The core's files are of the first of these that has any. */
  languages: readonly Language[];
  /** Globs relative to the core's root. */
  excludes?: readonly string[];
  /** What `onx.yaml` or the command line says of names and visibility. */
  options?: Omit<AssemblyOptions, 'metadata' | 'earlier'>;
  factStore?: FactStore;
  /** How many threads may extract facts, where that pays; 1 where absent. The result does not depend on it. */
  parallel?: number;
  onProgress?: (progress: Progress) => void;
}

/** A snapshot and what `provenance.json` says of it. */
export interface TakenSnapshot {
  snapshot: Snapshot;
  /** Id of the core's tree in git; null for a folder. */
  tree: string | null;
}

/** Takes a snapshot of a core at a ref, or (`null`) of its folder as it lies. @throws OnxError ONX10xx, ONX1102, ONX1103 */
export async function takeSnapshot(core: CoreOptions & { ref: string | null }): Promise<TakenSnapshot> {
  const [source] = await openSources(core, [core.ref]);
  const gathered = await gatherAll(core, [source as CoreSource], new Set(), () => false);
  return assemble(core, source as CoreSource, gathered);
}

/** Both releases of a core. */
export interface SnapshotPair {
  from: TakenSnapshot;
  to: TakenSnapshot;
  /** Bodies of the source files whose content is in only one of the two. */
  bodies: BodySource;
  /** Documents of the new release, and files of it that were asked for, as far as they are not in the old one just so; `from` is null where the path is new. Sorted by path. */
  changedFiles: { path: string; from: Uint8Array | null; to: Uint8Array }[];
  /** Blobs that were read, whose facts were extracted, and whose facts the store had. */
  counts: { read: number; extracted: number; served: number };
}

/** Takes the snapshots of two refs at once; what they share is read once. `null` is the folder as it lies. @throws OnxError ONX10xx, ONX1102, ONX1103 */
export async function takeSnapshots(core: CoreOptions & { from: string | null; to: string | null; changedFiles?: (path: string) => boolean }): Promise<SnapshotPair> {
  const [from, to] = (await openSources(core, [core.from, core.to])) as [CoreSource, CoreSource];
  const isWanted = (path: string): boolean => core.changedFiles?.(path) === true || core.languages.some(({ documents }) => documents?.isDocument(path));
  const gathered = await gatherAll(core, [from, to], onlyInOne(from, to), isWanted);
  const before = assemble(core, from, gathered);
  return { from: before, to: assemble(core, to, gathered, before.snapshot.surface), bodies: gathered.bodies, changedFiles: changedFiles(from, to, gathered), counts: gathered.counts };
}

async function openSources(core: CoreOptions, refs: readonly (string | null)[]): Promise<CoreSource[]> {
  const excluded = excludePaths(core.excludes ?? []);
  const repository = core.repository ?? (await repositoryOf(core.corePath, refs.every((ref) => ref === null)));
  const sources: CoreSource[] = [];
  // One after the other, so that of two unknown refs always the same one is told.
  for (const ref of refs) sources.push(await (ref === null || !repository ? openFolderSource(core.corePath, repository, excluded) : openGitSource(repository, ref, excluded)));
  return sources;
}

/** A folder without refs need not be in a repository. */
async function repositoryOf(corePath: string, optional: boolean): Promise<Repository | null> {
  try {
    return await openRepository(corePath);
  } catch (error) {
    if (optional && error instanceof OnxError && (error.code === 'ONX1002' || error.code === 'ONX1007')) return null;
    throw error;
  }
}

async function gatherAll(core: CoreOptions, sources: readonly CoreSource[], keep: ReadonlySet<string>, keepFile: (path: string) => boolean): Promise<Gathered> {
  await readyHash();
  return gather(sources, {
    languages: core.languages,
    store: core.factStore ?? noFactStore(),
    keep,
    keepFile,
    parallel: core.parallel ?? 1,
    onProgress: core.onProgress ?? (() => undefined),
  });
}

function changedFiles(from: CoreSource, to: CoreSource, { files }: Gathered): SnapshotPair['changedFiles'] {
  const before = new Map(from.files.map(({ path, blob }) => [path, blob]));
  return to.files.flatMap(({ path, blob }) => {
    const was = before.get(path);
    const [old, next] = [was === undefined ? null : files.get(was), files.get(blob)];
    return old !== undefined && next && old !== next ? [{ path, from: old, to: next }] : [];
  });
}

function onlyInOne(from: CoreSource, to: CoreSource): Set<string> {
  const before = new Set(from.files.map((file) => file.blob));
  const after = new Set(to.files.map((file) => file.blob));
  return new Set([...[...before].filter((blob) => !after.has(blob)), ...[...after].filter((blob) => !before.has(blob))]);
}

function assemble(core: CoreOptions, source: CoreSource, gathered: Gathered, earlier?: Surface): TakenSnapshot {
  const { language, sources } = pickLanguage(core, source, gathered);
  const files: SnapshotFile[] = [];
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const isSource = new Set(sources.map((file) => file.path));
  const readable: AssemblyFile[] = [];
  const metadata: Record<string, string> = {};
  const facts = gathered.facts.get(language);
  for (const { path, blob } of source.files) {
    const content = gathered.contents.get(blob);
    if (!content) {
      diagnostics.push(unreadable(path, gathered.absent.get(blob) ?? 'no reason was given'));
      continue;
    }
    files.push({ path, blob, lang: langOf(path), blake3: content.blake3, sha256: content.sha256, size: content.size });
    const text = gathered.texts.get(blob);
    if (text !== undefined && language.metadataFiles.includes(path)) metadata[path] = text;
    if (!isSource.has(path)) continue;
    if (content.state !== 'text') diagnostics.push(noSource(path, content.state));
    const fact = facts?.get(blob);
    if (!fact) continue;
    readable.push({ path, blob, facts: fact });
    for (const { code, line, message } of fact.problems) {
      diagnostics.push({ code, severity: 'warning', message, hint: 'The rest of the file was read; mend it or exclude it.', file: path, line });
    }
  }
  core.onProgress?.({ step: 'assemble', done: readable.length, total: readable.length });
  const assembled = language.assemble(readable, { ...core.options, metadata, ...(earlier ? { earlier } : {}) });
  diagnostics.push(...assembled.diagnostics);
  const { surface } = assembled;
  const origin = {
    ...(source.ref === undefined ? {} : { ref: source.ref }),
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    version: versionOf(source, surface.packageVersion),
  };
  return { snapshot: { origin, files, surface, diagnostics: sortDiagnostics(diagnostics) }, tree: source.tree ?? null };
}

/** The first language that has files here. @throws OnxError ONX1103 */
function pickLanguage(core: CoreOptions, source: CoreSource, gathered: Gathered): { language: Language; sources: readonly { path: string }[] } {
  for (const language of core.languages) {
    const sources = source.files.filter((file) => language.extensions.some((extension) => file.path.endsWith(extension)));
    if (sources.length > 0 && gathered.facts.has(language)) return { language, sources };
  }
  const names = core.languages.map((language) => `${language.id} (${language.extensions.join(', ')})`).join(', ');
  throw new OnxError(
    'ONX1103',
    2,
    `No ${names} files found in "${core.corePath}"${source.ref === undefined ? '' : ` at ${source.ref}`}.`,
    'Check --core-path (the folder that holds the package) and the exclude globs.',
  );
}

/** Version label: from the tag where it names a version, else from the package's metadata, else the tag or short commit. */
function versionOf(source: CoreSource, packageVersion: string | null): string {
  const label = source.tag === undefined ? undefined : versionLabel(source.tag);
  if (label !== undefined && /^\d/.test(label)) return label;
  return packageVersion?.replace(/[^A-Za-z0-9._+-]/g, '-') ?? label ?? source.commit?.slice(0, 12) ?? 'unversioned';
}

const NO_SOURCE: Readonly<Record<Exclude<ContentState, 'text'>, readonly [string, string]>> = {
  nul: ['File holds NUL bytes and was not read as source.', 'Exclude it, or store it as text.'],
  undecodable: ['File is neither UTF-8 nor in the encoding it declares.', 'Convert it to UTF-8, declare its encoding, or exclude it.'],
  lfs: ['File is a Git LFS pointer; its content is not in the repository.', 'Keep sources out of LFS, or read a folder where it is checked out (leave the ref out).'],
  large: [`File is larger than ${MAX_SOURCE_BYTES} bytes and was not read as source.`, 'Split it, or exclude it.'],
};

function noSource(file: string, state: Exclude<ContentState, 'text'>): Diagnostic {
  const [message, hint] = NO_SOURCE[state];
  return { code: 'ONX1104', severity: 'warning', message, hint, file };
}

function sortDiagnostics(diagnostics: Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string => `${d.file ?? ''}\0${String(d.line ?? 0).padStart(9, '0')}\0${d.code}\0${d.message}`;
  return diagnostics.map((d) => [key(d), d] as const).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)).map(([, d]) => d);
}
