/** What a default stands for: a literal, or the constant that it names. */
import type { SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { definitionAt, type Release } from '../release/release';

const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const CHAIN = 4;

/** The default with names of the core's constants replaced by their values. */
export function defaultValue(release: Release, callable: SurfaceDefinition, source: string, depth = CHAIN): string {
  if (depth === 0 || !NAME.test(source) || source === 'None' || source === 'True' || source === 'False') return source;
  const path = resolveAccess(release.surface, `${callable.module}.${source}`);
  const constant = path === null ? undefined : definitionAt(release, path);
  if (constant?.kind !== 'constant' || constant.value === undefined) return source;
  return defaultValue(release, constant, constant.value, depth - 1);
}
