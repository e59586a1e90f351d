import { proposeAt } from '../edits/arguments';
import type { Scope } from '../scope/scope';
import type { KindRule } from './kind-rule';

/** A callable became a coroutine function: awaited where the caller is one too. */
export const callableToAsync: KindRule<'callable.to_async'> = {
  kind: 'callable.to_async',
  explain: ({ match }) => `${match.callable} is a coroutine function now and has to be awaited`,
  callable: ({ match }) => match.callable,
  atCall: (operation, site) => {
    const { call, use, context } = site;
    if (use.awaited || site.partial) return;
    if (!inCoroutine(use.scope)) return proposeAt(operation, site, call, [], '', context.explain(operation));
    const inner = context.file.scan.attributes.some((attribute) => attribute.node.object === call);
    const edits = [{ start: call.start, end: call.start, text: inner ? '(await ' : 'await ' }];
    if (inner) edits.push({ start: call.end, end: call.end, text: ')' });
    proposeAt(operation, site, call, edits, `await ${context.file.source.text.slice(call.start, call.end)}`);
  },
};

function inCoroutine(scope: Scope): boolean {
  let at: Scope | null = scope;
  while (at?.comprehension) at = at.parent;
  return at?.node?.type === 'Function' && at.node.async;
}
