/** Paths that may be written: inside the target, and reached without following a symlink. */
import { join, sep } from 'node:path';
import { OnxError } from '@onx/model';
import type { FileSystem } from '../file-system';

function refuse(path: string, why: string): never {
  throw new OnxError('ONX3015', 2, `path ${JSON.stringify(path)} ${why}.`, 'Nothing outside the target folder is ever written; check the checkpoint or the language that named it.');
}

/**
 * The absolute path of a target-relative one. The last segment may be anything, also a symlink: it is for the caller to look at.
 * @throws OnxError ONX3015 where it is absolute, has `.` or `..` segments, or passes through a symlink.
 */
export function resolveInside(files: FileSystem, target: string, path: string): string {
  const segments = path.split('/');
  if (path === '' || path.includes('\0') || (sep === '\\' && path.includes(sep)) || segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    refuse(path, 'is not a plain path relative to the target');
  }
  let at = target;
  for (const segment of segments.slice(0, -1)) {
    at = join(at, segment);
    if (files.stat(at)?.kind === 'symlink') refuse(path, 'passes through a symlink');
  }
  return join(at, segments.at(-1) as string);
}
