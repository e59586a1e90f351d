/** A snapshot in numbers. */
import type { Snapshot } from '@onx/model';
import { bold, count, cut, diagnosticLines } from './print';

export interface SnapshotCounts {
  files: number;
  modules: number;
  definitions: number;
  public_definitions: number;
}

export function countSnapshot({ files, surface }: Snapshot): SnapshotCounts {
  const definitions = Object.values(surface.definitions);
  return { files: files.length, modules: Object.keys(surface.modules).length, definitions: definitions.length, public_definitions: definitions.filter((definition) => definition.public).length };
}

export function describeSnapshot(snapshot: Snapshot, out: string): string[] {
  const counts = countSnapshot(snapshot);
  const problems = diagnosticLines(snapshot.diagnostics);
  return [
    bold(`${snapshot.surface.name} ${snapshot.origin.version}`),
    `${count(counts.files, 'file')}, ${count(counts.modules, 'module')}, ${count(counts.definitions, 'definition')} (${counts.public_definitions} public)`,
    ...cut(problems, 10, 'see --json'),
    `Written to ${out}.`,
  ];
}
