/** Names that modules of a package get from each other on another way; where each can be had stays the same. */
import type { TextEdit } from '@onx/model';
import { importedModule, moduleOf } from '../synthetic/package/sources';
import { fromImport, plainFroms, type ImportFrom } from './plain-imports';
import type { Mutation, Surroundings } from './surroundings';

/**
 * From the module that defines a name instead of one that hands it on, or from one that hands it on and that the file has imported before; so no file is loaded in
 * another order than it was.
 */
export const rerouteReexports: Mutation = (tree, random, share, around) => {
  const edits: TextEdit[] = [];
  const loaded = new Set<string>();
  for (const statement of plainFroms(tree)) {
    const module = importedModule(around.path, statement);
    const routes = statement.names.map(({ name }) => otherRoute(module, name.name, loaded, around));
    loaded.add(module);
    if (routes.every((route) => route === null) || !random.chance(share)) continue;
    const lines = statement.names.map((alias, at) => (routes[at] === null ? fromImport(tree, statement, [alias]) : `from ${routes[at]} import ${tree.text.slice(alias.start, alias.end)}`));
    edits.push({ start: statement.start, end: statement.end, text: lines.join('\n') });
  }
  return edits;
};

function otherRoute(module: string, name: string, loaded: ReadonlySet<string>, { path, surface, handedOn: atTop }: Surroundings): string | null {
  const own = moduleOf(path);
  const handedOn = surface.modules[module]?.exports[name];
  if (handedOn) {
    const definition = surface.definitions[handedOn.target];
    return definition && definition.owner === definition.module && definition.name === name && definition.module !== own ? definition.module : null;
  }
  if (!(`${module}.${name}` in surface.definitions)) return null;
  return [...loaded].find((one) => one !== module && one !== own && !own.startsWith(`${one}.`) && atTop.has(`${one}.${name}`) && surface.modules[one]?.exports[name]?.target === `${module}.${name}`) ?? null;
}

/** `from m import *` where `m` says what that is becomes the list, and the other way round; only where the importing module says itself what it offers. */
export const respellStars: Mutation = (tree, random, share, around) => {
  const importer = surface(around);
  if (importer === undefined || (!importer.package && importer.all === undefined)) return [];
  const edits: TextEdit[] = [];
  for (const statement of tree.body) {
    if (statement.type !== 'ImportFrom') continue;
    const all = around.surface.modules[importedModule(around.path, statement)]?.all;
    if (all === undefined || all.length === 0 || tree.text.slice(statement.start, statement.end).includes('#') || !random.chance(share)) continue;
    const names = statement.names.map(({ name }) => name.name);
    const head = tree.text.slice(statement.start, headEnd(statement));
    if (names[0] === '*') edits.push({ start: statement.start, end: statement.end, text: `${head}(${[...all].sort().join(', ')})` });
    else if (statement.names.every(({ as }) => as === null) && sameNames(names, all)) edits.push({ start: statement.start, end: statement.end, text: `${head}*` });
  }
  return edits;
};

function surface({ path, surface: { modules } }: Surroundings) {
  return modules[moduleOf(path)];
}

function headEnd(statement: ImportFrom): number {
  return statement.open >= 0 ? statement.open : statement.names[0]!.start;
}

function sameNames(names: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return known.size === new Set(names).size && names.every((name) => known.has(name));
}
