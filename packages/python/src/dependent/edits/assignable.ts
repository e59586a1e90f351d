/** What can be given another value. */
import type { SurfaceIndex } from '@onx/model';

/** Whether a value can be given to what stands at a path: a member of an enum keeps its own. */
export function isAssignable(path: string, to: SurfaceIndex): boolean {
  const definition = to.resolve(path)?.definition;
  return definition === undefined || to.surface.definitions[definition]?.kind !== 'enum_member';
}
