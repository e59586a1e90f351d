import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

export const callableToAsync: Rule<'callable.to_async'> = {
  kind: 'callable.to_async',
  title: 'Callable became a coroutine',
  description: 'Its calls have to be awaited.',
  impact: 'breaking',
  propose: (findings) => argumentsOf(findings, 'async').map(({ callable, confidence, factors }) => ({ confidence, factors, match: { callable } })),
};
