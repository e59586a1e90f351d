/** Releases between two commits: what they announced and served for a while is evidence that neither end has. */
import { listAllTags, listTags, type Repository } from '@onx/git';
import type { ReleaseBetween } from '@onx/inference';
import { OnxError } from '@onx/model';
import { takeSnapshot, type CoreOptions } from '@onx/snapshot';
import { repositoryOf } from '../core-repository';
import { byVersion, releasesBeside, releasesOf } from './tagged-releases';

/** More are thinned out evenly; each costs a fraction of a full snapshot, as most of its blobs are known. */
const MOST = 6;

/** Evenly spread, the last one always among them. */
function thinned<T>(items: readonly T[]): T[] {
  if (items.length <= MOST) return [...items];
  return Array.from({ length: MOST }, (_, at) => items[Math.round(((at + 1) * items.length) / MOST) - 1] as T);
}

/**
 * Commits of the final releases after `from` and before `to`, lowest version first: those in the history between them, and those that were made on
 * branches of their own.
 * @param from Full commit id of each side.
 */
export async function releaseCommitsBetween(repository: Repository, from: string, to: string): Promise<string[]> {
  const within = releasesOf(await listTags(repository, from, to)).filter(({ commit }) => commit !== to && commit !== from);
  const beside = releasesBeside(releasesOf(await listAllTags(repository)), from, to, within);
  return thinned([...within, ...beside].sort(byVersion)).map(({ commit }) => commit);
}

/** Those releases, oldest first. */
export async function releasesBetween(core: CoreOptions, from: string, to: string): Promise<ReleaseBetween[]> {
  const releases: ReleaseBetween[] = [];
  const repository = await repositoryOf(core);
  for (const commit of await releaseCommitsBetween(repository, from, to)) {
    try {
      releases.push({ commit, surface: (await takeSnapshot({ ...core, repository, ref: commit })).snapshot.surface });
    } catch (error) {
      // The core was not there yet, or lay elsewhere: that release can't be asked.
      if (!(error instanceof OnxError && error.exitCode === 2)) throw error;
    }
  }
  return releases;
}
