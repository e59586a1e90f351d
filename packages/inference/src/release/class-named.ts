/** Classes of the core by the names that code has for them. */
import { joinPath, type SurfaceDefinition } from '@onx/model';
import { resolveAccess } from './access';
import { definitionAt, type Release } from './release';

/** The class that the module of a definition calls so; null where that is none, or none of the core. */
export function classNamed(name: string, { module }: SurfaceDefinition, release: Release): string | null {
  const path = resolveAccess(release.surface, joinPath(module, name));
  return path !== null && definitionAt(release, path)?.kind === 'class' ? path : null;
}
