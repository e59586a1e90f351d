/** Writes the files of a bundle. */
import { isAbsolute, join, normalize, sep } from 'node:path';
import type { Snapshot, Surface } from '@onx/model';
import { atomicWrite } from './atomic-write';
import { symbolGraph } from './symbol-graph';
import { printGraph } from './print/graph';
import { printStamps } from './print/stamps';
import { printSurface } from './print/surface-json';
import { printTree } from './print/tree';

/** What `snapshot --out` leaves and a bundle holds for each side. */
export interface SnapshotFiles {
  tree: string;
  stamps: string;
  surface: string;
  graph: string;
}

/** All artifacts of one snapshot. @param earlier surface of the release before, for `since` */
export function printSnapshot(snapshot: Snapshot, earlier?: Surface): SnapshotFiles {
  return {
    tree: printTree(snapshot),
    stamps: printStamps(snapshot, earlier),
    surface: printSurface(snapshot.surface),
    graph: printGraph(symbolGraph(snapshot.surface)),
  };
}

/**
 * Writes the parts of a bundle, each atomically, in order of their names.
 * @param parts content by path relative to the bundle's folder
 * @throws OnxError ONX1101 where the folder can't be written
 */
export function writeBundle(folder: string, parts: ReadonlyMap<string, Uint8Array | string>): void {
  for (const [path, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inside = normalize(path);
    if (isAbsolute(inside) || inside.split(sep)[0] === '..') throw new RangeError(`not inside the bundle: ${path}`);
    atomicWrite(join(folder, inside), content);
  }
}
