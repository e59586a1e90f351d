/** Data files that the core ships and that lie elsewhere now, byte for byte as they were. */
import { byCodeUnit, type Surface } from '@onx/model';
import { onlyEvidence } from '../confidence/calibrate';
import type { FileMove } from '../findings';

/** A file of a release: its path below the core and the id of its content. */
export interface ReleaseFile {
  path: string;
  blob: string;
}

/** Same content alone, and same content under the same base name. */
const SAME_CONTENT = 0.93;
const SAME_NAME_TOO = 0.99;

/**
 * Only files inside a package of the core: what lies beside it is no part of what its users get. Sources are modules, which have their own
 * operations. Content that several files share says nothing about where one of them went.
 */
export function findFiles(from: readonly ReleaseFile[], to: readonly ReleaseFile[], surfaces: { from: Surface; to: Surface }): FileMove[] {
  const stays = new Set(to.map(({ path }) => path));
  const known = new Set(from.map(({ path }) => path));
  const gone = uniqueByContent(from.filter(({ path }) => !stays.has(path) && isShipped(path, surfaces.from)));
  const come = uniqueByContent(to.filter(({ path }) => !known.has(path) && isShipped(path, surfaces.to)));
  const moves: FileMove[] = [];
  for (const [blob, path] of gone) {
    const target = come.get(blob);
    // Where only the folder above the package is another, users find it where it was.
    if (!path || !target || shippedAs(path, surfaces.from) === shippedAs(target, surfaces.to)) continue;
    const confidence = baseName(path) === baseName(target) ? SAME_NAME_TOO : SAME_CONTENT;
    moves.push({ from: path, to: target, confidence, sha: blob, factors: onlyEvidence('identical-hash', confidence) });
  }
  return moves.sort((a, b) => byCodeUnit(a.from, b.from));
}

/** By content id; null where several files share it. */
function uniqueByContent(files: readonly ReleaseFile[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { path, blob } of files) found.set(blob, found.has(blob) ? null : path);
  return found;
}

function isShipped(path: string, surface: Surface): boolean {
  return !/\.pyi?$/.test(path) && shippedAs(path, surface) !== undefined;
}

/** The path that users get it under, inside its package; undefined for what lies beside the packages. */
function shippedAs(path: string, { roots, modules }: Surface): string | undefined {
  for (const root of roots) {
    const file = modules[root]?.file ?? '';
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    if (folder !== '' && path.startsWith(folder)) return `${root.replaceAll('.', '/')}/${path.slice(folder.length)}`;
  }
  return undefined;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
