/** Members by the value that they are given. */
import { definitionAt, type Release } from './release';

const kept = new WeakMap<Release, Map<string, number>>();

/** How many members of a release's classes are given this value, as written; counted once for a release, when first asked for. */
export function membersGiven(release: Release, value: string): number {
  let counts = kept.get(release);
  if (!counts) {
    kept.set(release, (counts = new Map()));
    for (const members of release.membersOf.values()) {
      for (const path of members) {
        const given = definitionAt(release, path)!.value;
        if (given !== undefined) counts.set(given, (counts.get(given) ?? 0) + 1);
      }
    }
  }
  return counts.get(value) ?? 0;
}
