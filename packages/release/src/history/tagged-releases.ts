/** Which tags are releases, and which of them lie between two others by their version, wherever their commits are. */
import { versionLabel, type Tag } from '@onx/git';

export interface TaggedRelease extends Tag {
  /** What stands before the version: several packages of one repository have releases of their own. */
  prefix: string;
  /** Numbers of the version. */
  version: readonly number[];
}

/** Final releases: candidates and development builds say nothing that the release after them does not. */
const FINAL = /^\d+(?:\.\d+)+(?:\.?post\d+)?$/;

/** The tags that name a final release. */
export function releasesOf(tags: readonly Tag[]): TaggedRelease[] {
  return tags.flatMap((tag) => {
    const label = versionLabel(tag.name);
    if (!FINAL.test(label)) return [];
    return [{ ...tag, prefix: tag.name.slice(0, tag.name.length - label.length), version: label.split(/\D+/).filter(Boolean).map(Number) }];
  });
}

/** For sorting, number by number; what a shorter version does not say is 0, so `1.4` and `1.4.0` are equal. */
export function byVersion({ version: a }: TaggedRelease, { version: b }: TaggedRelease): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Many projects make each release on a branch of its own, so that no release is reached from a later one. Of every series (`1.4`) between the two
 * versions it gives the first release; later ones of a series are repairs.
 * @param from Full commit id of each side; where no release is tagged there, its version is unknown and the answer empty.
 * @param within releases that are known already, with their series
 */
export function releasesBeside(all: readonly TaggedRelease[], from: string, to: string, within: readonly TaggedRelease[]): TaggedRelease[] {
  const [old, next] = endsOf(all, from, to);
  if (!old || !next) return [];
  const known = new Set([old, next, ...within].map(seriesOf));
  const out: TaggedRelease[] = [];
  for (const release of all.filter(({ prefix }) => prefix === old.prefix).sort(byVersion)) {
    if (byVersion(release, old) <= 0 || byVersion(release, next) >= 0 || known.has(seriesOf(release))) continue;
    known.add(seriesOf(release));
    out.push(release);
  }
  return out;
}

/** Releases of one package at the two commits. */
function endsOf(all: readonly TaggedRelease[], from: string, to: string): [TaggedRelease | undefined, TaggedRelease | undefined] {
  const next = all.find(({ commit }) => commit === to);
  return [all.find(({ commit, prefix }) => commit === from && prefix === next?.prefix), next];
}

function seriesOf({ version }: TaggedRelease): string {
  return version.slice(0, 2).join('.');
}
