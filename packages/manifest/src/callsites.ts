/**
 * How the core's own code uses what an operation changes: every definition of the old release that calls or refers to it,
 * and how many of them did in the new release what the operation says.
 */
import { indexSurface, sortedPaths, type Surface } from '@onx/model';
import { subjectOf, targetOf, type AnyOperation } from './operation-paths';

export interface Callsites {
  /** `path:line` of the definitions that use the old form; at most `LISTED`. */
  places: string[];
  sampled: number;
  /** Of the users that still exist and use either form in the new release, the share that use the new one; absent where there are none. */
  followed?: number;
}

const LISTED = 20;

/** Users of each definition and, from outside, of each module, by its path; in the order of their own paths. */
export function indexUses(surface: Surface): Map<string, string[]> {
  const users = new Map<string, string[]>();
  const add = (used: string, user: string): void => {
    const list = users.get(used);
    if (!list) users.set(used, [user]);
    else if (list.at(-1) !== user) list.push(user);
  };
  const { definitions } = indexSurface(surface);
  for (const path of sortedPaths(surface.definitions)) {
    const definition = definitions.get(path);
    if (!definition?.calls?.length && !definition?.references?.length) continue;
    for (const used of new Set([...(definition.calls ?? []), ...(definition.references ?? [])])) {
      add(used, path);
      const module = definitions.get(used)?.module;
      if (module !== undefined && module !== definition.module) add(module, path);
    }
  }
  return users;
}

const usesPath = (used: readonly string[], path: string): boolean => used.some((one) => one === path || one.startsWith(`${path}.`));

/** @param uses `indexUses(from)`. */
export function sampleCallsites(operation: AnyOperation, uses: ReadonlyMap<string, string[]>, from: Surface, to: Surface): Callsites {
  const users = uses.get(subjectOf(operation)) ?? [];
  const places = users.slice(0, LISTED).map((path) => {
    const definition = from.definitions[path];
    return `${from.modules[definition?.module ?? '']?.file ?? '?'}:${definition?.line ?? 0}`;
  });
  const target = targetOf(operation);
  let follow = 0;
  let stay = 0;
  for (const path of target === null ? [] : users) {
    const later = to.definitions[path];
    const now = [...(later?.calls ?? []), ...(later?.references ?? [])];
    if (usesPath(now, target ?? '')) follow++;
    else if (usesPath(now, subjectOf(operation))) stay++;
  }
  const sampled = users.length;
  return follow + stay > 0 ? { places, sampled, followed: Math.round((follow / (follow + stay)) * 1000) / 1000 } : { places, sampled };
}
