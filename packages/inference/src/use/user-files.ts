/** Files beside the core's packages that are in both releases and differ: its tests, examples and scripts, as far as they are not excluded. */
import { type BodySource, byCodeUnit, type FileBodies, type Surface } from '@onx/model';
import type { ReleaseFile } from '../generalise/find-files';

/** One file as it was and as it is. */
export interface UserFile {
  old: FileBodies;
  next: FileBodies;
}

/** Tokens read in all; beyond it further files are left out. */
const TOKEN_BUDGET = 3_000_000;

/** A release as it was read. */
export interface UserRelease {
  surface: Surface;
  files: readonly ReleaseFile[];
  bodies: BodySource;
}

/**
 * Hands over one file at a time, in the order of their paths: they are many, and needed once.
 * @returns how many a budget left out
 */
export function readUserFiles(from: UserRelease, to: UserRelease, take: (file: UserFile) => void): number {
  const modules = new Set([from, to].flatMap(({ surface }) => Object.values(surface.modules).map(({ file }) => file)));
  const before = new Map(from.files.map(({ path, blob }) => [path, blob]));
  let read = 0;
  let skipped = 0;
  for (const { path, blob } of [...to.files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const was = before.get(path);
    if (was === undefined || was === blob || modules.has(path)) continue;
    if (read > TOKEN_BUDGET) {
      skipped++;
      continue;
    }
    const [old, next] = [from.bodies.get(was), to.bodies.get(blob)];
    if (!old || !next) continue;
    read += old.tokens.length + next.tokens.length;
    take({ old, next });
  }
  return skipped;
}
