import { argumentsOf } from './arguments-of';
import type { Rule } from './rule';

/** A parameter that could be passed by position has to be named now. */
export const argKeywordOnly: Rule<'arg.keyword_only'> = {
  kind: 'arg.keyword_only',
  impact: 'breaking',
  propose: (findings) =>
    argumentsOf(findings, 'keyword-only').map(({ callable, what, ...belief }) => ({ ...belief, match: { callable, name: what.parameter.name, position: what.position } })),
};
