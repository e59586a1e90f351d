import { argumentFor, hasStar, insertion, positionals, proposeAt } from '../edits/arguments';
import { alignPositions } from '../edits/positions';
import type { KindRule } from './kind-rule';

/** A parameter has to be given now: the value on which the core's own calls agree, or a person's. */
export const argRequire: KindRule<'arg.require'> = {
  kind: 'arg.require',
  explain: ({ match }, to) => `${match.callable} requires ${match.name} in ${to}`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const { name, suggest } = operation.match;
    const known = site.operations.find((other) => other.kind === 'arg.rename' && other.match.to === name);
    const before = known?.kind === 'arg.rename' ? known.match.from : name;
    if (site.partial || hasStar(site) || argumentFor(site, name) || argumentFor(site, before)) return;
    // More positional arguments than the old release took: the call is written for the new one already.
    if (positionals(site).passed.length > site.parameters.filter((parameter) => parameter.kind.startsWith('positional')).length) return;
    alignPositions(operation, site);
    const { context, call } = site;
    const text = context.file.source.text;
    if (suggest === undefined || operation.match.param_kind === 'positional_only') return proposeAt(operation, site, call, [], '', context.explain(operation));
    proposeAt(operation, site, call, [insertion(site, `${name}=${suggest}`, text)], `${name}=${suggest}`);
  },
};
