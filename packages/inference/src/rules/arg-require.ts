import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** A parameter without a default is new, or an old one lost its default: every call has to say what to pass. */
export const argRequire: Rule<'arg.require'> = {
  kind: 'arg.require',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'require').map(({ callable, what, ...belief }) => ({
      ...belief,
      match: { callable, name: what.parameter.name, position: what.position, param_kind: what.parameter.kind, ...(what.suggest === undefined ? {} : { suggest: what.suggest }) },
      note: `\`${what.parameter.name}\` has to be passed now.`,
    })),
};
