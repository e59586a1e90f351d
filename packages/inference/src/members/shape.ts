/** Whether a member is called or read. */
import { joinPath, ownerOf, tailOf, type SourceWords, type SurfaceDefinition } from '@onx/model';
import type { Context } from '../context';
import { isAbstract, isNamedForDeprecation } from '../release/decorators';
import { allHeirs } from '../release/heirs';
import { definitionAt, type Release } from '../release/release';

/** Kinds that are called. */
export const CALLABLE: ReadonlySet<string> = new Set(['method', 'function']);
/** Kinds of what has members. */
export const TYPES: ReadonlySet<string> = new Set(['class', 'enum', 'interface']);

/** A class attribute that is another name of a method, or is made of one to warn of its own name, is called like it. */
export function shapeOf(definition: SurfaceDefinition, release: Release): 'callable' | 'value' {
  if (CALLABLE.has(definition.kind)) return 'callable';
  const source = definition.kind === 'attribute' ? (definition.aliasOf ?? (definition.deprecated && definition.forwardsTo)) : undefined;
  const original = source === undefined ? undefined : definitionAt(release, source);
  return original && CALLABLE.has(original.kind) ? 'callable' : 'value';
}

/**
 * Only plain kinds tell the shape: a class attribute may hold a function, an annotated one may be anything, a property may give a method,
 * and a decorator that the other side has not may have made a value of a method.
 * @param release the one that the definition is of
 */
export function tellsShape(definition: SurfaceDefinition, other: SurfaceDefinition, release: Release): boolean {
  if (definition.kind === 'property') return !givesMethod(definition, release);
  const known = new Set(other.decorators?.map(({ name }) => name));
  return CALLABLE.has(definition.kind) && (definition.decorators ?? []).every((decorator) => known.has(decorator.name) || keepsCallable(decorator, release.words));
}

/** A method under the decorator is still called like one. */
export function keepsCallable({ name }: { name: string }, { decorators }: SourceWords): boolean {
  return decorators.keepsMethod.test(tailOf(name)) || isNamedForDeprecation(name);
}

/** It names a method of its class and does not call it. */
function givesMethod({ owner, calls, references }: SurfaceDefinition, release: Release): boolean {
  return references?.some((path) => ownerOf(path) === owner && CALLABLE.has(definitionAt(release, path)?.kind ?? '') && !calls?.includes(path)) ?? false;
}

/** What is reached now is the base's own member, which was there all along beside the one that went: it was used in either way before. */
export function wasOverridden(path: string, now: string, next: SurfaceDefinition, { from, to }: Context): boolean {
  const before = definitionAt(from, now);
  return path !== now && before !== undefined && shapeOf(before, from) === shapeOf(next, to);
}

/** One side only declares the member; those who have it to do its work, and whose objects are used, have it in one shape on both sides. */
export function isLeftToHeirs(old: SurfaceDefinition, next: SurfaceDefinition, { from, to }: Context): boolean {
  if (!isAbstract(old) && !isAbstract(next)) return false;
  const [olds, news] = [shapesInHeirs(old, from), shapesInHeirs(next, to)];
  return olds.size === 1 && news.size === 1 && [...olds].every((shape) => news.has(shape));
}

function shapesInHeirs({ owner, name }: SurfaceDefinition, release: Release): ReadonlySet<string> {
  const own = [...allHeirs(release, owner)].flatMap((heir) => definitionAt(release, joinPath(heir, name)) ?? []);
  return new Set(own.map((definition) => shapeOf(definition, release)));
}
