import type { KindRule } from './kind-rule';
import { renameKey } from '../edits/keys';
import { isRenamed, renameMemberUse, renameOverride, renameValue } from '../edits/members';

/** An attribute, property, field or enum member got another name. */
export const renameMember: KindRule<'rename.member'> = {
  kind: 'rename.member',
  explain: ({ match }) => `${match.owner}.${match.from} is now ${match.to_owner ? `${match.to_owner}.` : 'called '}${match.to}`,
  atMember: (operation, site) => renameMemberUse(operation, operation.match.to, site),
  atKey: (operation, site) => renameKey(operation, operation.match.to, site),
  atValue: (operation, site) => renameValue(operation, operation.match.to, site),
  atOverride: (operation, site) => renameOverride(operation, operation.match.to, site),
  follows: isRenamed,
};
