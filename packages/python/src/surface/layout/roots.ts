/** Where a core's packages lie: from its metadata where that says so, else by the usual layouts. */
import { addTo } from '@onx/model';
import { folderOf, type ProjectMetadata } from '../../metadata/project-metadata';
import { IDENTIFIER } from '../../syntax/identifier';
import { buildTree, folderAt, holdsFiles, holdsPackage, isIgnored, joined, type Folder } from './source-tree';

/** Files below `folder` are the modules below `path`. A single module is mounted by its file. */
export interface Mounts {
  /** Dotted path by folder. */
  folders: Map<string, string>;
  /** Dotted path by file without extension. */
  files: Map<string, string>;
  /** Folders below, of which nothing is shipped. */
  unpackaged: Set<string>;
}

const SCRIPTS = new Set(['setup', 'conftest', 'noxfile', 'fabfile', 'tasks', 'versioneer', 'dodo', 'manage', '__main__', '__init__']);
/** Folders that only hold the sources and are no package themselves. */
const SOURCE_FOLDERS = new Set(['src', 'python', 'lib', 'py', 'source', 'sources']);

/**
 * Finds what of a tree is the core's.
 * @param paths Python files relative to the core's root.
 * @param imported Dotted paths of the modules that these files import absolutely.
 * @param ownName Gives the dotted path of the core's root where that folder itself is a package.
 */
export function findMounts(paths: readonly string[], imported: Iterable<string>, metadata: ProjectMetadata, ownName: () => string): Mounts {
  const tree = buildTree(paths);
  const imports = belowByTop(imported);
  const mounts: Mounts = { folders: new Map(), files: new Map(), unpackaged: new Set() };
  mountStated(tree, metadata, mounts);
  if (isEmpty(mounts) && tree.files.has('__init__') && metadata.name === undefined) mounts.folders.set('', ownName());
  if (isEmpty(mounts)) mountFound(tree, mounts, imports);
  if (isEmpty(mounts)) mountModules(tree, mounts, (name) => !isScript(name));
  if (isEmpty(mounts)) mountModules(tree, mounts, (name) => name !== '__init__');
  return mounts;
}

/** Dotted path of a file's module; null where the file is not importable as a part of the core. */
export function modulePathOf(path: string, mounts: Mounts): string | null {
  const stem = path.replace(/\.pyi?$/, '');
  const alone = mounts.files.get(stem);
  if (alone !== undefined) return alone;
  const parts = stem.split('/');
  for (let take = parts.length - 1; take >= 0; take--) {
    const mounted = mounts.folders.get(parts.slice(0, take).join('/'));
    if (mounted === undefined) {
      if (mounts.unpackaged.has(parts.slice(0, take).join('/'))) return null;
      continue;
    }
    const below = parts.slice(take);
    if (below[below.length - 1] === '__init__') below.pop();
    return below.every((part) => IDENTIFIER.test(part)) ? [mounted, ...below].join('.') : null;
  }
  return null;
}

/** Roots of the module paths. A namespace package that only holds one package gives way to it: `google` is not ours, `google.cloud.ours` is. */
export function rootsOf(modules: ReadonlyMap<string, { package: boolean }>): string[] {
  const children = new Map<string, Set<string>>();
  const tops = new Set<string>();
  for (const path of modules.keys()) {
    tops.add(path.split('.', 1)[0] as string);
    for (let dot = path.lastIndexOf('.'), child = path; dot > 0; child = path.slice(0, dot), dot = path.lastIndexOf('.', dot - 1)) {
      const parent = path.slice(0, dot);
      const known = children.get(parent);
      if (known?.has(child)) break;
      if (known) known.add(child);
      else children.set(parent, new Set([child]));
    }
  }
  return [...tops].sort().map((top) => {
    let root = top;
    for (;;) {
      const below: Set<string> | undefined = modules.has(root) ? undefined : children.get(root);
      const [only] = below ?? [];
      if (below?.size !== 1 || only === undefined || modules.get(only)?.package === false) return root;
      root = only;
    }
  });
}

function isEmpty(mounts: Mounts): boolean {
  return mounts.folders.size + mounts.files.size === 0;
}

function mountStated(tree: Folder, metadata: ProjectMetadata, mounts: Mounts): void {
  for (const { folder, path } of metadata.packages) if (folderAt(tree, folder) && path.split('.').every((part) => IDENTIFIER.test(part))) mounts.folders.set(folder, path);
  for (const { folder, name } of metadata.modules) {
    const file = folderOf(`${folder}/${name}`);
    if (folderAt(tree, folderOf(folder))?.files.has(name)) mounts.files.set(file, name);
  }
  for (const where of metadata.where) {
    const base = folderAt(tree, where);
    if (base && where === '') mountPackages(base, mounts);
    else if (base) mountSource(base, mounts);
    if (base && metadata.regular !== true) mountNamed(base, metadata.include, mounts);
  }
  const [included, excluded] = [metadata.include.map(patternOf), metadata.exclude.map(patternOf)];
  // Who asks for what is inside a package asks for the package.
  const isIncluded = (path: string): boolean => included.length === 0 || included.some((pattern) => pattern.test(path)) || metadata.include.some((written) => written.startsWith(`${path}.`));
  for (const [folder, path] of mounts.folders) if (!isIncluded(path) || excluded.some((pattern) => pattern.test(path))) mounts.folders.delete(folder);
}

