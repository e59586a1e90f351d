import { positionals, proposeAt } from '../edits/arguments';
import { alignPositions } from '../edits/positions';
import type { KindRule } from './kind-rule';

/** Parameters stand in another order: positional arguments become keywords where their place means something else. */
export const argReorder: KindRule<'arg.reorder'> = {
  kind: 'arg.reorder',
  explain: ({ match }) => `parameters of ${match.callable} are now in the order ${match.to.join(', ')}`,
  callable: ({ match }) => match.callable,
  // Nothing tells what `*arguments` hold.
  atCall: (operation, site) => (positionals(site).open ? proposeAt(operation, site, site.call, [], '', site.context.explain(operation)) : alignPositions(operation, site)),
};
