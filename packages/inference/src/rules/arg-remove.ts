import { argumentsOf } from './arguments-of';
import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** A parameter is gone. Where the new signature takes any keyword, passing it goes unnoticed, and where an object holds the value now, it has to go there: a person has to look. */
export const argRemove: Rule<'arg.remove'> = {
  kind: 'arg.remove',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'remove').map(({ callable, what, ...belief }) => ({
      ...belief,
      match: { callable, name: what.parameter.name, position: what.position, param_kind: what.parameter.kind },
      ...doubtNote(what),
    })),
};
