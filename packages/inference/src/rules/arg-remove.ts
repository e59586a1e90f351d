import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

export const argRemove: Rule<'arg.remove'> = {
  kind: 'arg.remove',
  title: 'Argument removed',
  description: 'A parameter is gone. Where the new signature takes any keyword, passing it goes unnoticed, and where an object holds the value now, it has to go there: a person has to look.',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'remove').map(({ callable, what, confidence, factors }) => ({
      confidence,
      factors,
      match: { callable, name: what.parameter.name, position: what.position, param_kind: what.parameter.kind },
      ...(what.doubt === undefined ? {} : { reviewOnly: true as const, note: what.doubt }),
    })),
};
