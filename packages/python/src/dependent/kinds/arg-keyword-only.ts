import { alignPositions } from '../edits/positions';
import type { KindRule } from './kind-rule';

/** A parameter takes keywords only: positional arguments get theirs. */
export const argKeywordOnly: KindRule<'arg.keyword_only'> = {
  kind: 'arg.keyword_only',
  explain: ({ match }) => `parameter ${match.name} of ${match.callable} takes a keyword only`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => alignPositions(operation, site),
};
