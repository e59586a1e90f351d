import { argumentFor, isPure, positionals, proposeAt, removal } from '../edits/arguments';
import { keywordsAfter } from '../edits/positions';
import type { KindRule } from './kind-rule';

/** A parameter is gone: its argument is dropped where evaluating it does nothing else. */
export const argRemove: KindRule<'arg.remove'> = {
  kind: 'arg.remove',
  explain: ({ match }) => `parameter ${match.name} of ${match.callable} is gone`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const passed = argumentFor(site, operation.match.name);
    if (!passed) return;
    const { argument } = passed;
    const behind = argument.keyword ? [] : keywordsAfter(site, passed);
    if (!isPure(argument.value) || behind === null || (!argument.keyword && positionals(site).open)) {
      return proposeAt(operation, site, argument, [], '', site.context.explain(operation));
    }
    proposeAt(operation, site, argument, [removal(site, passed, site.context.file.source.text), ...behind], '');
  },
};
