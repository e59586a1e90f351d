/** `move.file`: values that are the path of a file of the core. */
import { tailOf, type Operation } from '@onx/model';
import type { ConfigFile } from '../config-file';
import type { FilePlan } from './file-plan';
import type { Mapping } from './mapping';

const CERTAINTY = 0.85;

/** Old paths that say by themselves whose they are: inside a folder called like one of the core's packages, not `docs/conf.py`. */
export function movedFiles(operations: readonly Operation[], roots: readonly string[]): string[] {
  return operations.flatMap((operation) => {
    if (operation.kind !== 'move.file') return [];
    const folders = operation.match.from.split('/').slice(0, -1);
    return roots.some((root) => folders.includes(tailOf(root))) ? [operation.match.from] : [];
  });
}

/** @param moved old paths of the core's moved files, relative to its root: a value is one only where it is the whole path */
export function planFilePaths(file: ConfigFile, plan: FilePlan, mapping: Mapping, moved: ReadonlySet<string>): void {
  const opened = file.open();
  if ('why' in opened || moved.size === 0) return;
  for (const text of opened.texts) {
    const before = opened.source.text.slice(text.start, text.end);
    const image = text.kind === 'value' && moved.has(before) ? mapping.names.file(before) : null;
    if (image?.path != null) plan.propose({ operations: image.operations, certainty: CERTAINTY, start: text.start, end: text.end, before, after: image.path });
  }
}
