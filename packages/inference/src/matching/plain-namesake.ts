/** A function became a coroutine, and its name stands for a plain function that runs it: users go on with that one. */
import type { SurfaceDefinition } from '@onx/model';
import type { Scored } from '../confidence/model';
import { STATED_RANK } from '../declarations/statement';
import type { Context, Pair } from '../features/feature';
import { isReachable } from '../release/reach';
import { definitionAt } from '../release/release';

/** The candidates, where a plain function under the old name stands for the coroutine that it runs, and the core does not name that one: what speaks for the one speaks for the other. */
export function withPlainNamesakes(list: readonly Scored[], context: Context): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of list) {
    const path = plainNamesakeOf(one.pair, context);
    const lent = path === undefined ? one : one.lentTo(path, definitionAt(context.to, path)!);
    const known = best.get(lent.pair.to);
    if (!known || known.score < lent.score) best.set(lent.pair.to, lent);
  }
  return [...best.values()];
}

function plainNamesakeOf({ from, to: coroutine, old, new: next }: Pair, { to, declarations }: Context): string | undefined {
  if (old.kind !== 'function' || next.kind !== 'function' || old.async || !next.async || next.name === old.name) return undefined;
  if (declarations.successorsOf(from).some(({ target, statement }) => target === coroutine && statement.strength >= STATED_RANK)) return undefined;
  const namesakes = (to.byName.get(old.name) ?? []).filter((path) => isReachable(to, path) && runs(definitionAt(to, path)!, coroutine) && takesKeywordsOf(old, definitionAt(to, path)!));
  return namesakes.length === 1 ? namesakes[0] : undefined;
}

function runs(plain: SurfaceDefinition, coroutine: string): boolean {
  return plain.kind === 'function' && !plain.async && !plain.deprecated && plain.calls?.includes(coroutine) === true;
}

/** Whatever was passed by its name is still taken. */
function takesKeywordsOf(old: SurfaceDefinition, next: SurfaceDefinition): boolean {
  const taken = next.parameters ?? [];
  const names = new Set(taken.map(({ name }) => name));
  return taken.some(({ kind }) => kind === 'var_keyword') || (old.parameters ?? []).every(({ name, kind }) => kind === 'var_positional' || names.has(name));
}
