/** Folders that are made with their parents. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a folder and its missing parents, one by one: Node's own recursive mode never returns where a parent is there and takes no folders (`/proc`).
 * @returns what was missing, the outermost first
 */
export function makeFolder(path: string): string[] {
  const missing: string[] = [];
  for (let at = resolve(path); !isFolder(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const at of missing.reverse()) {
    try {
      mkdirSync(at);
    } catch (error) {
      // Another process was faster.
      if (!isFolder(at)) throw error;
    }
  }
  return missing;
}
