/** What the body of a callable calls, and which of the core's callables that is. */
import type { CallFact, SourceWords, SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { joinPath, rootOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
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

/** The core's callable that a call in a body means. */
export function calledBy({ callee }: Pick<CallFact, 'callee'>, { owner, module }: SurfaceDefinition, release: Release): Side | undefined {
  const { self, ownClass } = release.words.members;
  const bare = [self, ownClass].includes(rootOf(callee)) ? callee.slice(callee.indexOf('.') + 1) : callee;
  const path = resolveAccess(release.surface, bare === callee ? joinPath(module, callee) : joinPath(owner, bare)) ?? importedInside(callee, release);
  const definition = path === null ? undefined : definitionAt(release, path);
  return path !== null && definition?.parameters ? { path, definition, release } : undefined;
}

/** Imports in a body are not at hand: a full path, or a name that stands once in the release. */
function importedInside(callee: string, { surface, byName }: Release): string | null {
  if (callee.includes('.')) return resolveAccess(surface, callee);
  const named = byName.get(callee) ?? [];
  return named.length === 1 ? named[0]! : null;
}
