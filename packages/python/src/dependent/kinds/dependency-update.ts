import type { KindRule } from './kind-rule';

/** The requirement of the core itself; planned in `edits/requirements.ts`. */
export const dependencyUpdate: KindRule<'dependency.update'> = {
  kind: 'dependency.update',
  explain: ({ match }) => `${match.package} is required in ${match.from}; this migration is for ${match.to}`,
};
