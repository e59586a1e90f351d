/** What lies between two releases, asked about the names that the two alone leave open. */
import { followReleases, type ReleaseBetween } from '@onx/inference';
import type { Diagnostic, Snapshot } from '@onx/model';
import { excludePaths, noFactStore, type CoreOptions, type SnapshotPair } from '@onx/snapshot';
import { repositoryOf } from '../core-repository';
import { followCommits, type CommitFindings } from './follow-commits';
import { Layout } from './layout';

/** What releases and commits between tell together. */
export interface HistoryFindings extends CommitFindings {
  diagnostics: Diagnostic[];
}

/** A trail through releases from which on no commit is asked. */
const SURE = 0.9;

const NOTHING: HistoryFindings = { trails: [], notCompared: [], diagnostics: [], commitsRead: 0 };

/**
 * Releases between first, then, for what they leave open, the commits.
 * @param open definitions of the old release
 * @throws OnxError ONX10xx
 */
export async function followHistory(core: CoreOptions, pair: SnapshotPair, between: readonly ReleaseBetween[], open: readonly string[]): Promise<HistoryFindings> {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const language = core.languages.find(({ id }) => id === from.surface.language);
  if (open.length === 0 || !language || from.origin.commit === undefined || to.origin.commit === undefined) return NOTHING;
  const ends = { from: from.surface, to: to.surface };
  const led = followReleases(ends.from, between, ends.to, language.words, open);
  const sure = new Set(led.filter(({ strength }) => strength >= SURE).map((trail) => trail.from));
  const left = open.filter((path) => !sure.has(path));
  if (left.length === 0) return { ...NOTHING, trails: led };
  const repository = await repositoryOf(core);
  const excluded = excludePaths(core.excludes ?? []);
  const found = await followCommits(
    {
      repository,
      from: from.origin.commit,
      to: to.origin.commit,
      blobs: { from: blobsOf(from), to: blobsOf(to) },
      concerns: (path) => language.extensions.some((extension) => path.endsWith(extension)) && !excluded(path),
      making: { language, layout: new Layout([ends.from, ...between.map(({ surface }) => surface), ends.to]), options: core.options ?? {} },
      store: core.factStore ?? noFactStore(),
      parallel: core.parallel ?? 1,
    },
    ends,
    left,
  );
  const diagnostics = [...(repository.shallow ? [shallowClone()] : []), ...(found.notCompared.length > 0 ? [cutShort()] : [])];
  return { trails: [...led, ...found.trails], notCompared: found.notCompared, diagnostics, commitsRead: found.commitsRead };
}

function blobsOf({ files }: Snapshot): Map<string, string> {
  return new Map(files.map(({ path, blob }) => [path, blob]));
}

function shallowClone(): Diagnostic {
  return {
    code: 'ONX2004',
    severity: 'info',
    message: 'The clone is shallow: of the commits between the releases only those that it holds were followed.',
    hint: 'Fetch the rest (git fetch --unshallow) where names stay unexplained.',
  };
}

function cutShort(): Diagnostic {
  return {
    code: 'ONX2003',
    severity: 'info',
    message: 'The commits between the releases were followed in part: a budget kept the run bounded.',
    hint: 'See not_compared in the report; compare releases that lie closer together where names stay unexplained.',
  };
}
