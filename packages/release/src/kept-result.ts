/** Results kept by the identity of what they were made from, so that the same question is answered at once. */
import { readFileSync } from 'node:fs';
import { sha256Hex, type Manifest, type Report, type Surface } from '@onx/model';
import { parseSurface, type BundleWriter, type FactStore, type PartDigests } from '@onx/snapshot';
import { snapshotPaths, type End } from './bundle/bundle-layout';

/** What `generate` makes, without what differs from run to run. */
export interface BundleResult {
  manifest: Manifest;
  report: Report;
  /** The files that were written, by path in the bundle. */
  parts: PartDigests;
  surfaces: () => { from: Surface; to: Surface };
}

/** Raised whenever the shape of what is kept changes. */
const FORMAT = 2;

/** @param inputs Everything the result depends on. */
export function resultKey(inputs: object): string {
  return sha256Hex(`bundle ${FORMAT}\n${JSON.stringify(inputs)}`);
}

/** Writes the files of a kept result. @returns null where there is none, or where it is damaged: what was written is given up then. */
export async function recall({ bundles }: FactStore, key: string, bundle: BundleWriter): Promise<BundleResult | null> {
  const kept = bundles?.find(key) ?? null;
  if (!bundles || !kept) return null;
  if (!bundles.copy(key, kept, bundle)) {
    await bundle.discard();
    return null;
  }
  const { manifest, report } = kept.note as { manifest: Manifest; report: Report };
  const surfaceOf = (end: End): Surface => {
    const path = snapshotPaths(end).surface;
    return parseSurface(readFileSync(bundles.pathOf(key, path), 'utf8'), path);
  };
  const surfaces = (): { from: Surface; to: Surface } => ({ from: surfaceOf('from'), to: surfaceOf('to') });
  return { manifest, report, parts: kept.parts, surfaces };
}

/** Keeps a result whose files are in place. */
export function remember({ bundles }: FactStore, key: string, { manifest, report, parts }: BundleResult, folder: string): void {
  bundles?.keep(key, folder, { note: { manifest, report }, parts });
}
