import type { KindRule } from './kind-rule';

/** A module moved; everything that is reached through it follows. Its table is read by `NameMap.module`. */
export const renameImport: KindRule<'rename.import'> = {
  kind: 'rename.import',
  explain: ({ match }) => `module ${match.from} moved to ${match.to}`,
};
