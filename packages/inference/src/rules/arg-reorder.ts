import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** Positional parameters come in another order, or something new stands before them. */
export const argReorder: Rule<'arg.reorder'> = {
  kind: 'arg.reorder',
  impact: 'breaking',
  propose: (findings) => argumentsOf(findings, 'reorder').map(({ callable, what, ...belief }) => ({ ...belief, match: { callable, from: what.from, to: what.to } })),
};
