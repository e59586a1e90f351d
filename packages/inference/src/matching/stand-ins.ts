/** What stands for a candidate under the old name, so that users go on with that one: a plain function that runs a coroutine, a class that derives from it. */
import { indexSurface, type SurfaceDefinition } from '@onx/model';
import type { Scored } from '../confidence/model';
import { STATED_RANK } from '../declarations/statement';
import type { Context, Pair } from '../context';
import { isReachable } from '../release/reach';
import { definitionAt } from '../release/release';

/** The candidates, each with what stands for it in its place, where the core does not name the candidate itself: what speaks for the one speaks for the other. */
export function withStandIns(list: readonly Scored[], context: Context): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of list) {
    const path = standInFor(one.pair, context);
    const lent = path === undefined ? one : one.lentTo(path, definitionAt(context.to, path)!);
    const known = best.get(lent.pair.to);
    if (!known || known.score < lent.score) best.set(lent.pair.to, lent);
  }
  return [...best.values()];
}

function standInFor(pair: Pair, context: Context): string | undefined {
  const { from, to: target, old, new: next } = pair;
  if (next.name === old.name || next.kind !== old.kind) return undefined;
  const namesakes = (context.to.byName.get(old.name) ?? []).filter((path) => isReachable(context.to, path) && standsFor(path, pair, context));
  // Asked last: most candidates have no namesake.
  return namesakes.length === 1 && !isNamed(from, target, context) ? namesakes[0] : undefined;
}

function standsFor(path: string, { to: target, old, new: next }: Pair, { from, to }: Context): boolean {
  const namesake = definitionAt(to, path)!;
  if (namesake.kind !== old.kind || namesake.deprecated) return false;
  if (old.kind === 'function') return !old.async && next.async === true && !namesake.async && namesake.calls?.includes(target) === true && takesKeywordsOf(old, namesake);
  return old.kind === 'class' && !definitionAt(from, path) && indexSurface(to.surface).order(path).slice(1).includes(target);
}

function isNamed(from: string, target: string, { declarations }: Context): boolean {
  return declarations.successorsOf(from).some((named) => named.target === target && named.statement.strength >= STATED_RANK);
}

/** Whatever was passed by its name is still taken. */
function takesKeywordsOf(old: SurfaceDefinition, next: SurfaceDefinition): boolean {
  const taken = next.parameters ?? [];
  const names = new Set(taken.map(({ name }) => name));
  return taken.some(({ kind }) => kind === 'var_keyword') || (old.parameters ?? []).every(({ name, kind }) => kind === 'var_positional' || names.has(name));
}
