/** The Python files of a tree by folder, and what is asked of a folder. */

const NOT_PACKAGES = new Set(
  ['test', 'tests', 'doc', 'docs', 'documentation', 'example', 'examples', 'script', 'scripts', 'benchmark', 'benchmarks', 'asv_bench'].concat(
    ['build', 'dist', 'bin', 'ci', 'debian', 'dev', 'typings', 'tools', 'dev_tools', 'util', 'utils', 'tasks', 'htmlcov', 'news', 'newsfragments', 'node_modules'],
    ['venv', 'env', 'site-packages', '__pycache__'],
  ),
);

/** The Python files of one folder and the folders below it. */
export interface Folder {
  path: string;
  folders: Map<string, Folder>;
  /** File names without extension. */
  files: Set<string>;
}

/** @param paths of files, with `/` between folders */
export function buildTree(paths: readonly string[]): Folder {
  const root: Folder = { path: '', folders: new Map(), files: new Set() };
  for (const path of paths) {
    const parts = path.split('/');
    const file = parts.pop() as string;
    let here = root;
    for (const part of parts) {
      let next = here.folders.get(part);
      if (!next) here.folders.set(part, (next = { path: here.path === '' ? part : `${here.path}/${part}`, folders: new Map(), files: new Set() }));
      here = next;
    }
    here.files.add(file.replace(/\.pyi?$/, ''));
  }
  return root;
}

/** @param path below the tree; the tree itself where it is empty */
export function folderAt(tree: Folder, path: string): Folder | undefined {
  let here: Folder | undefined = tree;
  for (const part of path === '' ? [] : path.split('/')) here = here?.folders.get(part);
  return here;
}

/** The path of what lies in a folder. */
export function joined(base: Folder, name: string): string {
  return base.path === '' ? name : `${base.path}/${name}`;
}

/** By its name it holds something else than packages of the core. */
export function isIgnored(folder: Folder): boolean {
  const name = folder.path.slice(folder.path.lastIndexOf('/') + 1);
  return NOT_PACKAGES.has(name) || name.startsWith('.') || name.endsWith('.egg-info') || name.endsWith('-stubs');
}

/** It is a package, or one lies so far below it. */
export function holdsPackage(folder: Folder, depth: number): boolean {
  return folder.files.has('__init__') || (depth > 0 && [...folder.folders.values()].some((below) => holdsPackage(below, depth - 1)));
}

/** Files lie in it, or so far below it. */
export function holdsFiles(folder: Folder, depth: number): boolean {
  return folder.files.size > 0 || (depth > 0 && [...folder.folders.values()].some((below) => holdsFiles(below, depth - 1)));
}
