/** Size and digests of a file as it lies. */
import { closeSync, openSync } from 'node:fs';
import { digestStream } from '@onx/model';
import { fileChunks } from '../bundle/file-chunks';

/** What a file holds. */
export interface PartDigest {
  /** In bytes. */
  size: number;
  blake3: string;
  sha256: string;
}

/** `readyHash` must have been awaited. @throws where the file can't be read */
export function digestFile(path: string): PartDigest {
  const digest = digestStream();
  let size = 0;
  const file = openSync(path, 'r');
  try {
    for (const chunk of fileChunks(file)) {
      digest.update(chunk);
      size += chunk.length;
    }
  } finally {
    closeSync(file);
  }
  return { size, ...digest.digests() };
}
