/** Whether a member is called or read. */
import type { SurfaceDefinition } from '@onx/model';
import type { Context } from '../features/feature';
import { tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

export const CALLABLE: ReadonlySet<string> = new Set(['method', 'function']);

/** A class attribute that is another name of a method is called like it. */
export function shapeOf(definition: SurfaceDefinition, release: Release): 'callable' | 'value' {
  if (CALLABLE.has(definition.kind)) return 'callable';
  const original = definition.kind === 'attribute' && definition.aliasOf !== undefined ? definitionAt(release, definition.aliasOf) : undefined;
  return original && CALLABLE.has(original.kind) ? 'callable' : 'value';
}

/** Decorators that leave a method a method. */
const KEEPS_CALLABLE = /^(?:staticmethod|classmethod|abstractmethod|overload|override|final|wraps)$|deprecat/i;

/**
 * Only plain kinds tell the shape: a class attribute may hold a function, an annotated one may be anything, and a decorator that the
 * other side has not may have made a value of a method.
 */
export function settled(definition: SurfaceDefinition, other: SurfaceDefinition): boolean {
  if (definition.kind === 'property') return true;
  if (!CALLABLE.has(definition.kind)) return false;
  const known = new Set(other.decorators?.map(({ name }) => name));
  return (definition.decorators ?? []).every(({ name }) => known.has(name) || KEEPS_CALLABLE.test(tailOf(name)));
}

/** What is reached now is the base's own member, which was there all along beside the one that went: it was used in either way before. */
export function wasOverridden(path: string, now: string, next: SurfaceDefinition, { from, to }: Context): boolean {
  const before = definitionAt(from, now);
  return path !== now && before !== undefined && shapeOf(before, from) === shapeOf(next, to);
}
