import { argumentFor, hasStar, insertion, proposeAt } from '../edits/arguments';
import type { KindRule } from './kind-rule';

/** A default changed: calls that rely on it are written out with the old value where that was asked for. */
export const argDefaultChanged: KindRule<'arg.default_changed'> = {
  kind: 'arg.default_changed',
  explain: ({ match }) => `default of ${match.name} of ${match.callable} was ${match.from}, is ${match.to}`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const { name, from } = operation.match;
    if (!site.context.options.pinDefaults || site.partial || hasStar(site) || argumentFor(site, name)) return;
    proposeAt(operation, site, site.call, [insertion(site, `${name}=${from}`, site.context.file.source.text)], `${name}=${from}`);
  },
};