function patternOf(written: string): RegExp {
  return new RegExp(`^${written.replace(/[\\^$+?.()[\]{}|]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/** What is imported below a first segment, as paths of files without extension. */
type Imports = ReadonlyMap<string, readonly string[]>;

function belowByTop(imported: Iterable<string>): Imports {
  const below = new Map<string, string[]>();
  for (const path of imported) {
    const dot = path.indexOf('.');
    if (dot < 0) continue;
    addTo(below, path.slice(0, dot), path.slice(dot + 1).replaceAll('.', '/'));
  }
  return below;
}

/** The usual layouts, then projects in sub-folders (a repository of several distributions). */
function mountFound(base: Folder, mounts: Mounts, imports: Imports): void {
  mountPackages(base, mounts, base.path === '' ? undefined : imports);
  for (const [name, folder] of base.folders) {
    if ((folder.files.has('__init__') && !isProject(name, folder, imports)) || isIgnored(folder)) continue;
    if (folder.path === joined(base, 'src')) mountSource(folder, mounts);
    else if (folder.files.has('setup') || (!isImported(name, folder, imports) && holdsImported(folder, imports, 3))) mountFound(folder, mounts, imports);
  }
  if (!isEmpty(mounts)) return;
  for (const [name, folder] of base.folders) {
    if (isIgnored(folder) || !holdsPackage(folder, 6)) continue;
    if (SOURCE_FOLDERS.has(name) || !IDENTIFIER.test(name)) mountFound(folder, mounts, imports);
    else mounts.folders.set(folder.path, name);
  }
}

/** The core imports something that lies in this folder, and calls the folder's own name first. */
function isImported(name: string, folder: Folder, imports: Imports): boolean {
  return imports.get(name)?.some((below) => holdsModule(folder, below)) ?? false;
}

function holdsModule(folder: Folder, path: string): boolean {
  const slash = path.lastIndexOf('/');
  return folderAt(folder, path) !== undefined || folderAt(folder, path.slice(0, Math.max(slash, 0)))?.files.has(path.slice(slash + 1)) === true;
}

/** Some folder below is where the paths of imports begin: the folders above it are no part of a path. */
function holdsImported(folder: Folder, imports: Imports, depth: number): boolean {
  return [...folder.folders].some(
    ([name, below]) => !isIgnored(below) && (isImported(name, below, imports) || (depth > 0 && (!below.files.has('__init__') || below.files.has('setup')) && holdsImported(below, imports, depth - 1))),
  );
}

/** The folder of a project with an `__init__` by mistake: nobody imports it by its name, only what lies in it. A package may have a `setup.py` of its own. */
function isProject(name: string, folder: Folder, imports: Imports): boolean {
  return folder.files.has('__init__') && folder.files.has('setup') && !isImported(name, folder, imports) && holdsImported(folder, imports, 3);
}

/** Folders directly in `base` with an `__init__`; in a project's folder also those that the core imports. */
function mountPackages(base: Folder, mounts: Mounts, imports: Imports = new Map()): void {
  for (const [name, folder] of base.folders) {
    const isPackage = folder.files.has('__init__') ? !isProject(name, folder, imports) : isImported(name, folder, imports);
    if (isPackage && !isIgnored(folder) && IDENTIFIER.test(name) && !mounts.folders.has(folder.path)) mounts.folders.set(folder.path, name);
  }
}

/** Folders that patterns call by their name: packages, with an `__init__` or without. */
function mountNamed(base: Folder, patterns: readonly string[], mounts: Mounts): void {
  for (const pattern of patterns) {
    const [name = ''] = pattern.split('.', 1);
    const folder = base.folders.get(name);
    // Who asks for what is inside a package asks for the package.
    const named = folderAt(base, pattern.replaceAll('.', '/'));
    if (folder && named && holdsFiles(named, 6) && !isIgnored(folder) && !mounts.folders.has(folder.path)) mounts.folders.set(folder.path, name);
  }
}

/** Everything in a source folder is importable: packages, namespace packages, modules. */
function mountSource(base: Folder, mounts: Mounts): void {
  for (const [name, folder] of base.folders) {
    if (!isIgnored(folder) && IDENTIFIER.test(name) && holdsFiles(folder, 6)) mounts.folders.set(folder.path, name);
  }
  mountModules(base, mounts, (name) => !isScript(name));
}

function mountModules(base: Folder, mounts: Mounts, wanted: (name: string) => boolean): void {
  for (const name of base.files) if (IDENTIFIER.test(name) && wanted(name)) mounts.files.set(joined(base, name), name);
}

function isScript(name: string): boolean {
  return SCRIPTS.has(name) || name.startsWith('test_') || name.endsWith('_test');
}
