import { proposeMember, reviewValue } from '../edits/members';
import { becomeMethod, methodForm } from '../edits/override-form';
import type { KindRule } from './kind-rule';

/** An attribute or property became a method: reading it becomes a call. */
export const memberToMethod: KindRule<'member.to_method'> = {
  kind: 'member.to_method',
  explain: ({ match }) => `${match.owner}.${match.name} is now a method${match.to ? ` called ${match.to}` : ''}`,
  atOverride: (operation, site) => becomeMethod(operation, operation.match.to ?? operation.match.name, site),
  // A value is nothing that can be called.
  atValue: reviewValue,
  follows: (_operation, own, name, text) => {
    const node = own.methods.get(name);
    return node !== undefined && methodForm(own, node, text) !== null;
  },
  atMember: (operation, site) => {
    const { name, to } = operation.match;
    if (site.use.call && (to ?? name) === name) return;
    if (site.use.stored) return proposeMember(operation, site, [], '', site.context.explain(operation));
    const { start, end } = site.use.node.attribute;
    // What was called already held a function: it is called under the new name as before.
    const after = site.use.call ? (to ?? name) : `${to ?? name}()`;
    proposeMember(operation, site, [{ start, end, text: after }], after);
  },
};
