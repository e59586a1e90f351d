/** Modules and whole packages under other paths; every import of them follows. */
import { ownerOf, tailOf } from '@onx/model';
import type { Syntax } from '@onx/python';
import { sitesOf } from '../package/sites';
import { importedModule, moduleOf } from '../package/sources';
import type { Workbench } from '../package/workbench';

type ImportFrom = Extract<Syntax.Statement, { type: 'ImportFrom' }>;

/** @param modules how many single modules; `packages`: how many packages with all below them */
export function moveModules(bench: Workbench, modules: number, packages: number): void {
  const all = Object.entries(bench.surface.modules).filter(([path, module]) => !module.private && path.split('.').length > 1);
  const singles = bench.random.shuffled(all.filter(([path, module]) => !module.package && isMovable(bench, path)));
  const folders = bench.random.shuffled(all.filter(([path, module]) => module.package && isMovable(bench, path)));
  const homes = all.filter(([, module]) => module.package).map(([path]) => path);
  for (const [path] of folders.slice(0, packages)) moveModule(bench, path, renamed(bench, path));
  for (const [path] of singles.slice(0, modules)) {
    const present = bench.history.images.get(bench.history.originOf(path) ?? path) ?? path;
    if (!(present in bench.surface.modules)) continue;
    const home = bench.random.chance(0.5) ? undefined : homes.find((one) => one in bench.surface.modules && !present.startsWith(`${one}.`));
    moveModule(bench, present, home === undefined ? renamed(bench, present) : `${home}.${bench.names.after(tailOf(present), 'near')}`);
  }
}

function renamed(bench: Workbench, path: string): string {
  const dot = path.lastIndexOf('.');
  return path.slice(0, dot + 1) + bench.names.after(path.slice(dot + 1));
}

/** Followed only where code reaches it through imports, not through attributes of its package. */
function isMovable(bench: Workbench, path: string): boolean {
  const name = tailOf(path);
  if (name.startsWith('_')) return false;
  const parent = ownerOf(path);
  const parentFile = bench.fileOf(parent);
  // A package that binds the module would go on binding it under the old name, half of the paths with it.
  if (bench.surface.modules[parent]?.exports[name]) return false;
  if (`${parent}.${name}` in bench.surface.definitions || parentFile === '') return false;
  // A chain that begins with the package (`import pkg` … `pkg.mod.name`) or goes through a re-exported parent.
  const chains = (bench.sites().get(name) ?? []).filter((site) => site.role === 'attribute' && site.object !== 'self');
  return chains.every((site) => site.object !== undefined && site.object !== tailOf(parent));
}

function moveModule(bench: Workbench, from: string, to: string): void {
  const moved = (module: string) => (module === from || module.startsWith(`${from}.`) ? to + module.slice(from.length) : module);
  for (const file of bench.paths()) rewriteImports(bench, file, moved, moduleOf(file) !== moved(moduleOf(file)));
  bench.apply();
  const [fromFolder, toFolder] = [from.replaceAll('.', '/'), to.replaceAll('.', '/')];
  for (const file of bench.paths()) {
    if (file === `${fromFolder}.py`) bench.renameFile(file, `${toFolder}.py`);
    else if (file.startsWith(`${fromFolder}/`)) bench.renameFile(file, toFolder + file.slice(fromFolder.length));
  }
  bench.history.move(from, to, 'rename.import');
}

/** @param relocated the file itself moves, so that its relative imports have to be said anew */
function rewriteImports(bench: Workbench, file: string, moved: (module: string) => string, relocated: boolean): void {
  for (const site of sitesOf(bench.tree(file))) {
    if (site.role === 'string') {
      const text = bench.text(file).slice(site.start, site.end);
      if (/^[\w.]+$/.test(text) && moved(text) !== text) bench.edit(file, site.start, site.end, moved(text));
    }
    if (site.role !== 'import' || bench.isEdited(file, site.start, site.end)) continue;
    if (site.statement?.type === 'Import' && moved(site.name) !== site.name) rewritePlainImport(bench, file, site.name, moved(site.name), site);
    if (site.statement?.type === 'ImportFrom') rewriteFrom(bench, file, site.statement, moved, relocated);
  }
}

/** `import pkg.mod` also speaks through every chain that begins with it. */
function rewritePlainImport(bench: Workbench, file: string, from: string, to: string, site: { start: number; end: number }): void {
  bench.edit(file, site.start, site.end, to);
  for (const hit of bench.text(file).matchAll(new RegExp(`(?<![\\w.])${from.replaceAll('.', '\\.')}(?=\\.\\w)`, 'g'))) {
    if (!bench.isEdited(file, hit.index, hit.index + from.length)) bench.edit(file, hit.index, hit.index + from.length, to);
  }
}

function rewriteFrom(bench: Workbench, file: string, statement: ImportFrom, moved: (module: string) => string, relocated: boolean): void {
  const module = importedModule(file, statement);
  if (!bench.isOwn(module) || bench.isEdited(file, statement.start, statement.end)) return;
  const below = statement.names.filter(({ name }) => moved(`${module}.${name.name}`) !== `${module}.${name.name}` && moved(module) === module);
  const isSub = below.some(({ name }) => `${module}.${name.name}` in bench.surface.modules);
  if (isSub) {
    // `from package import module`: each name says on its own where it comes from.
    const indent = bench.text(file).slice(bench.text(file).lastIndexOf('\n', statement.start) + 1, statement.start);
    const lines = statement.names.map(({ name, as }) => {
      const target = moved(`${module}.${name.name}`);
      const dot = target.lastIndexOf('.');
      const local = as?.name ?? name.name;
      return `from ${target.slice(0, dot)} import ${target.slice(dot + 1)}${local === target.slice(dot + 1) && !as ? '' : ` as ${local}`}`;
    });
    if (/^\s*$/.test(indent)) bench.edit(file, statement.start, statement.end, lines.join(`\n${indent}`));
  } else if (moved(module) !== module || (relocated && statement.level > 0)) {
    const end = statement.module?.end ?? statement.moduleStart + statement.level;
    bench.edit(file, statement.moduleStart, end, moved(module));
  }
}
