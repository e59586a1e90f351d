/** What the core itself passes to a successor that was there before, where it used the old name: only so does that do the same. */
import type { CallFact, SurfaceDefinition } from '@onx/model';
import type { Context } from '../features/feature';
import { tailOf } from '../release/paths';
import { isNoLiteral } from '../release/source-words';

/** Callers looked at for one callable. */
const CALLERS = 60;

/** @returns keywords with their values, as they are written in every such call; empty where one goes without, or no call is found */
export function givenBesides(path: string, old: SurfaceDefinition, target: string, context: Context): string[] {
  const { mapping, from, to } = context;
  const calls = mapping.usersOf(path).slice(0, CALLERS).flatMap((caller) => {
    const now = mapping.symbol(caller) ?? caller;
    const before = from.bodies.calls(caller);
    const isPlain = callsOf(before, path).length > 0 && callsOf(before, target).length === 0;
    return isPlain ? callsOf(to.bodies.calls(now), target) : [];
  });
  const [first, ...others] = calls.map((call) => besides(call, old, context));
  return first?.filter((one) => others.every((other) => other.includes(one))) ?? [];
}

function callsOf(calls: readonly CallFact[], path: string): CallFact[] {
  return calls.filter(({ callee }) => tailOf(callee) === tailOf(path));
}

/** Values that stand there as they are, for keywords that the old one never had. */
function besides({ keywords }: CallFact, { parameters = [] }: SurfaceDefinition, { to }: Context): string[] {
  const had = new Set(parameters.map(({ name }) => name));
  return Object.entries(keywords).flatMap(([name, value]) => (had.has(name) || isNoLiteral(value, to.words) ? [] : [`${name}=${value}`]));
}
