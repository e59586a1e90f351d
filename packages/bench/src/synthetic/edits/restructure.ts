/** Symbols removed, merged into others, and moved to other modules, with all that names them inside the package. */
import type { Syntax } from '@onx/python';
import type { SurfaceDefinition } from '@onx/model';
import { cutImported, cutStatement, cutString } from '../package/cut';
import { definitionNodes, type PlacedNode } from '../package/definition-nodes';
import { FOREIGN_ATTRIBUTES } from '../package/foreign-attributes';
import { standIn } from './new-symbols';
import { isAnnounced } from '../package/public-names';
import { sitesOf } from '../package/sites';
import { importedModule } from '../package/sources';
import type { PlacedSite, Workbench } from '../package/workbench';

interface Symbol {
  path: string;
  definition: SurfaceDefinition;
  placed: PlacedNode;
  file: string;
  /** Sites of its name outside its own statement. */
  sites: PlacedSite[];
}

/** Top-level functions and classes, the only ones of their name, that are reached by `from … import` or within their module only. */
function looseSymbols(bench: Workbench): Symbol[] {
  const found: Symbol[] = [];
  const byName = bench.byName();
  const nodes = new Map<string, PlacedNode[]>();
  for (const [path, definition] of Object.entries(bench.surface.definitions)) {
    if (definition.owner !== definition.module || !bench.isPublic(path) || bench.spared.has(path) || isAnnounced(definition) || definition.name.startsWith('_') || (byName.get(definition.name) ?? []).length > 1) continue;
    const file = bench.fileOf(definition.module);
    if (!bench.surface.modules[definition.module] || isStarred(bench, definition.module)) continue;
    if (!nodes.has(file)) nodes.set(file, definitionNodes(bench.tree(file)));
    const placed = nodes.get(file)!.filter((one) => one.path === definition.name);
    const only = placed[0];
    if (placed.length !== 1 || !only || !bench.tree(file).body.includes(only.node)) continue;
    const all = bench.sites().get(definition.name) ?? [];
    const sites = all.filter((site) => site.path !== file || site.start < only.node.start || site.start >= only.node.end);
    const followed = sites.every(
      (site) => site.role === 'name' || (site.role === 'string' && isListed(bench, site)) || (site.role === 'import' && site.statement?.type === 'ImportFrom' && importedModule(site.path, site.statement) in bench.surface.modules),
    );
    if (followed) found.push({ path, definition, placed: only, file, sites });
  }
  return found;
}

/** A string in `__all__`. */
function isListed(bench: Workbench, site: PlacedSite): boolean {
  const statement = bench.tree(site.path).body.find((one) => one.start <= site.start && site.end <= one.end);
  const target = statement?.type === 'Assign' ? statement.targets[0] : statement?.type === 'AugAssign' || statement?.type === 'AnnAssign' ? statement.target : undefined;
  return target?.type === 'Name' && target.name === '__all__';
}

function isStarred(bench: Workbench, module: string): boolean {
  return (bench.sites().get('*') ?? []).some((site) => site.statement?.type === 'ImportFrom' && importedModule(site.path, site.statement) === module);
}

function importsOf(symbol: Symbol): { site: PlacedSite; statement: Extract<Syntax.Statement, { type: 'ImportFrom' }>; direct: boolean }[] {
  return symbol.sites.flatMap((site) =>
    site.role === 'import' && site.statement?.type === 'ImportFrom' ? [{ site, statement: site.statement, direct: importedModule(site.path, site.statement) === symbol.definition.module }] : [],
  );
}

/** Removes symbols that only re-exports name; something else stands in the place of a share of them. */
export function removeSymbols(bench: Workbench, count: number, replaced: number): void {
  const eligible = looseSymbols(bench).filter(({ sites }) => sites.every((site) => site.role === 'import' || site.role === 'string'));
  let done = 0;
  for (const symbol of bench.random.shuffled(eligible)) {
    if (done >= count) break;
    if (bench.spared.has(symbol.path)) continue;
    const imports = importsOf(symbol);
    const touched = [...imports.map(({ site, statement }) => ({ path: site.path, start: statement.start, end: statement.end })), { path: symbol.file, ...span(symbol.placed.node) }];
    if (touched.some(({ path, start, end }) => bench.isEdited(path, start, end))) continue;
    dropStrings(symbol, bench, true);
    for (const { site, statement } of imports) cutImported(bench, site.path, statement, symbol.definition.name);
    cutStatement(bench, symbol.file, symbol.placed.node, false, bench.random.chance(replaced) ? standIn(bench, symbol.file, symbol.placed) : '');
    bench.history.remove(symbol.path, 'symbol.remove');
    done++;
  }
  bench.apply();
}

