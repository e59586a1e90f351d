/** A file of a bundle while it is written beside its place. */
import { closeSync, fsync } from 'node:fs';
import { promisify } from 'node:util';
import { notWritten, openNew, removeQuietly, temporaryBeside, writeAll } from './atomic-write';
import { TextChunks } from './text-chunks';

const flush = promisify(fsync);

export class OpenPart {
  readonly temporary: string;
  /** In bytes, of what is written. */
  size = 0;
  readonly #file: number;
  readonly #chunks = new TextChunks();

  /** @throws OnxError ONX1101 */
  constructor(readonly path: string) {
    this.temporary = temporaryBeside(path);
    try {
      this.#file = openNew(this.temporary);
    } catch (cause) {
      throw notWritten(path, cause);
    }
  }

  /** @throws OnxError ONX1101 */
  write(bytes: Uint8Array | null): void {
    if (bytes === null) return;
    try {
      writeAll(this.#file, bytes);
    } catch (cause) {
      throw notWritten(this.path, cause);
    }
    this.size += bytes.length;
  }

  /** A piece of a text, which does not end within a surrogate pair; written with those that follow. @throws OnxError ONX1101 */
  writeText(piece: string): void {
    this.write(this.#chunks.add(piece));
  }

  /** The last piece was given. @throws OnxError ONX1101 */
  writeRest(): void {
    this.write(this.#chunks.rest());
  }

  /** Closes it when the disk has all, which works while the next part is made. Rejects where it refused. */
  flush(): Promise<void> {
    const flushed = flush(this.#file).finally(() => closeSync(this.#file));
    // Whoever commits sees the fault.
    flushed.catch(() => undefined);
    return flushed;
  }

  /** Nothing of it stays. */
  giveUp(): void {
    closeSync(this.#file);
    removeQuietly(this.temporary);
  }
}
