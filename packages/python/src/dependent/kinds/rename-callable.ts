import type { KindRule } from './kind-rule';
import { isRenamed, renameMemberUse, renameOverride, renameValue } from '../edits/members';

/** A function or method got another name, or another owner. */
export const renameCallable: KindRule<'rename.callable'> = {
  kind: 'rename.callable',
  explain: ({ match }) => `${match.owner}.${match.from} is now ${match.to_owner ? `${match.to_owner}.` : ''}${match.to}`,
  atMember: (operation, site) => renameMemberUse(operation, operation.match.to, site),
  atValue: (operation, site) => renameValue(operation, operation.match.to, site),
  atOverride: (operation, site) => renameOverride(operation, operation.match.to, site),
  follows: isRenamed,
};
