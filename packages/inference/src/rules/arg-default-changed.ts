import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** Calls that leave the argument out get another value. Values are compared, not their spelling. */
export const argDefaultChanged: Rule<'arg.default_changed'> = {
  kind: 'arg.default_changed',
  impact: 'behavioural',
  propose: (findings) =>
    argumentsOf(findings, 'default').map(({ callable, what, ...belief }) => ({ ...belief, match: { callable, name: what.name, from: what.from, to: what.to } })),
};
