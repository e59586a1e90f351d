/** Files that are either there as a whole or not at all. */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { OnxError } from '@onx/model';

/**
 * Writes a file under a temporary name in the same folder, flushes it and renames it into place. Missing folders are made.
 * @param flush false for what may be lost in a power cut because damage to it is noticed
 * @throws OnxError ONX1101 where the folder can't be written or the disk is full; nothing is left behind then
 */
export function atomicWrite(path: string, content: Uint8Array | string, flush = true): void {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    const file = openSync(temporary, 'wx');
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      if (flush) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    removeQuietly(temporary);
    const { message } = cause as Error;
    throw new OnxError('ONX1101', 3, `"${path}" could not be written: ${message}.`, 'Check that the folder is writable and the disk has room.', { cause });
  }
}

/** The first fault is the one to tell; that its leftovers can't be removed either is no news. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}
