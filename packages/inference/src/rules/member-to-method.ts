import { doubtNote } from './doubt-note';
import type { Rule } from './rule';

/** What was read as an attribute or property has to be called now, perhaps under another name. */
export const memberToMethod: Rule<'member.to_method'> = {
  kind: 'member.to_method',
  impact: 'breaking',
  propose: ({ members }) =>
    members
      .filter((change) => change.shape === 'value' && change.toShape === 'callable')
      .map((change) => ({ ...change, ...doubtNote(change), match: { owner: change.owner, name: change.name, ...(change.toName === change.name ? {} : { to: change.toName }) } })),
};
