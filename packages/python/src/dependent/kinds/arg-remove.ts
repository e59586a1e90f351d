import type { Operation } from '@onx/model';
import { argumentFor, isPure, positionals, proposeAt, removal } from '../edits/arguments';
import { keywordsAfter } from '../edits/positions';
import type { KindRule, OperationOf } from './kind-rule';

/** What was passed there may be meant for the parameter that came instead: nothing tells whether it still is. */
function isTakenOver({ match }: OperationOf<'arg.remove'>, operations: readonly Operation[]): boolean {
  return operations.some((other) => other.kind === 'arg.require' && other.match.position === match.position && other.match.param_kind !== 'keyword_only');
}

/** A parameter is gone: its argument is dropped where evaluating it does nothing else. */
export const argRemove: KindRule<'arg.remove'> = {
  kind: 'arg.remove',
  explain: ({ match }) => `parameter ${match.name} of ${match.callable} is gone`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const passed = argumentFor(site, operation.match.name);
    if (!passed) return;
    const { argument } = passed;
    if (!argument.keyword && isTakenOver(operation, site.operations)) {
      return proposeAt(operation, site, argument, [], '', `${site.context.explain(operation)}, and another one that is required took its place`);
    }
    const behind = argument.keyword ? [] : keywordsAfter(site, passed);
    if (!isPure(argument.value) || behind === null || (!argument.keyword && positionals(site).open)) {
      return proposeAt(operation, site, argument, [], '', site.context.explain(operation));
    }
    proposeAt(operation, site, argument, [removal(site, passed, site.context.file.source.text), ...behind], '');
  },
};
