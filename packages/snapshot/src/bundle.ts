/** What one snapshot leaves in a bundle. */
import type { Snapshot, Surface } from '@onx/model';
import type { BundleWriter, PartDigest } from './bundle-writer';
import { graphText } from './print/graph';
import { stampsText } from './print/stamps';
import { surfaceText } from './print/surface-json';
import { treeText } from './print/tree';

/** Names of the four files, relative to the bundle. */
export interface SnapshotPaths {
  tree: string;
  stamps: string;
  surface: string;
  graph: string;
}

/** Writes all artifacts of one snapshot. @param earlier surface of the release before, for `since`. @throws OnxError ONX1101 */
export function addSnapshot(bundle: BundleWriter, paths: SnapshotPaths, snapshot: Snapshot, earlier?: Surface): Record<keyof SnapshotPaths, PartDigest> {
  return {
    tree: bundle.add(paths.tree, treeText(snapshot)),
    stamps: bundle.add(paths.stamps, stampsText(snapshot, earlier)),
    surface: bundle.add(paths.surface, surfaceText(snapshot.surface)),
    graph: bundle.add(paths.graph, graphText(snapshot.surface)),
  };
}
