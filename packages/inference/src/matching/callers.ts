/** The core's own callers of a callable, in both releases. */
import { tailOf, type CallFact } from '@onx/model';
import type { Context } from '../context';
import { definitionAt, type Release } from '../release/release';

/** Callers looked at for one callable. */
const CALLERS = 60;

/** A definition that calls it in the old release, and where that is in the new one. */
export interface Caller {
  was: string;
  is: string;
}

/** Those that are still there. */
export function callersOf(path: string, { mapping, to }: Context): Caller[] {
  return mapping.usersOf(path).slice(0, CALLERS).flatMap((was) => {
    const is = mapping.symbol(was) ?? (definitionAt(to, was) ? was : undefined);
    return is === undefined ? [] : [{ was, is }];
  });
}

/** The calls in a caller's body of what has the last name of a path. */
export function callsTo(path: string, caller: string, { bodies }: Release): CallFact[] {
  return bodies.calls(caller).filter(({ callee }) => tailOf(callee) === tailOf(path));
}
