/** From two snapshots to operations, with all that the core's repository can tell. */
import { compare, shippedFiles, tellingFiles, type InferenceResult, type ReleaseBetween } from '@onx/inference';
import type { Answer, ChangedDocument, ConfigFileChange, ConfigReader, Language } from '@onx/model';
import { noFactStore, readFiles, type CoreOptions, type SnapshotPair } from '@onx/snapshot';
import { repositoryOf } from './core-repository';
import { followHistory } from './history/follow-history';

/** What inference is given beside the two releases. */
export interface FurtherEvidence {
  /** Releases between the two, oldest first. */
  between: readonly ReleaseBetween[];
  answers?: readonly Answer[];
  /** Absent where the host has none: keys of configuration files are not compared then. */
  configReader?: ConfigReader | undefined;
  /** Ids of features to leave out; `history` leaves the commits unread. */
  switches?: ReadonlySet<string>;
}

export interface InferredPair {
  found: InferenceResult;
  /** Commits between of which something was read. */
  commitsRead: number;
}

/** Of files that are shipped alone: workflows and tool settings are parsed for nothing. */
function keysOf(pair: SnapshotPair, reader: ConfigReader | undefined): ConfigFileChange[] {
  const shipped = shippedFiles(pair.to.snapshot.surface);
  return pair.changedFiles.filter(({ path }) => shipped(path)).flatMap(({ path, from, to }) => {
    if (from === null || !reader?.hasKeys(path)) return [];
    const [before, after] = [reader.readKeys(path, from), reader.readKeys(path, to)];
    return before && after ? [{ file: path, from: before, to: after }] : [];
  });
}

function documentsOf({ documents: reader }: Language, pair: SnapshotPair): ChangedDocument[] {
  if (!reader) return [];
  return pair.changedFiles.filter(({ path }) => reader.isDocument(path)).map(({ path, from, to }) => ({ path, size: to.length, read: () => reader.readDocument(from, to) }));
}

/** With the bodies that may tell what became of arguments. */
async function withBodies(between: readonly ReleaseBetween[], core: CoreOptions, pair: SnapshotPair, language: Language): Promise<readonly ReleaseBetween[]> {
  const files = tellingFiles(pair.from.snapshot.surface, between.map(({ surface }) => surface), pair.to.snapshot.surface, language.words);
  if (files.length === 0) return between;
  const { bodies } = await readFiles(await repositoryOf(core), files, { language, store: core.factStore ?? noFactStore(), bodies: true, parallel: core.parallel ?? 1 });
  return between.map((release) => ({ ...release, bodies }));
}

/** @throws OnxError ONX10xx where the history can't be read */
export async function inferPair(core: CoreOptions, pair: SnapshotPair, { between, answers = [], configReader, switches = new Set() }: FurtherEvidence): Promise<InferredPair> {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const language = core.languages.find(({ id }) => id === to.surface.language)!;
  const comparison = compare({
    from: from.surface,
    to: to.surface,
    bodies: { from: pair.bodies, to: pair.bodies },
    words: language.words,
    versions: { from: from.origin.version, to: to.origin.version },
    between: await withBodies(between, core, pair, language),
    answers,
    configFiles: keysOf(pair, configReader),
    documents: documentsOf(language, pair),
    files: { from: from.files, to: to.files },
    switches,
  });
  const history = await followHistory(core, pair, between, switches.has('history') ? [] : comparison.open);
  const found = comparison.conclude(history.trails);
  return {
    found: { ...found, not_compared: [...found.not_compared, ...history.notCompared], diagnostics: [...found.diagnostics, ...history.diagnostics] },
    commitsRead: history.commitsRead,
  };
}
