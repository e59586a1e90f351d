import type { Rule } from './rule';

/** The requirement on the core itself, where the present range does not allow the new release. */
export const dependencyUpdate: Rule<'dependency.update'> = {
  kind: 'dependency.update',
  impact: 'breaking',
  propose: ({ package: name, versions }) => [{ confidence: 1, match: { package: name, from: versions.from, to: versions.to } }],
};
