import type { KindRule } from './kind-rule';

/** A symbol moved to another module, perhaps under another name. */
export const moveSymbol: KindRule<'move.symbol'> = {
  kind: 'move.symbol',
  explain: ({ match }) => `${match.module}.${match.from} moved to ${match.to_module}.${match.to}`,
};
