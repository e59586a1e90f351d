/** Classes in the bodies of classes, and what they became. */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import type { Context } from '../context';
import { definitionAt, type Release } from '../release/release';
import { isPrivateName } from '../release/source-words';
import { TYPES } from './shape';

/** What a definition became. */
export interface Counterpart {
  to: string;
  confidence: number;
}

/** Old definition → new one. */
export type Counterparts = ReadonlyMap<string, Counterpart>;

/** Those, and what stands in their bodies under the name that it had, as far as it is more than a list of settings. */
export function withClassesInside(classes: Counterparts, { from, to }: Context): Counterparts {
  const found = new Map(classes);
  // What is found is looked through as well.
  for (const [path, now] of found) {
    for (const inside of from.membersOf.get(path) ?? []) {
      const next = joinPath(now.to, tailOf(inside));
      if (!classes.has(inside) && isPublicType(inside, from) && TYPES.has(definitionAt(to, next)?.kind ?? '')) found.set(inside, { to: next, confidence: now.confidence });
    }
  }
  return found;
}

function isPublicType(path: string, release: Release): boolean {
  const { kind, name } = definitionAt(release, path)!;
  if (!TYPES.has(kind) || isPrivateName(name, release.words)) return false;
  return kind === 'enum' || (release.membersOf.get(path) ?? []).some((member) => definitionAt(release, member)!.parameters !== undefined);
}

/** The definition of its module that it is in. */
export function outermost(path: string, release: Release): string {
  const owner = ownerOf(path);
  return definitionAt(release, owner) ? outermost(owner, release) : path;
}
