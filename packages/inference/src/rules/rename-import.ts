import type { Rule } from './rule';

/** A module, or a package with everything below it, has another path. */
export const renameImport: Rule<'rename.import'> = {
  kind: 'rename.import',
  impact: 'breaking',
  propose: ({ modules }) =>
    modules.map((move) => ({ ...move, match: { from: move.from, to: move.to, ...(move.subtree ? { subtree: true } : {}) } })),
};
