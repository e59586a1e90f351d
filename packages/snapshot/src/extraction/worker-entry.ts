/** Runs in a worker thread: loads one language and answers batches of files with their facts as JSON. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '@onx/model';
import { extractRecord } from './extract-record';

/** Files of a batch, their bytes one after the other. */
export interface BatchRequest {
  bytes: Uint8Array;
  lengths: number[];
}

/** Records of a batch in the order of its files, as UTF-8 one after the other. */
export interface BatchAnswer {
  records: Uint8Array;
  lengths: number[];
  failed: boolean[];
}

const { module: path, name } = workerData as { module: string; name: string };
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which language is only known here
const language = (require(path) as Record<string, Language>)[name] as Language;

parentPort?.on('message', ({ bytes, lengths }: BatchRequest) => {
  const records: Buffer[] = [];
  const failed: boolean[] = [];
  let at = 0;
  for (const length of lengths) {
    const record = extractRecord(language, bytes.subarray(at, at + length));
    at += length;
    records.push(Buffer.from(record.json));
    failed.push(record.failed);
  }
  const whole = Uint8Array.from(Buffer.concat(records));
  const answer: BatchAnswer = { records: whole, lengths: records.map((record) => record.length), failed };
  parentPort?.postMessage(answer, [whole.buffer]);
});
