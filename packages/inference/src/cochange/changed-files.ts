import { moduleAt, type Release } from '../release/release';

/** Modules that are in both releases with other content. */
export function changedFiles(from: Release, to: Release): [string, string][] {
  return Object.keys(from.surface.modules)
    .filter((module) => moduleAt(to, module) && from.surface.modules[module]!.blob !== to.surface.modules[module]!.blob)
    .sort()
    .map((module) => [module, module]);
}
