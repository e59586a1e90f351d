import type { Rule } from './rule';

export const memberRemove: Rule<'member.remove'> = {
  kind: 'member.remove',
  title: 'Member removed',
  description: 'A method, attribute, field or enum member is gone, and nothing took its place.',
  impact: 'breaking',
  propose: ({ memberRemovals }) =>
    memberRemovals.map((removal) => ({
      confidence: removal.confidence,
      factors: removal.factors,
      match: { owner: removal.owner, name: removal.name, ...(removal.replacement === undefined ? {} : { replacement: removal.replacement }) },
      note: `\`${removal.name}\` is gone: ${removal.why}.`,
    })),
};
