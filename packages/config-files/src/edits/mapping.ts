/** What the planners of one change share. */
import { ownerOf, type Change, type NameMap, type Operation, type SurfaceIndex } from '@onx/model';

export interface Mapping {
  change: Change;
  names: NameMap;
  from: SurfaceIndex;
  to: SurfaceIndex;
}

/** The longest module that a path begins with. */
export function moduleOf(path: string, surface: SurfaceIndex): string {
  let module = path;
  while (module.includes('.') && !surface.isModule(module)) module = ownerOf(module);
  return module;
}

/** Why nobody can say what a path becomes. */
export function reasonOf(path: string, operation: Operation, change: Change): string {
  if (operation.note) return operation.note;
  const replacement = operation.kind === 'symbol.remove' || operation.kind === 'member.remove' ? operation.match.replacement : undefined;
  return `${path} is gone in ${change.versions.to}${replacement ? `; use ${replacement}` : ', and nothing says what took its place'}`;
}
