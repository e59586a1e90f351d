import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

export const argReorder: Rule<'arg.reorder'> = {
  kind: 'arg.reorder',
  title: 'Arguments in another order',
  description: 'Positional parameters come in another order, or something new stands before them.',
  impact: 'breaking',
  propose: (findings) => argumentsOf(findings, 'reorder').map(({ callable, what, confidence, factors }) => ({ confidence, factors, match: { callable, from: what.from, to: what.to } })),
};
