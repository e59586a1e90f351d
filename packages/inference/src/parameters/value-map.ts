/** Values that change with an argument, learned from the core's own call sites. */
import type { CallFact } from '@onx/model';
import type { Context } from '../features/feature';
import { tailOf } from '../release/paths';
import type { CallablePair } from './find-callables';

/** Callers looked at for one callable. */
const CALLERS = 60;

/** Old literal → new literal where the call sites that exist on both sides agree; null where they don't tell. */
export function valueMap(pair: CallablePair, from: string, to: string, context: Context): Record<string, string> | null {
  const votes = new Map<string, Map<string, number>>();
  for (const caller of context.mapping.usersOf(pair.from).slice(0, CALLERS)) {
    const now = context.mapping.symbol(caller);
    if (now === undefined) continue;
    const olds = callsTo(context.from.bodies.calls(caller), tailOf(pair.from)).map((call) => call.keywords[from]).filter((value) => value !== undefined);
    const news = callsTo(context.to.bodies.calls(now), tailOf(pair.to)).map((call) => call.keywords[to]).filter((value) => value !== undefined);
    if (olds.length === 0 || olds.length !== news.length) continue;
    olds.forEach((value, i) => {
      const counts = votes.get(value) ?? new Map<string, number>();
      counts.set(news[i]!, (counts.get(news[i]!) ?? 0) + 1);
      votes.set(value, counts);
    });
  }
  const out: Record<string, string> = {};
  for (const [value, counts] of [...votes].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    if (counts.size !== 1) return null;
    out[value] = [...counts.keys()][0]!;
  }
  return Object.keys(out).length ? out : null;
}

function callsTo(calls: readonly CallFact[], name: string): CallFact[] {
  return calls.filter((call) => tailOf(call.callee) === name);
}
