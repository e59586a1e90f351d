/** Of several packages found at the top of a repository, those that belong to its distribution. */
import type { AssemblyFile } from '@onx/model';
import { modulePathOf, type Mounts } from './roots';

/**
 * Where one of the packages found has the distribution's name, the others beside it stay only if it imports them, directly or through each other:
 * helper packages of a repository (release tools, acceptance tests) are not what its users install. Packages in folders of their own projects stay,
 * and so do those that the metadata asks for by their names.
 * @param distribution Name of the distribution; undefined where nothing states it.
 * @param include Patterns of the packages that the metadata asks for.
 */
export function pruneMounts(mounts: Mounts, files: readonly AssemblyFile[], distribution: string | undefined, include: readonly string[]): void {
  const main = distribution?.replace(/[-.]/g, '_').toLowerCase();
  const beside = [...mounts.folders.keys()].filter((folder) => !folder.includes('/'));
  const kept = [...mounts.folders].filter(([folder, path]) => folder.includes('/') || path.toLowerCase() === main || include.some((pattern) => pattern === path || pattern === `${path}*`)).map(([, path]) => path);
  if (beside.length === 0 || !kept.some((path) => path.toLowerCase() === main)) return;
  const imports = new Map<string, Set<string>>();
  for (const file of files) {
    const path = modulePathOf(file.path, mounts);
    if (path === null) continue;
    const top = path.split('.', 1)[0] as string;
    let known = imports.get(top);
    if (!known) imports.set(top, (known = new Set()));
    for (const { module, level } of file.facts.imports) if (level === 0) known.add(module.split('.', 1)[0] as string);
  }
  const reached = new Set<string>();
  const open = kept;
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    if (reached.has(top)) continue;
    reached.add(top);
    for (const next of imports.get(top) ?? []) if (beside.includes(next) && !reached.has(next)) open.push(next);
  }
  for (const folder of beside) if (!reached.has(folder)) mounts.folders.delete(folder);
}
