import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** What was called is an attribute or property now, perhaps under another name. */
export const methodToMember: Rule<'method.to_member'> = {
  kind: 'method.to_member',
  impact: 'breaking',
  propose: ({ members }) =>
    members
      .filter((change) => change.shape === 'callable' && change.toShape === 'value')
      .map((change) => ({ ...change, ...doubtNote(change), match: { owner: change.owner, name: change.name, ...(change.toName === change.name ? {} : { to: change.toName }) } })),
};
