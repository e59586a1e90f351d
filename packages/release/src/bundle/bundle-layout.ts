/** Where the files of a bundle lie, relative to its folder; the manifest, its report and `onx.yaml` are named in `@onx/model`, with their formats. */
import type { SnapshotPaths } from '@onx/snapshot';

export const NOTES_FILE = 'release_notes.md';
export const PROVENANCE_FILE = 'provenance.json';

export const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** Of a snapshot that has a folder of its own. */
export const SNAPSHOT_PATHS: SnapshotPaths = { tree: '.tree', stamps: 'metadata.yaml', surface: 'surface.json', graph: 'graph.json' };

/** Of one of a bundle's two snapshots. */
export function snapshotPaths(end: End): SnapshotPaths {
  const { tree, stamps, surface } = SNAPSHOT_PATHS;
  const folder = `snapshot_${end}`;
  return { tree: `${folder}/${tree}`, stamps: `${folder}/${stamps}`, surface: `${folder}/${surface}`, graph: `graph_${end}.json` };
}
