/** What the body of a callable calls, and which of the core's callables that is. */
import { indexSurface, joinPath, ownerOf, rootOf, type CallFact, type SourceWords } from '@onx/model';
import { memberPath, resolveAccess } from '../../release/access';
import { definitionAt, type Release } from '../../release/release';
import { writtenAt, type Side } from './held';

/** Of a class also those of its methods, as far as they pass what the constructor has kept under a parameter's name: what else a method takes is its own. */
export function callsIn(side: Side): readonly CallFact[] {
  const { path, definition, release } = side;
  const written = release.bodies.calls(writtenAt(side));
  if (definition.kind !== 'class') return written;
  const others = (release.membersOf.get(path) ?? []).filter((member) => member !== writtenAt(side)).flatMap((member) => release.bodies.calls(member));
  return [...written, ...others.map((call) => ({ ...call, keywords: keptOf(call, release.words) }))];
}

function keptOf({ keywords }: CallFact, { members }: SourceWords): Record<string, string> {
  return Object.fromEntries(
    Object.entries(keywords).flatMap(([name, value]) => {
      const [object, kept, ...more] = value.split('.');
      return object === members.self && kept !== undefined && /^\w+$/.test(kept) && more.length === 0 ? [[name, kept]] : [];
    }),
  );
}

/** The core's callable that a call in the body of a callable means. */
export function calledBy({ callee }: Pick<CallFact, 'callee'>, side: Side): Side | undefined {
  const { path, definition, release } = side;
  const ofBase = methodOfBase(callee, side);
  if (ofBase !== undefined) return inBase(ofBase, side);
  const { self, ownClass } = release.words.members;
  const bare = [self, ownClass].includes(rootOf(callee)) ? callee.slice(callee.indexOf('.') + 1) : callee;
  if (bare !== callee) return sideAt(memberPath(release.surface, definition.kind === 'class' ? path : definition.owner, bare), release);
  return sideAt(resolveAccess(release.surface, joinPath(definition.module, callee)) ?? importedInside(callee, release), release);
}

/** The name of a method that is called on the bases: `super().name(…)`. */
export function methodOfBase(callee: string, { release: { words } }: Side): string | undefined {
  const prefix = `${words.keywords.super}().`;
  return callee.startsWith(prefix) ? callee.slice(prefix.length) : undefined;
}

/** The next one behind the class whose body says it. Of a constructor the class that has it, as its parameters are those of the class. */
function inBase(method: string, side: Side): Side | undefined {
  const { path, definition, release } = side;
  const order = indexSurface(release.surface).order(definition.kind === 'class' ? path : definition.owner);
  const base = order.slice(order.indexOf(ownerOf(writtenAt(side))) + 1).find((one) => definitionAt(release, joinPath(one, method)));
  return base === undefined ? undefined : sideAt(method === release.words.members.initializer ? base : joinPath(base, method), release);
}

function sideAt(path: string | null, release: Release): Side | undefined {
  const definition = path === null ? undefined : definitionAt(release, path);
  return path !== null && definition?.parameters ? { path, definition, release } : undefined;
}

/** Imports in a body are not at hand: a full path, or a name that stands once in the release. */
function importedInside(callee: string, { surface, byName }: Release): string | null {
  if (callee.includes('.')) return resolveAccess(surface, callee);
  const named = byName.get(callee) ?? [];
  return named.length === 1 ? named[0]! : null;
}
