/** What the new release goes on serving of what it took from its place: an old name bound to a new one, or a public path to a name whose own path is gone. */
import { tailOf } from '@onx/model';
import { accessPaths, resolveImport } from '../release/access';
import { definitionAt, exportAt, isImportable, type Release } from '../release/release';
import { STRENGTH, type Statement } from './statement';

/** Statements by the old definition that they speak of. */
export function readKeptPaths(from: Release, to: Release): Map<string, Statement> {
  const out = new Map<string, Statement>();
  for (const path of from.tops) {
    const { module, name } = definitionAt(from, path)!;
    const text = exportedOtherwise(module, name, to) ?? shownAsBefore(path, from, to);
    if (text !== undefined) out.set(path, { text, module, owner: module, strength: STRENGTH.ALIAS, source: 'new' });
  }
  return out;
}

/** `from pkg.tides import high_water as high`: the module that defined the name has the new one bring it. */
function exportedOtherwise(module: string, name: string, to: Release): string | undefined {
  const target = exportAt(to, module, name)?.target;
  return target !== undefined && tailOf(target) !== name && definitionAt(to, target) ? target : undefined;
}

/** Its own path is gone, and a package that showed it on purpose still shows that name: what it leads to now is what the name became. */
function shownAsBefore(path: string, from: Release, to: Release): string | undefined {
  const { module, name, kind } = definitionAt(from, path)!;
  if (resolveImport(to.surface, module, name) !== null) return undefined;
  const shown = accessPaths(from.surface, path).filter((access) => access.via === 'declared' && access.name === name && isImportable(from, access.module, name));
  const homes = new Set(shown.flatMap((access) => resolveImport(to.surface, access.module, name) ?? []));
  const [home, ...others] = homes;
  // Of several of one name the package may show another now that was there before.
  if (home === undefined || others.length > 0 || tailOf(home) !== name || (from.byName.get(name)?.length !== 1 && definitionAt(from, home))) return undefined;
  const next = definitionAt(to, home);
  return next?.kind === kind ? (next.aliasOf ?? home) : undefined;
}
