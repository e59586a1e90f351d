/** Members by the value that they are given. */
import { onceFor } from './kept';
import { definitionAt, type Release } from './release';

/** How many members of a release's classes are given this value, as written. */
export function membersGiven(release: Release, value: string): number {
  return countsOf(release).get(value) ?? 0;
}

const countsOf = onceFor((release: Release): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const members of release.membersOf.values()) {
    for (const path of members) {
      const given = definitionAt(release, path)!.value;
      if (given !== undefined) counts.set(given, (counts.get(given) ?? 0) + 1);
    }
  }
  return counts;
});
