/** Gives the paths that stand in a configuration file their new form. */
import { mapDottedPath, type Change, type NameMap, type Operation, type SurfaceIndex } from '@onx/model';
import { certaintyOf } from '../certainty';
import type { ConfigFile, FoundPath } from '../config-file';
import type { ConfigText } from '../formats/config-text';
import type { FilePlan } from './file-plan';

export interface Mapping {
  change: Change;
  names: NameMap;
  from: SurfaceIndex;
  to: SurfaceIndex;
}

/** @param settled Texts that something else is planned for. */
export function planReferences(file: ConfigFile, plan: FilePlan, mapping: Mapping, settled: ReadonlySet<ConfigText>): void {
  for (const found of file.paths(mapping.change.from.roots)) {
    if (settled.has(found.text)) continue;
    const certainty = certaintyOf(found.text, found, mapping.from);
    const image = certainty === null ? null : mapDottedPath(mapping.names, mapping.from, mapping.to, found.path);
    const [operation] = image?.operations ?? [];
    if (certainty === null || !image || !operation) continue;
    const before = written(found, found.path, mapping.from);
    const reason = image.path === null ? explain(found.path, operation, mapping.change) : undefined;
    const after = image.path === null ? '' : written(found, image.path, mapping.to);
    plan.propose({ operations: image.operations, certainty, start: found.start, end: found.end, before, after, ...(reason === undefined ? {} : { reason }) });
  }
}

/** A path in the form that the file uses. A colon stands behind the module. */
function written(found: FoundPath, path: string, surface: SurfaceIndex): string {
  if (!found.colon) return path;
  let module = path;
  while (module.includes('.') && !surface.isModule(module)) module = module.slice(0, module.lastIndexOf('.'));
  return module === path ? path : `${module}:${path.slice(module.length + 1)}`;
}

function explain(path: string, operation: Operation, change: Change): string {
  if (operation.note) return operation.note;
  const replacement = operation.kind === 'symbol.remove' || operation.kind === 'member.remove' ? operation.match.replacement : undefined;
  return `${path} is gone in ${change.versions.to}${replacement ? `; use ${replacement}` : ', and nothing says what took its place'}`;
}