/** Removes methods that nothing in the package calls; something else stands in the place of a share of them. */
export function removeMembers(bench: Workbench, count: number, replaced: number): void {
  const byName = bench.byName();
  let done = 0;
  const files = bench.random.shuffled(bench.paths());
  for (const file of files) {
    for (const placed of definitionNodes(bench.tree(file))) {
      const { path, node, owner, siblings } = placed;
      const name = node.name.name;
      const definition = (byName.get(name) ?? []).find(([known]) => known.endsWith(`.${path}`))?.[1];
      const alone = (byName.get(name) ?? []).length === 1 && (bench.sites().get(name) ?? []).length === 1;
      if (done >= count || !owner || !alone || !definition || bench.spared.has(`${definition.owner}.${name}`) || isAnnounced(definition) || !bench.isPublic(`${definition.owner}.${name}`) || definition.kind !== 'method' || name.startsWith('_') || FOREIGN_ATTRIBUTES.has(name)) continue;
      if (bench.surface.definitions[definition.owner]?.bases?.some((base) => !(base in bench.surface.definitions))) continue;
      if (bench.isEdited(file, node.start - 200, node.end + 1)) continue;
      cutStatement(bench, file, node, siblings.length === 1, bench.random.chance(replaced) ? standIn(bench, file, placed) : '');
      bench.history.remove(`${definition.owner}.${name}`, 'member.remove');
      done++;
      break;
    }
  }
  bench.apply();
}

/** Lets one symbol take another's place: both of a module, of like kind and parameters, used elsewhere. */
export function mergeSymbols(bench: Workbench, count: number): void {
  const symbols = looseSymbols(bench);
  let done = 0;
  for (const symbol of bench.random.shuffled(symbols)) {
    if (done >= count) break;
    const uses = symbol.sites.filter((site) => site.role === 'name');
    const into = symbols.find((other) => other.path !== symbol.path && other.definition.module === symbol.definition.module && likePair(symbol.definition, other.definition));
    if (!into || uses.length < 2 || symbol.sites.some((site) => bench.isEdited(site.path, site.start, site.end))) continue;
    if (importsOf(symbol).some(({ direct }) => !direct)) continue;
    if ([symbol, into].some(({ file, placed }) => bench.isEdited(file, placed.node.start, placed.node.end))) continue;
    const dropped = symbol.sites.filter((site) => site.role === 'string');
    dropStrings(symbol, bench, true);
    for (const site of symbol.sites) if (!dropped.includes(site)) bench.edit(site.path, site.start, site.end, into.definition.name);
    cutStatement(bench, symbol.file, symbol.placed.node, false);
    bench.history.merge(symbol.path, into.path, symbol.definition.kind === 'function' ? 'rename.callable' : 'rename.symbol');
    symbols.splice(symbols.indexOf(into), 1);
    done++;
  }
  bench.apply();
}

