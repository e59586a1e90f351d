/** Successors that do the same with another thing: `needs_water` asked `has_water()`, `needs_wind` asks `has_wind()`, and that was there beside it. */
import type { SurfaceDefinition } from '@onx/model';
import type { Context } from '../features/feature';
import { tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

/** What the one called and what the other calls, by their last names, where each calls one callable of the core, and the new one's was no new one. */
export function calledInstead(old: SurfaceDefinition, next: SurfaceDefinition, { from, to, mapping }: Context): { had: string; has: string } | undefined {
  const [was, is] = [onlyCallOf(old, from), onlyCallOf(next, to)];
  if (was === undefined || is === undefined || was === is || mapping.symbol(was) === is || !definitionAt(from, is)) return undefined;
  return tailOf(was) === tailOf(is) ? undefined : { had: tailOf(was), has: tailOf(is) };
}

function onlyCallOf({ calls = [] }: SurfaceDefinition, release: Release): string | undefined {
  const [call, ...others] = calls.filter((path) => definitionAt(release, path));
  return others.length === 0 ? call : undefined;
}
