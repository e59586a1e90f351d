/** Extracts the facts of one language's files, here and in worker threads; what comes out is the same. */
import type { FileBodies, FileFacts, Language } from '@onx/model';
import { extractRecord } from './extract-record';
import { WorkerPool } from './worker-pool';

const BATCH_BYTES = 256 * 1024;

/** Receives the facts of a blob and their record for the store; no record where they are not to be remembered. */
export type OnFacts = (blob: string, facts: FileFacts, record: Buffer | null) => void;

interface Batch {
  blobs: string[];
  files: Uint8Array[];
  bytes: number;
}

const emptyBatch = (): Batch => ({ blobs: [], files: [], bytes: 0 });

export class FactExtraction {
  readonly #pool: WorkerPool | null;
  readonly #underWay = new Set<Promise<void>>();
  #batch = emptyBatch();

  /** @param files how many are to come, at most; threads are only started where that many pay for them */
  constructor(
    private readonly language: Language,
    files: number,
    parallel: number,
    private readonly onFacts: OnFacts,
  ) {
    this.#pool = WorkerPool.start(language, files, parallel);
  }

  /** Takes one file. While the threads have enough to do, this one works too. */
  add(blob: string, bytes: Uint8Array): void {
    if (!this.#pool || this.#underWay.size >= this.#pool.room) return void this.extractHere(blob, bytes);
    this.#batch.blobs.push(blob);
    this.#batch.files.push(Uint8Array.from(bytes));
    this.#batch.bytes += bytes.length;
    if (this.#batch.bytes >= BATCH_BYTES) this.send(this.#pool);
  }

  /** Reads one file at once and in this thread, its bodies too: no other thread hands those over as cheaply. @returns null where the reader broke */
  addWithBodies(blob: string, bytes: Uint8Array): FileBodies | null {
    return this.extractHere(blob, bytes, true);
  }

  /** Waits for all that was added and ends the threads. Safe to call after a fault. */
  async finish(): Promise<void> {
    if (!this.#pool) return;
    if (this.#batch.files.length > 0) this.send(this.#pool);
    try {
      await Promise.all(this.#underWay);
    } finally {
      await this.#pool.close();
    }
  }

  private send(pool: WorkerPool): void {
    const batch = this.#batch;
    this.#batch = emptyBatch();
    const work = this.extractThere(pool, batch).finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  private async extractThere(pool: WorkerPool, { blobs, files }: Batch): Promise<void> {
    const records = await pool.extract(files).catch(() => null);
    // A thread that died (memory, a module it could not load) costs time, never facts.
    if (!records) return files.forEach((bytes, i) => this.extractHere(blobs[i] as string, bytes));
    records.forEach(({ record, failed }, i) => {
      this.onFacts(blobs[i] as string, JSON.parse(record.toString('utf8')) as FileFacts, failed ? null : record);
    });
  }

  private extractHere(blob: string, bytes: Uint8Array, withBodies = false): FileBodies | null {
    const { facts, bodies, json, failed } = extractRecord(this.language, bytes, withBodies);
    this.onFacts(blob, facts, failed ? null : Buffer.from(json));
    return bodies ?? null;
  }
}
