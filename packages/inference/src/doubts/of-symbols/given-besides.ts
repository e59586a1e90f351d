/** What the core itself passes to a successor that was there before, where it used the old name: only so does that do the same. */
import type { CallFact, SurfaceDefinition } from '@onx/model';
import type { Context } from '../../context';
import { callersOf, callsTo } from '../../matching/callers';
import { isNoLiteral } from '../../release/source-words';

/** @returns keywords with their values, as they are written in every such call; empty where one goes without, or no call is found */
export function givenBesides(path: string, old: SurfaceDefinition, target: string, context: Context): string[] {
  const { from, to } = context;
  const calls = callersOf(path, context).flatMap(({ was, is }) => (callsTo(path, was, from).length > 0 && callsTo(target, was, from).length === 0 ? callsTo(target, is, to) : []));
  const [first, ...others] = calls.map((call) => besides(call, old, context));
  return first?.filter((one) => others.every((other) => other.includes(one))) ?? [];
}

/** Values that stand there as they are, for keywords that the old one never had. */
function besides({ keywords }: CallFact, { parameters = [] }: SurfaceDefinition, { to }: Context): string[] {
  const had = new Set(parameters.map(({ name }) => name));
  return Object.entries(keywords).flatMap(([name, value]) => (had.has(name) || isNoLiteral(value, to.words) ? [] : [`${name}=${value}`]));
}
