import type { Rule } from './rule';

export const renameImport: Rule<'rename.import'> = {
  kind: 'rename.import',
  title: 'Module renamed or moved',
  description: 'A module, or a package with everything below it, has another path.',
  impact: 'breaking',
  propose: ({ modules }) =>
    modules.map((move) => ({ ...move, match: { from: move.from, to: move.to, ...(move.subtree ? { subtree: true } : {}) } })),
};
