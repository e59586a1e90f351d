/** Worker threads that extract facts, for cores so large that starting them pays. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '@onx/model';
import type { BatchAnswer, BatchRequest } from './worker-entry';

/** Each further thread compiles the reader anew, about half a second of work: below this many files, some two seconds of it, one thread is done as soon. */
const MIN_FILES = 3000;
const MAX_THREADS = 16;

/** One file's record, as it came from a thread. */
export interface PooledRecord {
  record: Buffer;
  failed: boolean;
}

/** A thread and who waits for its answers, in the order they asked. */
interface Thread {
  worker: Worker;
  alive: boolean;
  waiting: { resolve: (answer: BatchAnswer) => void; reject: (cause: Error) => void }[];
}

/** Threads for one language. The caller closes it. */
export class WorkerPool {
  private constructor(private readonly threads: readonly Thread[]) {}

  /**
   * Starts threads beside the calling one, which reads too, where they pay.
   * @returns null where that one does: few files, `parallel` 1, or a language or build that a thread can't load
   */
  static start(language: Language, files: number, parallel: number): WorkerPool | null {
    const entry = join(__dirname, 'worker-entry.js');
    if (parallel < 2 || files < MIN_FILES || !language.origin?.module.endsWith('.js') || !existsSync(entry)) return null;
    const { origin } = language;
    const count = Math.min(parallel, MAX_THREADS, Math.ceil(files / (MIN_FILES / 2))) - 1;
    return new WorkerPool(Array.from({ length: count }, () => startThread(entry, origin)));
  }

  /** How many batches may be under way before the caller should read files itself. */
  get room(): number {
    return this.threads.length * 3;
  }

  /** Extracts a batch on the thread with the least to do. Rejects where the thread died. */
  async extract(files: readonly Uint8Array[]): Promise<PooledRecord[]> {
    const alive = this.threads.filter((one) => one.alive);
    if (alive.length === 0) throw new Error('no thread is left');
    const thread = alive.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
    const request: BatchRequest = { bytes: Uint8Array.from(Buffer.concat(files)), lengths: files.map((file) => file.length) };
    const answer = await new Promise<BatchAnswer>((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
    });
    const records = Buffer.from(answer.records.buffer);
    let at = 0;
    return answer.lengths.map((length, i) => {
      const record = records.subarray(at, at + length);
      at += length;
      return { record, failed: answer.failed[i] === true };
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.worker.terminate()));
  }
}

function startThread(entry: string, origin: { module: string; name: string }): Thread {
  const thread: Thread = { worker: new Worker(entry, { workerData: origin }), alive: true, waiting: [] };
  const fail = (cause: Error): void => {
    thread.alive = false;
    for (const { reject } of thread.waiting.splice(0)) reject(cause);
  };
  thread.worker.on('message', (answer: BatchAnswer) => thread.waiting.shift()?.resolve(answer));
  thread.worker.on('error', fail);
  thread.worker.on('exit', () => fail(new Error('the thread ended')));
  return thread;
}
