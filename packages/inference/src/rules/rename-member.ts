import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** An attribute, property, field or enum member has another name. */
export const renameMember: Rule<'rename.member'> = {
  kind: 'rename.member',
  impact: 'breaking',
  propose: ({ members }) =>
    members
      .filter((change) => change.shape === 'value' && change.toShape === 'value')
      .map((change) => ({ ...change, ...doubtNote(change), match: { owner: change.owner, from: change.name, to: change.toName, ...(change.toOwner ? { to_owner: change.toOwner } : {}) } })),
};
