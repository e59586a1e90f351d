import type { Rule } from './rule';

/** A method, attribute, field or enum member is gone, and nothing took its place. */
export const memberRemove: Rule<'member.remove'> = {
  kind: 'member.remove',
  impact: 'breaking',
  propose: ({ memberRemovals }) =>
    memberRemovals.map((removal) => ({
      confidence: removal.confidence,
      factors: removal.factors,
      match: { owner: removal.owner, name: removal.name, ...(removal.replacement === undefined ? {} : { replacement: removal.replacement }) },
      note: `\`${removal.name}\` is gone: ${removal.why}.`,
    })),
};
