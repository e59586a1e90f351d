/** Runs in a worker thread: answers paths of files with their digests, in their order. */
import { parentPort } from 'node:worker_threads';
import { readyHash } from '@onx/model';
import { digestFile } from './digest-file';

const ready = readyHash();

parentPort?.on('message', (path: string) => void ready.then(() => parentPort?.postMessage(digestFile(path))));
