/** Writes the files of a bundle: all of them beside their places first, then all into place. */
import { closeSync, fsync, renameSync, rmdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { byCodeUnit, digestStream } from '@onx/model';
import { digestFile, type PartDigest } from '../digest/digest-file';
import { DigestThread } from '../digest/digest-thread';
import { notWritten, openNew, removeQuietly, temporaryBeside, writeAll } from './atomic-write';
import { fileChunks, holds, openQuietly } from './file-chunks';
import { makeFolder } from './make-folder';
import { chunksOf, type PartContent } from './text-chunks';

/** Bytes from which on a part is digested by a thread: less is done before one has started. */
const LARGE = 8 << 20;

interface Staged {
  path: string;
  temporary: string;
  /** Rejects where the disk refused. */
  flushed: Promise<void>;
}

const flush = promisify(fsync);

export class BundleWriter {
  readonly #staged: Staged[] = [];
  /** Folders that were not there, each after the one it is in. */
  readonly #made: string[] = [];
  #thread: DigestThread | null = null;

  /** @param threads how many may be used; what is written does not depend on it */
  constructor(
    readonly folder: string,
    private readonly threads = 1,
  ) {}

  /**
   * Writes a part beside its place. `readyHash` must have been awaited.
   * @param path relative to the bundle's folder
   * @throws OnxError ONX1101 where the folder can't be written
   */
  add(path: string, content: PartContent): PartDigest {
    const digest = digestStream();
    let size = 0;
    this.stage(path, chunksOf(content), (chunk) => {
      digest.update(chunk);
      size += chunk.length;
    });
    return { size, ...digest.digests() };
  }

  /**
   * The same for a part that may be large: it is digested while the next one is made.
   * @throws OnxError ONX1101, at once
   */
  addLarge(path: string, content: PartContent): Promise<PartDigest> {
    if (this.threads < 2) return Promise.resolve(this.add(path, content));
    let size = 0;
    const temporary = this.stage(path, chunksOf(content), (chunk) => (size += chunk.length));
    if (size >= LARGE) this.#thread ??= DigestThread.start();
    const digest = this.#thread && size >= LARGE ? this.#thread.digest(temporary) : Promise.resolve(digestFile(temporary));
    // Whoever awaits it sees the fault.
    digest.catch(() => undefined);
    return digest;
  }

  /**
   * Takes a part over from a file, where that still holds what it should; a part that is in its place already stays as it is.
   * @returns false where the file is gone or holds something else
   * @throws OnxError ONX1101
   */
  copy(path: string, source: string, expected: PartDigest): boolean {
    if (holds(this.placeOf(path), expected)) return true;
    const file = openQuietly(source);
    if (file === null) return false;
    const sha = createHash('sha256');
    try {
      this.stage(path, fileChunks(file), (chunk) => sha.update(chunk));
    } finally {
      closeSync(file);
    }
    return sha.digest('hex') === expected.sha256;
  }

  /** Puts all parts into place, `last` after all others. Their digests must have been awaited. @throws OnxError ONX1101 */
  async commit(last?: string): Promise<void> {
    await this.#thread?.close();
    const final = last === undefined ? null : this.placeOf(last);
    const staged = this.#staged.splice(0).sort((a, b) => (a.path === final ? 1 : b.path === final ? -1 : byCodeUnit(a.path, b.path)));
    const results = await Promise.allSettled(staged.map(({ flushed }) => flushed));
    let at = 0;
    try {
      for (const { path, temporary } of staged) {
        const result = results[at];
        if (result?.status === 'rejected') throw result.reason;
        renameSync(temporary, path);
        at++;
      }
    } catch (cause) {
      for (const { temporary } of staged.slice(at)) removeQuietly(temporary);
      throw notWritten(staged[at]?.path ?? this.folder, cause);
    }
  }

  /** Gives up: nothing of what was written stays. */
  async discard(): Promise<void> {
    await this.#thread?.close();
    const staged = this.#staged.splice(0);
    await Promise.allSettled(staged.map(({ flushed }) => flushed));
    for (const { temporary } of staged) removeQuietly(temporary);
    for (const folder of this.#made.splice(0).reverse()) removeFolderQuietly(folder);
  }

  private placeOf(path: string): string {
    const inside = normalize(path);
    if (isAbsolute(inside) || inside.split(sep)[0] === '..') throw new RangeError(`not inside the bundle: ${path}`);
    return join(this.folder, inside);
  }

  private stage(part: string, chunks: Iterable<Uint8Array>, onChunk: (chunk: Uint8Array) => void): string {
    const path = this.placeOf(part);
    const temporary = temporaryBeside(path);
    let file: number;
    try {
      this.#made.push(...makeFolder(dirname(temporary)));
      file = openNew(temporary);
    } catch (cause) {
      throw notWritten(path, cause);
    }
    try {
      for (const chunk of chunks) {
        onChunk(chunk);
        write(path, file, chunk);
      }
    } catch (cause) {
      closeSync(file);
      removeQuietly(temporary);
      throw cause;
    }
    this.#staged.push({ path, temporary, flushed: flushAndClose(file) });
    return temporary;
  }
}

/** Somebody else may have put a file into it meanwhile: then it stays. */
function removeFolderQuietly(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    return;
  }
}

function write(path: string, file: number, chunk: Uint8Array): void {
  try {
    writeAll(file, chunk);
  } catch (cause) {
    throw notWritten(path, cause);
  }
}

/** The disk works while the next part is made. */
function flushAndClose(file: number): Promise<void> {
  const flushed = flush(file).finally(() => closeSync(file));
  // Whoever commits sees the fault.
  flushed.catch(() => undefined);
  return flushed;
}
