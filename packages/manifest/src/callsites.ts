/**
 * How the core's own code uses what an operation changes: every definition of the old release that calls or refers to it,
 * and how many of them did in the new release what the operation says.
 */
import type { Surface } from '@onx/model';
import { subjectOf, targetOf, type AnyOperation } from './operation-paths';

export interface Callsites {
  /** `path:line` of the definitions that use the old form; at most `LISTED`. */
  places: string[];
  sampled: number;
  /** Of the users that still exist and use either form in the new release, the share that use the new one; absent where there are none. */
  followed?: number;
}

const LISTED = 20;

/** Users of each path, by path, in the order of their own paths. */
export function indexUses(surface: Surface): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const path of Object.keys(surface.definitions).sort()) {
    const definition = surface.definitions[path];
    if (!definition) continue;
    for (const used of new Set([...(definition.calls ?? []), ...(definition.references ?? [])])) {
      const list = users.get(used);
      if (list) list.push(path);
      else users.set(used, [path]);
    }
  }
  return users;
}

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
    if (now.includes(target ?? '')) follow++;
    else if (now.includes(subjectOf(operation))) stay++;
  }
  const sampled = users.length;
  return follow + stay > 0 ? { places, sampled, followed: Math.round((follow / (follow + stay)) * 1000) / 1000 } : { places, sampled };
}
