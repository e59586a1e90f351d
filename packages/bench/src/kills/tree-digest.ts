/** What a tree is, byte for byte. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** onx's own workings and git's: no part of what is compared. */
const NOT_COMPARED = new Set(['.git', '.onx/state']);

/** Kind, mode and content of every file and link below a folder, by path. Folders count only by what is in them. */
export function treeOf(folder: string): Map<string, string> {
  const tree = new Map<string, string>();
  const open = [''];
  for (let prefix = open.pop(); prefix !== undefined; prefix = open.pop()) {
    for (const name of readdirSync(join(folder, prefix)).sort()) {
      const path = prefix + name;
      if (NOT_COMPARED.has(path)) continue;
      const at = join(folder, path);
      const stat = lstatSync(at);
      if (stat.isDirectory()) open.push(`${path}/`);
      else if (stat.isSymbolicLink()) tree.set(path, `link to ${readlinkSync(at)}`);
      else tree.set(path, `${(stat.mode & 0o7777).toString(8)} ${createHash('sha256').update(readFileSync(at)).digest('hex')}`);
    }
  }
  return tree;
}

/** Paths in which two trees differ, sorted. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}
