/** What to pass for an argument that has to be given now: the value on which the core's own calls agree. */
import type { CallFact } from '@onx/model';
import type { Context } from '../../context';
import { callersOf, callsTo } from '../../matching/callers';
import { isNoLiteral } from '../../release/source-words';

/** One call is its own affair. */
const CALLS = 2;

/**
 * Counted where the core called it in the old release already, as dependents do.
 * @param position of the parameter, without `self`; a call through the class itself is not told apart
 * @returns a literal; undefined where the calls differ, are too few, or pass something that only they have
 */
export function suggestValue(pair: { from: string; to: string }, name: string, position: number, context: Context): string | undefined {
  const { to } = context;
  const values = callersOf(pair.from, context).flatMap(({ is }) => callsTo(pair.to, is, to).map((call) => passedFor(call, name, position)));
  const [value, ...others] = values;
  const agreed = value !== undefined && values.length >= CALLS && others.every((other) => other === value);
  return agreed && !isNoLiteral(value, to.words) ? value : undefined;
}

function passedFor({ keywords, positional }: CallFact, name: string, position: number): string | undefined {
  if (Object.hasOwn(keywords, name)) return keywords[name];
  return positional.slice(0, position).includes('*') ? undefined : positional[position];
}
