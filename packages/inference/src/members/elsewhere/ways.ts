/** Ways from an object to what other objects hold that it holds: `hull.depth`. */
import { indexSurface, joinPath, ownerOf, tailOf, type SurfaceDefinition } from '@onx/model';
import type { Context } from '../../context';
import { memberIsMissing, memberPath } from '../../release/access';
import { heldClass } from '../../release/held-class';
import { definitionAt } from '../../release/release';
import { isMarkedName, isPrivateName } from '../../release/source-words';
import type { ClassPair } from '../member-findings';

/** Names in a chain beside the last one. */
const DEPTH = 2;

/** Names that lead from an object of a class to what took a member's place, and what is there as far as reading tells. */
export interface Way {
  chain: string;
  target?: string;
}

/** The way that these names say; null where it is known to lead nowhere, or is for nobody outside. */
export function wayAlong(names: readonly string[], owner: string, context: Context): Way | null {
  if (names.length < 2 || names.some((name) => isPrivateName(name, context.to.words))) return null;
  let at: string | null = owner;
  let target: string | undefined;
  for (const [i, name] of names.entries()) {
    if (at === null) return { chain: names.join('.') };
    const path = memberPath(context.to.surface, at, name);
    const member: SurfaceDefinition | undefined = path === null ? undefined : definitionAt(context.to, path);
    if (path === null || !member) return i === 0 || memberIsMissing(context.to.surface, at, name) ? null : { chain: names.join('.') };
    target = path;
    at = heldClass(member, context.to);
  }
  return { chain: names.join('.'), ...(target === undefined ? {} : { target }) };
}

/** All ways to a member of the name through what the class has now and had not. */
export function waysTo(name: string, pair: ClassPair, { from, to }: Context): Way[] {
  const below = (owner: string, before: readonly string[]): Way[] =>
    indexSurface(to.surface).order(owner).flatMap((base) => to.membersOf.get(base) ?? []).flatMap((path) => {
      const member = tailOf(path);
      const held = isMarkedName(member, to.words) ? null : heldClass(definitionAt(to, path)!, to);
      if (held === null || before.includes(member) || (before.length === 0 && memberPath(from.surface, pair.from, member) !== null)) return [];
      const names = [...before, member];
      const target = memberPath(to.surface, held, name);
      return [...(target !== null && definitionAt(to, target) ? [{ chain: [...names, name].join('.'), target }] : []), ...(names.length < DEPTH ? below(held, names) : [])];
    });
  return below(pair.to, []);
}

/** What stands there may be announced to go itself, in favour of another member of that object. */
export function toItsSuccessor(way: Way, { to }: Context): Way {
  const target = way.target ?? '';
  const said = definitionAt(to, target)?.deprecated?.replacement;
  if (said === undefined || !['', tailOf(ownerOf(way.chain)), tailOf(ownerOf(target))].includes(tailOf(ownerOf(said)))) return way;
  const next = memberPath(to.surface, ownerOf(target), tailOf(said));
  return next === null || definitionAt(to, next)?.deprecated ? way : { chain: joinPath(ownerOf(way.chain), tailOf(said)), target: next };
}
