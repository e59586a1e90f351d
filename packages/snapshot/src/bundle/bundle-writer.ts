/** Writes the files of a bundle: all of them beside their places first, then all into place. */
import { closeSync, renameSync, rmdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { byCodeUnit, digestStream } from '@onx/model';
import { digestFile, type PartDigest } from '../digest/digest-file';
import { DigestThread } from '../digest/digest-thread';
import type { Piece } from '../print/together';
import { notWritten, removeQuietly } from './atomic-write';
import { fileChunks, holds, openQuietly } from './file-chunks';
import { makeFolder } from './make-folder';
import { OpenPart } from './open-part';
import { chunksOf, type PartContent } from './text-chunks';

/** Bytes from which on a part is digested by a thread: less is done before one has started. */
const LARGE = 8 << 20;

interface Staged {
  path: string;
  temporary: string;
  /** Rejects where the disk refused. */
  flushed: Promise<void>;
}

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
    const part = this.stage([path], ([one]) => {
      for (const chunk of chunksOf(content)) {
        digest.update(chunk);
        one!.write(chunk);
      }
    })[0]!;
    return { size: part.size, ...digest.digests() };
  }

  /**
   * The same for parts that may be large, written piece by piece: they are digested while the next ones are made.
   * @throws OnxError ONX1101, at once
   */
  addTogether(paths: readonly string[], pieces: Iterable<Piece>): Promise<PartDigest>[] {
    const parts = this.stage(paths, (open) => {
      for (const { text, files } of pieces) for (const file of files) open[file]!.writeText(text);
    });
    return parts.map(({ temporary, size }) => this.digestOf(temporary, size));
  }

  private digestOf(path: string, size: number): Promise<PartDigest> {
    if (this.threads < 2 || size < LARGE) return Promise.resolve(digestFile(path));
    this.#thread ??= DigestThread.start();
    const digest = this.#thread?.digest(path) ?? Promise.resolve(digestFile(path));
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
      this.stage([path], ([one]) => {
        for (const chunk of fileChunks(file)) {
          sha.update(chunk);
          one!.write(chunk);
        }
      });
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

  private stage(paths: readonly string[], fill: (parts: readonly OpenPart[]) => void): readonly OpenPart[] {
    const parts: OpenPart[] = [];
    try {
      for (const path of paths) parts.push(this.open(path));
      fill(parts);
      for (const part of parts) part.writeRest();
    } catch (cause) {
      for (const part of parts) part.giveUp();
      throw cause;
    }
    for (const part of parts) this.#staged.push({ path: part.path, temporary: part.temporary, flushed: part.flush() });
    return parts;
  }

  private open(part: string): OpenPart {
    const path = this.placeOf(part);
    try {
      this.#made.push(...makeFolder(dirname(path)));
    } catch (cause) {
      throw notWritten(path, cause);
    }
    return new OpenPart(path);
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
