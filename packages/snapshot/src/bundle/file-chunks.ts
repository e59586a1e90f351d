/** Files as chunks of bytes, and whether they hold what they should. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';

const CHUNK = 1 << 20;

/** null where it can't be opened. */
export function openQuietly(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** Reads an open file from its start. A chunk is only valid until the next one is asked for. */
export function* fileChunks(file: number): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let at = 0; ; ) {
    const count = readSync(file, buffer, 0, CHUNK, at);
    if (count === 0) return;
    at += count;
    yield buffer.subarray(0, count);
  }
}

/** Whether a file is there and holds these bytes. @param expected size in bytes, digest as bare hex */
export function holds(path: string, expected: { size: number; sha256: string }): boolean {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size !== expected.size) return false;
    const file = openSync(path, 'r');
    try {
      const sha = createHash('sha256');
      for (const chunk of fileChunks(file)) sha.update(chunk);
      return sha.digest('hex') === expected.sha256;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