function likePair(one: SurfaceDefinition, other: SurfaceDefinition): boolean {
  const names = (definition: SurfaceDefinition) => (definition.parameters ?? []).map(({ name }) => name).join();
  const words = new Set(one.name.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const shared = one.bases?.join() === other.bases?.join() && one.bases !== undefined;
  return one.kind === other.kind && (one.kind === 'class' ? shared : names(one) === names(other)) && words.size > 0;
}

/** Moves symbols to another module of the package; with `toNew`, several of one module to a new one beside it. */
export function moveSymbols(bench: Workbench, count: number, toNew: boolean): void {
  const symbols = bench.random.shuffled(looseSymbols(bench).filter((symbol) => isMovable(symbol, bench)));
  const homes = Object.entries(bench.surface.modules).filter(([, module]) => !module.package && !module.private);
  const origin = toNew ? symbols.find((symbol) => symbols.filter(({ file }) => file === symbol.file).length >= 3)?.definition.module : undefined;
  if (toNew && origin === undefined) return;
  const fresh = origin === undefined ? '' : `${origin.slice(0, origin.lastIndexOf('.') + 1)}${bench.names.after(origin.slice(origin.lastIndexOf('.') + 1), 'near')}`;
  let done = 0;
  for (const symbol of symbols) {
    if (done >= count) break;
    if (toNew && symbol.definition.module !== origin) continue;
    const home = toNew ? fresh : bench.random.shuffled(homes).find(([module]) => canHold(module, symbol, bench))?.[0];
    if (home === undefined || !free(symbol, bench)) continue;
    move(symbol, home, bench);
    done++;
    bench.apply();
    if (!toNew) return moveSymbols(bench, count - done, false);
    return moveRest(bench, origin!, fresh, count - done);
  }
}

/** After the first symbol of a split: the others follow, each on a fresh reading. */
function moveRest(bench: Workbench, origin: string, fresh: string, count: number): void {
  for (let left = count; left > 0; left--) {
    const symbol = looseSymbols(bench).find((one) => one.definition.module === origin && isMovable(one, bench) && canHold(fresh, one, bench));
    if (!symbol) return;
    move(symbol, fresh, bench);
    bench.apply();
  }
}

/** Its own module does not use it, and it was not moved or merged before. */
function isMovable(symbol: Symbol, bench: Workbench): boolean {
  const own = symbol.sites.filter((site) => site.path === symbol.file);
  return own.every((site) => site.role === 'string') && importsOf(symbol).every(({ statement }) => statement.names.length > 0) && bench.history.originOf(symbol.path) === symbol.path;
}

function free(symbol: Symbol, bench: Workbench): boolean {
  return !bench.isEdited(symbol.file, symbol.placed.node.start, symbol.placed.node.end);
}

/** The new home binds none of the names otherwise. */
function canHold(module: string, symbol: Symbol, bench: Workbench): boolean {
  const home = bench.surface.modules[module];
  if (!home || module === symbol.definition.module || bench.text(home.file).includes('\nfrom __future__') !== bench.text(symbol.file).includes('\nfrom __future__')) return false;
  // Defined at the end, it may not be used before.
  if ((bench.sites().get(symbol.definition.name) ?? []).some((site) => site.path === home.file && site.role === 'name' && !site.inFunction)) return false;
  const bound = new Set(sitesOf(bench.tree(home.file)).filter((site) => !site.inFunction && !site.scope).map((site) => site.name));
  return [symbol.definition.name, ...neededNames(symbol, bench).keys()].every((name) => !bound.has(name) || (bound.has(name) && home.exports[name] !== undefined && home.exports[name].target === `${symbol.definition.module}.${name}`));
}

/** Names of its module that it needs, with the import that brings each to another module. */
function neededNames(symbol: Symbol, bench: Workbench): Map<string, string> {
  const inside = sitesOf({ ...bench.tree(symbol.file), body: [symbol.placed.node] });
  const quoted = inside.filter((site) => site.role === 'string').map((site) => bench.text(symbol.file).slice(site.start, site.end));
  const annotations = quoted.filter((text) => text.length < 80 && /^[\w.[\], |]+$/.test(text));
  const used = new Set([...inside.map((site) => site.name), ...annotations.flatMap((text) => text.match(/\w+/g) ?? [])]);
  const needed = new Map<string, string>();
  for (const site of sitesOf(bench.tree(symbol.file))) {
    if (site.scope || site.inFunction || !used.has(site.name) || site.name === symbol.definition.name) continue;
    if (site.role === 'definition' || site.role === 'store') needed.set(site.name, `from ${symbol.definition.module} import ${site.name}`);
  }
  for (const site of sitesOf(bench.tree(symbol.file))) {
    if (site.scope || site.inFunction || (site.role !== 'import' && site.role !== 'alias')) continue;
    const { statement } = site;
    const local = statement?.type === 'Import' && site.role === 'import' ? site.name.split('.')[0]! : site.name;
    if (!used.has(local) || needed.has(local)) continue;
    if (statement?.type === 'Import') needed.set(local, bench.text(symbol.file).slice(statement.start, statement.end));
    if (statement?.type === 'ImportFrom') {
      const alias = statement.names.find((one) => (one.as ?? one.name).name === local);
      if (alias) needed.set(local, `from ${importedModule(symbol.file, statement)} import ${alias.name.name}${alias.as ? ` as ${alias.as.name}` : ''}`);
    }
  }
  return needed;
}

function move(symbol: Symbol, home: string, bench: Workbench): void {
  const { name } = symbol.definition;
  const file = bench.fileOf(home) || `${home.replaceAll('.', '/')}.py`;
  const existing = bench.text(file);
  const bound = new Set(sitesOf(bench.tree(file)).filter((site) => !site.scope && !site.inFunction && ['import', 'alias', 'definition', 'store'].includes(site.role)).map((site) => site.name));
  const imports = [...neededNames(symbol, bench)].filter(([local]) => !bound.has(local)).map(([, line]) => line);
  dropStrings(symbol, bench, false);
  for (const { site, statement, direct } of importsOf(symbol)) {
    if (!direct) continue;
    const alias = statement.names.find((one) => one.name.name === name);
    const line = site.path === file ? '' : `from ${home} import ${name}${alias?.as ? ` as ${alias.as.name}` : ''}`;
    if (!bench.isEdited(site.path, statement.start, statement.end)) cutImported(bench, site.path, statement, name, line);
  }
  const source = cutStatement(bench, symbol.file, symbol.placed.node, false);
  bench.apply();
  const future = bench.text(symbol.file).includes('\nfrom __future__ import annotations') || bench.text(symbol.file).startsWith('from __future__ import annotations');
  const head = existing === '' && future ? ['from __future__ import annotations'] : [];
  const base = existing === '' ? '' : `${bench.text(file).trimEnd()}\n\n\n`;
  const listed = bench.surface.modules[home]?.all === undefined ? '' : `\n\n__all__ += ["${name}"]\n`;
  bench.setText(file, `${base}${[...head, ...[...new Set(imports)].sort()].join('\n')}\n\n\n${source.trimEnd()}\n${listed}`);
  bench.history.move(symbol.path, `${home}.${name}`, 'move.symbol');
}

/** Entries of `__all__` in the symbol's own module and, for what is gone for good, everywhere. */
function dropStrings(symbol: Symbol, bench: Workbench, everywhere: boolean): void {
  for (const site of symbol.sites) if ((everywhere || site.path === symbol.file) && site.role === 'string' && !bench.isEdited(site.path, site.start - 1, site.end + 1)) cutString(bench, site.path, site.start, site.end);
}

function span(node: { start: number; end: number }): { start: number; end: number } {
  return { start: node.start, end: node.end };
}
