/** The engine without its hosts: two refs of a core to a manifest in memory, with evidence switched off at will. */
import type { InferenceResult, ReleaseBetween } from '@onx/inference';
import { synthesize, thresholdsAbove } from '@onx/manifest';
import type { Manifest, Report } from '@onx/model';
import { python } from '@onx/python';
import { inferPair, releasesBetween } from '@onx/release';
import { memoryFactStore, takeSnapshots, type CoreOptions, type FactStore, type SnapshotPair } from '@onx/snapshot';

export interface PairOptions {
  corePath: string;
  from: string;
  to: string;
  excludes: readonly string[];
  /** Remembers what files declare from one pair to the next. */
  factStore?: FactStore;
}

/** Two releases with those between them, and where the commits between are. */
export interface ReadPair {
  core: CoreOptions;
  pair: SnapshotPair;
  between: ReleaseBetween[];
}

/** Reads both releases and those between, once for however many inferences. Without commits (folders) there are none between. */
export async function readPair(options: PairOptions): Promise<ReadPair> {
  const core = { corePath: options.corePath, excludes: options.excludes, languages: [python], factStore: options.factStore ?? memoryFactStore() };
  const pair = await takeSnapshots({ ...core, from: options.from, to: options.to });
  const [from, to] = [pair.from.snapshot.origin.commit, pair.to.snapshot.origin.commit];
  return { core, pair, between: from === undefined || to === undefined ? [] : await releasesBetween(core, from, to) };
}

/**
 * @param switches ids of features to leave out; `declarations` for all that the core says itself
 * @param history whether the releases and commits between are looked at
 */
export async function inferFound({ core, pair, between }: ReadPair, switches: ReadonlySet<string>, history: boolean): Promise<InferenceResult> {
  return (await inferPair(core, pair, history ? { between, switches } : { between: [], switches: new Set([...switches, 'history']) })).found;
}

/** The same as a manifest. */
export async function inferRelease(read: ReadPair, switches: ReadonlySet<string>, history: boolean): Promise<{ manifest: Manifest; report: Report }> {
  const [from, to] = [read.pair.from.snapshot, read.pair.to.snapshot];
  const found = await inferFound(read, switches, history);
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
