/** What one snapshot leaves in a bundle. */
import type { Snapshot, Surface } from '@onx/model';
import type { BundleWriter } from './bundle-writer';
import type { PartDigest } from '../digest/digest-file';
import { graphText } from '../print/graph';
import { stampsText } from '../print/stamps';
import { surfaceText } from '../print/surface-json';
import { treeText } from '../print/tree';

/** Names of the four files, relative to the bundle. */
export interface SnapshotPaths {
  tree: string;
  stamps: string;
  surface: string;
  graph: string;
}

/** Writes all artifacts of one snapshot; their digests may come later. @param earlier surface of the release before, for `since`. @throws OnxError ONX1101, at once */
export function addSnapshot(bundle: BundleWriter, paths: SnapshotPaths, snapshot: Snapshot, earlier?: Surface): Record<keyof SnapshotPaths, Promise<PartDigest>> {
  return {
    tree: bundle.addLarge(paths.tree, treeText(snapshot)),
    stamps: bundle.addLarge(paths.stamps, stampsText(snapshot, earlier)),
    surface: bundle.addLarge(paths.surface, surfaceText(snapshot.surface)),
    graph: bundle.addLarge(paths.graph, graphText(snapshot.surface)),
  };
}
