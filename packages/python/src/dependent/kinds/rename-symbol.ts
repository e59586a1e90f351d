import type { KindRule } from './kind-rule';

/** A class, type, enum or constant got another name. */
export const renameSymbol: KindRule<'rename.symbol'> = {
  kind: 'rename.symbol',
  explain: ({ match }) => `${match.module}.${match.from} is now called ${match.to}`,
};
