/** Successors that do the same with another thing: `needs_water` asked `has_water()`, `needs_wind` asks `has_wind()`, and that was there beside it. */
import { tailOf, type SurfaceDefinition } from '@onx/model';
import { wordsOf } from '../../candidates/name-words';
import type { Context } from '../../context';
import { definitionAt, type Release } from '../../release/release';

/**
 * What the one called and what the other calls, by their last names, where each calls one callable of the core, the new one's was no new one, and the names differ in what those
 * calls differ in.
 */
export function calledInstead(old: SurfaceDefinition, next: SurfaceDefinition, { from, to, mapping }: Context): { had: string; has: string } | undefined {
  const [was, is] = [onlyCallOf(old, from), onlyCallOf(next, to)];
  if (was === undefined || is === undefined || was === is || mapping.symbol(was) === is || !definitionAt(from, is)) return undefined;
  const [had, has] = [tailOf(was), tailOf(is)];
  return isLeft(old.name, next.name, had, has) && isLeft(next.name, old.name, has, had) ? { had, has } : undefined;
}

/** A word that only the one name has, and only its call. */
function isLeft(name: string, other: string, call: string, otherCall: string): boolean {
  const [others, otherCalls] = [wordsOf(other), wordsOf(otherCall)];
  const calls = wordsOf(call);
  return wordsOf(name).some((word) => !others.includes(word) && calls.includes(word) && !otherCalls.includes(word));
}

function onlyCallOf({ calls = [] }: SurfaceDefinition, release: Release): string | undefined {
  const [call, ...others] = calls.filter((path) => definitionAt(release, path));
  return others.length === 0 ? call : undefined;
}
