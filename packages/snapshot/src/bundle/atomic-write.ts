/** Files that are either there as a whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync, writevSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { OnxError } from '@onx/model';
import { makeFolder } from './make-folder';

/**
 * Writes a file under a temporary name in the same folder, flushes it and renames it into place. Missing folders are made.
 * @param flush false for what may be lost in a power cut because damage to it is noticed
 * @throws OnxError ONX1101 where the folder can't be written or the disk is full; nothing is left behind then
 */
export function atomicWrite(path: string, content: Uint8Array | string | readonly Uint8Array[], flush = true): void {
  const temporary = temporaryBeside(path);
  try {
    const file = openNew(temporary);
    try {
      if (content instanceof Uint8Array) writeAll(file, content);
      else if (typeof content === 'string') writeAll(file, Buffer.from(content, 'utf8'));
      else writeParts(file, content);
      if (flush) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    removeQuietly(temporary);
    throw notWritten(path, cause);
  }
}

/** A name in the same folder that nobody else uses. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
}

/** Opens a file that is not there yet; missing folders are made. */
export function openNew(path: string): number {
  makeFolder(dirname(path));
  return openSync(path, 'wx');
}

/** All bytes at the place where the open file stands: one call to the system may write less than it is given. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** One after the other, none copied. @throws Error where the disk took less */
function writeParts(file: number, parts: readonly Uint8Array[]): void {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (writevSync(file, parts) < size) throw new Error('the disk took only a part of it');
}

/** ONX1101, exit code 3. */
export function notWritten(path: string, cause: unknown): OnxError {
  return new OnxError('ONX1101', 3, `"${path}" could not be written: ${(cause as Error).message}.`, 'Check that the folder is writable and the disk has room.', { cause });
}

/** The first fault is the one to tell; that its leftovers can't be removed either is no news. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
