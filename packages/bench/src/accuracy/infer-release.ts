/** The engine without its hosts: two refs of a core to a manifest in memory, with evidence switched off at will. */
import { infer } from '@onx/inference';
import { synthesize, thresholdsAbove } from '@onx/manifest';
import type { Manifest, Report } from '@onx/model';
import { python } from '@onx/python';
import { takeSnapshots, type FactStore, type SnapshotPair } from '@onx/snapshot';

export interface PairOptions {
  corePath: string;
  from: string;
  to: string;
  excludes: readonly string[];
  factStore: FactStore;
}

export function takePair(options: PairOptions): Promise<SnapshotPair> {
  return takeSnapshots({ ...options, languages: [python] });
}

/** @param switches ids of features to leave out; `declarations` for all that the core says itself */
export function inferRelease(pair: SnapshotPair, switches: ReadonlySet<string>): { manifest: Manifest; report: Report } {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const found = infer({ from: from.surface, to: to.surface, bodies: { from: pair.bodies, to: pair.bodies }, versions: { from: from.origin.version, to: to.origin.version }, switches });
  return synthesize({
    from: { origin: from.origin, surface: from.surface, digest: '' },
    to: { origin: to.origin, surface: to.surface, digest: '' },
    operations: found.operations,
    unresolved: found.unresolved,
    notCompared: found.not_compared,
    diagnostics: found.diagnostics,
    thresholds: thresholdsAbove(0),
    generator: { name: 'onx', version: 'bench' },
  });
}
