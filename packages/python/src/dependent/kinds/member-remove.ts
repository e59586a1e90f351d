import type { KindRule } from './kind-rule';
import { renameKey } from '../edits/keys';
import { reviewMember } from '../edits/members';

/** A member is gone: whoever uses it needs a person. */
export const memberRemove: KindRule<'member.remove'> = {
  kind: 'member.remove',
  explain: ({ match }, to) => `${match.owner}.${match.name} is gone in ${to}${match.replacement ? `; use ${match.replacement}` : ''}`,
  atMember: (operation, site) => reviewMember(operation, site),
  atKey: (operation, site) => renameKey(operation, '', site, site.context.explain(operation)),
};
