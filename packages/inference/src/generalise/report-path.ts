/** The path that a dependent should write for a definition of the new release. */
import { byCodeUnit, joinPath, ownerOf, tailOf } from '@onx/model';
import type { Subject } from '../changes/subject';
import { accessPaths, resolveAccess, type AccessPath } from '../release/access';
import { definitionAt, isImportable, moduleAt, type Release } from '../release/release';

/** A module and a name in it, as users should write them. */
export interface ReportPath {
  module: string;
  name: string;
}

/**
 * Its own path where the old name stood in the same module; else the path that the core tells users to write; else its own where that is not private; else the best public one:
 * re-exported on purpose before any other, then one that led to the old name too, then listed in `__all__`, then the shortest, then a package around it before one that collects from elsewhere.
 * Who wrote a private path, or one that an import for a module's own use made, is not sent to another of that sort: the private home is as good.
 */
export function reportPath({ from, to }: { from: Release; to: Release }, target: string, stated: string | null, old: Pick<Subject, 'module' | 'incidental' | 'definition'>): ReportPath {
  const definition = definitionAt(to, target)!;
  const own = { module: definition.module, name: definition.name };
  if (own.module === old.module && isImportable(to, own.module, own.name)) return own;
  if (stated !== null && resolveAccess(to.surface, stated) === target && isImportable(to, ownerOf(stated), tailOf(stated))) {
    return { module: ownerOf(stated), name: tailOf(stated) };
  }
  if (isImportable(to, own.module, own.name)) return own;
  const wasPrivate = old.incidental || !isImportable(from, old.module);
  // What a package only shows of a module under another name can't be imported from.
  const paths = accessPaths(to.surface, target).filter((access) => moduleAt(to, access.module) && isImportable(to, access.module, access.name) && !(wasPrivate && isByChance(to, access)));
  const rank = (access: AccessPath): number =>
    (isByChance(to, access) ? 8 : 0) + (resolveAccess(from.surface, joinPath(access.module, access.name)) === old.definition ? 0 : 4) + (moduleAt(to, access.module)?.all?.includes(access.name) ? 0 : 2) + (access.name === own.name ? 0 : 1);
  const isAway = ({ module }: AccessPath): number => Number(!own.module.startsWith(`${module}.`));
  const ranks = new Map(paths.map((access) => [access, rank(access)]));
  paths.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a.module.split('.').length - b.module.split('.').length || isAway(a) - isAway(b) || byCodeUnit(joinPath(a.module, a.name), joinPath(b.module, b.name)));
  const best = paths[0];
  return best ? { module: best.module, name: best.name } : own;
}

/** Imported for a module's own use, or by a star into a module that is no package. */
function isByChance(to: Release, { module, via }: AccessPath): boolean {
  return via === 'incidental' || (via === 'star' && moduleAt(to, module)?.package !== true);
}
