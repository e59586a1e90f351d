/** What to pass for an argument that has to be given now: the value on which the core's own calls agree. */
import type { CallFact } from '@onx/model';
import type { Context } from '../features/feature';
import { tailOf } from '../release/paths';
import { isNoLiteral } from '../release/source-words';

/** Callers looked at for one callable. */
const CALLERS = 60;
/** One call is its own affair. */
const CALLS = 2;

/**
 * Counted where the core called it in the old release already, as dependents do.
 * @param position of the parameter, without `self`; a call through the class itself is not told apart
 * @returns a literal; undefined where the calls differ, are too few, or pass something that only they have
 */
export function suggestValue(pair: { from: string; to: string }, name: string, position: number, { mapping, to }: Context): string | undefined {
  const values: (string | undefined)[] = [];
  for (const caller of mapping.usersOf(pair.from).slice(0, CALLERS)) {
    const now = mapping.symbol(caller) ?? (to.surface.definitions[caller] ? caller : undefined);
    if (now === undefined) continue;
    for (const call of to.bodies.calls(now)) if (tailOf(call.callee) === tailOf(pair.to)) values.push(passedFor(call, name, position));
  }
  const [value, ...others] = values;
  const agreed = value !== undefined && values.length >= CALLS && others.every((other) => other === value);
  return agreed && !isNoLiteral(value, to.words) ? value : undefined;
}

function passedFor({ keywords, positional }: CallFact, name: string, position: number): string | undefined {
  if (Object.hasOwn(keywords, name)) return keywords[name];
  return positional.slice(0, position).includes('*') ? undefined : positional[position];
}
