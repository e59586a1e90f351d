import type { KindRule } from './kind-rule';

/** A symbol is gone: whoever uses it needs a person, with the replacement if the core names one. */
export const symbolRemove: KindRule<'symbol.remove'> = {
  kind: 'symbol.remove',
  explain: ({ match }, to) => `${match.module}.${match.name} is gone in ${to}${match.replacement ? `; use ${match.replacement}` : ''}`,
};
