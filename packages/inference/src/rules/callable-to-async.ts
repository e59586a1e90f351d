import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** Its calls have to be awaited. */
export const callableToAsync: Rule<'callable.to_async'> = {
  kind: 'callable.to_async',
  impact: 'breaking',
  propose: (findings) => argumentsOf(findings, 'async').map(({ callable, ...belief }) => ({ ...belief, match: { callable } })),
};
