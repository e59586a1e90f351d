import { alignPositions } from '../edits/positions';
import { addParameter } from '../edits/overrides';
import type { KindRule } from './kind-rule';

/** A parameter with a default came in: overrides gain it, and positional arguments behind it keep their parameters by keyword. */
export const argAddDefault: KindRule<'arg.add_default'> = {
  kind: 'arg.add_default',
  explain: ({ match }) => `${match.callable} has a new parameter ${match.name} (default ${match.default})`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => alignPositions(operation, site),
  atOverride: (operation, site) => addParameter(operation, operation.match, site),
};
