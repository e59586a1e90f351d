import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** A parameter with a default is new: one without has to be given. Calls go on as before; overrides have to accept it. */
export const argAddDefault: Rule<'arg.add_default'> = {
  kind: 'arg.add_default',
  impact: 'compatible',
  propose: (findings) =>
    argumentsOf(findings, 'add').map(({ callable, what, ...belief }) => ({
      ...belief,
      match: { callable, name: what.parameter.name, default: what.parameter.default!, position: what.position, param_kind: what.parameter.kind },
    })),
};
