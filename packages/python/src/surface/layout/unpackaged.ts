/** Folders inside a package that are not shipped with it. */
import type { AssemblyFile, ImportFact } from '@onx/model';
import { isPackageFile } from '../../module-file';
import { modulePathOf, type Mounts } from './roots';

/**
 * Who looks for packages finds folders with an `__init__` alone, and nothing below one without. What no other file imports from there is
 * kept apart; what is imported works all the same, as for those who install the sources in place.
 * @param files of the tree, sorted by path
 */
export function leaveOutUnpackaged(mounts: Mounts, files: readonly AssemblyFile[]): void {
  const initialised = new Set(files.flatMap(({ path }) => (isPackageFile(path) ? [folderAbove(path)] : [])));
  const bare = new Set(files.flatMap(({ path }) => bareFolder(folderAbove(path), mounts, initialised) ?? []));
  if (bare.size === 0) return;
  const imported = new Map<string, Set<string>>();
  for (const file of files) for (const path of importedBy(file, mounts)) imported.set(path, (imported.get(path) ?? new Set()).add(file.path));
  for (const folder of bare) {
    const module = modulePathOf(`${folder}/__init__.py`, mounts);
    const isAskedFor = [...imported].some(([path, by]) => (path === module || path.startsWith(`${module}.`)) && [...by].some((file) => !file.startsWith(`${folder}/`)));
    if (!isAskedFor) mounts.unpackaged.add(folder);
  }
}

/** The uppermost folder without an `__init__` on the way from a mounted package that has one. */
function bareFolder(path: string, mounts: Mounts, initialised: ReadonlySet<string>): string | undefined {
  const parts = path.split('/');
  const folders = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const at = folders.findLastIndex((folder) => mounts.folders.has(folder));
  return at >= 0 && initialised.has(folders[at]!) ? folders.slice(at + 1).find((folder) => !initialised.has(folder)) : undefined;
}

/** Dotted paths of what a file may import: modules, and names that may be some. */
function importedBy({ path, facts }: AssemblyFile, mounts: Mounts): string[] {
  const own = modulePathOf(path, mounts);
  return facts.imports.flatMap((fact) => {
    const module = fact.level === 0 ? fact.module : relative(fact, own, path);
    return module === undefined ? [] : [module, ...(fact.name === undefined ? [] : [`${module}.${fact.name}`])];
  });
}

function relative({ module, level }: ImportFact, own: string | null, path: string): string | undefined {
  if (own === null) return undefined;
  const parts = own.split('.');
  const above = parts.slice(0, parts.length - level + (isPackageFile(path) ? 1 : 0));
  return above.length === 0 ? undefined : [...above, ...(module === '' ? [] : [module])].join('.');
}

function folderAbove(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
