import { proposeMember } from '../edits/members';
import { becomeProperty, propertyForm } from '../edits/override-form';
import type { KindRule } from './kind-rule';

/** A method became an attribute or property: the call without arguments is dropped. */
export const methodToMember: KindRule<'method.to_member'> = {
  kind: 'method.to_member',
  explain: ({ match }) => `${match.owner}.${match.name} is now an attribute${match.to ? ` called ${match.to}` : ''}`,
  atOverride: (operation, site) => becomeProperty(operation, operation.match.to ?? operation.match.name, site),
  follows: (_operation, own, name, text) => {
    const node = own.methods.get(name);
    return node !== undefined && propertyForm(own, node, text) !== null;
  },
  atMember: (operation, site) => {
    const { call, node } = site.use;
    const { start } = node.attribute;
    const to = operation.match.to ?? operation.match.name;
    // Without a call it may have been migrated already, or the method itself be passed on: the name alone is followed.
    if (!call && to === operation.match.name) return;
    if (!call || call.args.length > 0) return proposeMember(operation, site, [], '', site.context.explain(operation));
    const { context, certainty, use } = site;
    context.plan.propose({ operations: [operation], certainty, start, end: call.end, statement: use.statement, edits: [{ start, end: call.end, text: to }], after: to });
  },
};
