/** Gives the paths that stand in a configuration file their new form. */
import { mapDottedPath, type SurfaceIndex } from '@onx/model';
import { certaintyOf } from '../certainty';
import type { FoundPath } from '../config-file';
import type { ConfigText } from '../formats/config-text';
import type { FilePlan } from './file-plan';
import { moduleOf, reasonOf, type Mapping } from './mapping';

/** @param settled Texts that something else is planned for. */
export function planReferences(plan: FilePlan, paths: readonly FoundPath[], mapping: Mapping, settled: ReadonlySet<ConfigText>): void {
  for (const found of paths) {
    if (settled.has(found.text)) continue;
    const certainty = certaintyOf(found.text, found, mapping.from);
    const image = certainty === null ? null : mapDottedPath(mapping.names, mapping.from, mapping.to, found.path);
    const [operation] = image?.operations ?? [];
    if (certainty === null || !image || !operation) continue;
    const at = { operations: image.operations, certainty, start: found.start, end: found.end, before: written(found, found.path, mapping.from) };
    if (image.path === null) plan.propose({ ...at, after: '', reason: reasonOf(found.path, operation, mapping.change) });
    else if (found.below && !movedWhole(found.path, image.path, mapping)) plan.propose({ ...at, after: image.path, reason: `not all that was below ${found.path} is below ${image.path} now` });
    else plan.propose({ ...at, after: written(found, image.path, mapping.to) });
  }
}

/** A path in the form that the file uses. A colon stands behind the module. */
function written(found: FoundPath, path: string, surface: SurfaceIndex): string {
  if (!found.colon) return path;
  const module = moduleOf(path, surface);
  return path === module ? path : `${module}:${path.slice(module.length + 1)}`;
}

/** Whether each module below a package is below its new path. */
function movedWhole(old: string, next: string, { from, names }: Mapping): boolean {
  const below = Object.keys(from.surface.modules).filter((module) => module.startsWith(`${old}.`));
  return below.every((module) => (names.module(module).path ?? '').startsWith(`${next}.`));
}
