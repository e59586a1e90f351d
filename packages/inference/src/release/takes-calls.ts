/** Whether one callable can be called as another one is. */
import { isRequired, type SurfaceDefinition } from '@onx/model';

/** Calls of the old one still fit: no parameter is missing, and no new one has to be given. */
export function takesCallsOf(old: SurfaceDefinition, next: SurfaceDefinition): boolean {
  const [had, has] = [old.parameters ?? [], next.parameters ?? []];
  const known = new Set(had.map(({ name }) => name));
  const now = new Set(has.map(({ name }) => name));
  return had.every(({ name }) => now.has(name)) && has.every((parameter) => known.has(parameter.name) || !isRequired(parameter));
}
