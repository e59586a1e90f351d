/** What a user of a package may name: reached through no segment that is marked private, and not only through another module's own import. */
import { indexSurface, type Surface, type SurfaceDefinition } from '@onx/model';

export function isPublicName(surface: Surface, path: string): boolean {
  const definition = surface.definitions[path];
  if (!definition) return false;
  if (definition.owner !== definition.module) return !definition.name.startsWith('_') && isPublicName(surface, definition.owner);
  return indexSurface(surface).paths(path).some((one) => !/(^|\.)_/.test(one) && (one === path || viaOf(surface, one) !== 'incidental'));
}

/** The package itself says that it goes, or that it is another's old name: what becomes of it is not for a mutator to say. */
export function isAnnounced(definition: SurfaceDefinition | undefined): boolean {
  return definition !== undefined && (definition.deprecated !== undefined || definition.forwardsTo !== undefined || definition.aliasOf !== undefined || /deprecat/i.test(definition.doc ?? ''));
}

function viaOf(surface: Surface, path: string): string | undefined {
  const dot = path.lastIndexOf('.');
  return surface.modules[path.slice(0, dot)]?.exports[path.slice(dot + 1)]?.via;
}
