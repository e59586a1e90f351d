/** A worker thread that digests files while the calling one makes the next. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { digestFile, type PartDigest } from './digest-file';

/** Only there where the code is built. */
const ENTRY = join(__dirname, 'digest-entry.js');

/** The caller closes it. */
export class DigestThread {
  readonly #worker = new Worker(ENTRY);
  /** Who waits, in the order they asked. */
  readonly #waiting: { path: string; resolve: (digest: PartDigest | Promise<PartDigest>) => void }[] = [];
  #alive = true;

  /** null where none can be started. */
  static start(): DigestThread | null {
    return existsSync(ENTRY) ? new DigestThread() : null;
  }

  private constructor() {
    this.#worker.on('message', (digest: PartDigest) => this.#waiting.shift()?.resolve(digest));
    this.#worker.on('error', () => this.end());
    this.#worker.on('exit', () => this.end());
  }

  /** Rejects where the file can't be read. */
  digest(path: string): Promise<PartDigest> {
    if (!this.#alive) return digestHere(path);
    return new Promise((resolve) => {
      this.#waiting.push({ path, resolve });
      this.#worker.postMessage(path);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  /** A thread that died costs time, never a digest. */
  private end(): void {
    this.#alive = false;
    for (const { path, resolve } of this.#waiting.splice(0)) resolve(digestHere(path));
  }
}

function digestHere(path: string): Promise<PartDigest> {
  return new Promise((resolve) => resolve(digestFile(path)));
}
