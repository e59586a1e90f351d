/** What one snapshot leaves in a bundle. */
import type { Snapshot } from '@onx/model';
import type { BundleWriter } from './bundle-writer';
import type { PartDigest } from '../digest/digest-file';
import { graphTexts } from '../print/graph';
import { stampsTexts } from '../print/stamps';
import { surfaceTexts } from '../print/surface-json';
import type { Piece } from '../print/together';
import { treeTexts } from '../print/tree';

/** Names of the four files, relative to the bundle. */
export interface SnapshotPaths {
  tree: string;
  stamps: string;
  surface: string;
  graph: string;
}

/**
 * Writes all artifacts of one snapshot or of two, the older first; their digests may come later.
 * @param paths of each snapshot
 * @throws OnxError ONX1101, at once
 */
export function addSnapshots(bundle: BundleWriter, paths: readonly SnapshotPaths[], snapshots: readonly Snapshot[]): Record<keyof SnapshotPaths, Promise<PartDigest>>[] {
  const surfaces = snapshots.map(({ surface }) => surface);
  const add = (kind: keyof SnapshotPaths, pieces: Iterable<Piece>): Promise<PartDigest>[] => bundle.addTogether(paths.map((one) => one[kind]), pieces);
  // The largest first, so that little is left to digest at the end.
  const [surface, graph, tree, stamps] = [add('surface', surfaceTexts(surfaces)), add('graph', graphTexts(surfaces)), add('tree', treeTexts(snapshots)), add('stamps', stampsTexts(snapshots))];
  return snapshots.map((_, i) => ({ tree: tree[i]!, stamps: stamps[i]!, surface: surface[i]!, graph: graph[i]! }));
}
