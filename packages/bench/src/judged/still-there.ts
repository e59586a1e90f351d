/** Whether what a stated change speaks of can still be written in the new release: then nothing of a dependent breaks by it yet. */
import { indexSurface, type Surface, type SurfaceIndex } from '@onx/model';
import type { StatedChange } from './judged-pair';

/** A keyword that only `**rest` would take counts as gone. */
export function stillThere({ from, to, arg_from: keyword }: Pick<StatedChange, 'from' | 'to' | 'arg_from'>, surface: Surface): boolean {
  const index = indexSurface(surface);
  if (keyword === undefined) return isReached(from, index);
  const callable = [to, from].map((path) => index.resolve(path)).find((access) => access?.definition !== undefined && access.rest.length === 0)?.definition;
  return callable !== undefined && (surface.definitions[callable]?.parameters ?? []).some(({ name }) => name === keyword);
}

function isReached(path: string, index: SurfaceIndex): boolean {
  const access = index.resolve(path);
  return access !== null && access.rest.length === 0;
}
