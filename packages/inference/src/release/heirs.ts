/** Classes by what they derive from. */
import { addTo, indexSurface } from '@onx/model';
import { onceFor } from './kept';
import { isReachable } from './reach';
import { definitionAt, type Release } from './release';

/** The direct heirs of each class. */
export const heirsIn = onceFor((release: Release): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const path of release.tops) {
    for (const base of definitionAt(release, path)!.bases ?? []) addTo(out, base, path);
  }
  return out;
});

/** The classes that derive from it, directly or not. */
export function* allHeirs(release: Release, path: string): Generator<string> {
  const seen = new Set([path]);
  for (const one of seen) {
    if (one !== path) yield one;
    for (const heir of heirsIn(release).get(one) ?? []) seen.add(heir);
  }
}

/** Whether a class derives from a base, directly or not. */
export function isHeir({ surface }: Release, path: string, base: string): boolean {
  return path !== base && indexSurface(surface).order(path).includes(base);
}

/** Users reach its members through a class that derives from it, directly or not. */
export function hasReachableHeir(release: Release, path: string): boolean {
  for (const heir of allHeirs(release, path)) if (isReachable(release, heir)) return true;
  return false;
}
