/** Whole results, kept by the identity of what they were made from, so that the same question is answered at once. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { sha256Hex, type Manifest, type Report } from '@onx/model';
import type { FactStore } from '@onx/snapshot';

/** What `generate` makes, without what differs from run to run. */
export interface BundleResult {
  manifest: Manifest;
  report: Report;
  /** Texts of the other files, by path in the bundle. */
  files: Record<string, string>;
}

/** Raised whenever the shape of `BundleResult` changes. */
const FORMAT = 1;

/** @param inputs Everything the result depends on. */
export function memoKey(inputs: object): string {
  return sha256Hex(`bundle ${FORMAT}\n${JSON.stringify(inputs)}`);
}

/** null where there is none, or where it is damaged: it is made again then. */
export function recall(store: FactStore, key: string): BundleResult | null {
  const kept = store.getMemo(key);
  if (!kept) return null;
  try {
    return JSON.parse(brotliDecompressSync(kept).toString('utf8')) as BundleResult;
  } catch {
    return null;
  }
}

export function remember(store: FactStore, key: string, result: BundleResult): void {
  store.putMemo(key, brotliCompressSync(JSON.stringify(result), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
}
