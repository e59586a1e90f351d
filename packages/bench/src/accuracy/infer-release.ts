/** The engine without its hosts: two refs of a core to a manifest in memory, with evidence switched off at will. */
import { infer } from '@onx/inference';
import { synthesize, thresholdsAbove } from '@onx/manifest';
import type { Manifest, Report, Surface } from '@onx/model';
import { python } from '@onx/python';
import { releasesBetween } from '@onx/release';
import { memoryFactStore, takeSnapshots, type FactStore, type SnapshotPair } from '@onx/snapshot';

export interface PairOptions {
  corePath: string;
  from: string;
  to: string;
  excludes: readonly string[];
  /** Remembers what files declare from one pair to the next. */
  factStore?: FactStore;
}

/** Two releases with those between them. */
export interface ReadPair {
  pair: SnapshotPair;
  between: Surface[];
}

export async function readPair(options: PairOptions): Promise<ReadPair> {
  const core = { corePath: options.corePath, excludes: options.excludes, languages: [python], factStore: options.factStore ?? memoryFactStore() };
  const pair = await takeSnapshots({ ...core, from: options.from, to: options.to });
  const [from, to] = [pair.from.snapshot.origin.commit, pair.to.snapshot.origin.commit];
  return { pair, between: from === undefined || to === undefined ? [] : await releasesBetween(core, from, to) };
}

/**
 * @param switches ids of features to leave out; `declarations` for all that the core says itself
 * @param history whether the releases between are looked at
 */
export function inferRelease({ pair, between }: ReadPair, switches: ReadonlySet<string>, history: boolean): { manifest: Manifest; report: Report } {
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const found = infer({
    from: from.surface,
    to: to.surface,
    bodies: { from: pair.bodies, to: pair.bodies },
    versions: { from: from.origin.version, to: to.origin.version },
    between: history ? between : [],
    switches,
  });
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
