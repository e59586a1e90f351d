import type { Rule } from './rule';

/** A class, function or constant is gone, and nothing took its place. */
export const symbolRemove: Rule<'symbol.remove'> = {
  kind: 'symbol.remove',
  impact: 'breaking',
  propose: ({ removals }) =>
    removals.map((removal) => ({
      ...removal,
      match: { module: removal.module, name: removal.name, ...(removal.exposedAt.length ? { exposed_at: removal.exposedAt } : {}) },
      note: `\`${removal.name}\` is gone: ${removal.why}.`,
    })),
};
