/** Edits at methods of the dependent that override one of the core's: their parameters follow. */
import type { Operation, OperationMatch } from '@onx/model';
import type { OverrideSite } from '../usages/sites';

/** Renames a parameter of the override, and its uses in the body. */
export function renameParameter(operation: Operation, from: string, to: string, site: OverrideSite): void {
  const { context, node, certainty } = site;
  const parameter = node.parameters.find((one) => one.name.name === from);
  const scope = context.file.scan.functions.get(node)?.scope;
  if (!parameter || !scope || node.parameters.some((one) => one.name.name === to)) return;
  const { start, end } = parameter.name;
  if (context.locals.conflicts(scope, from, to)) {
    context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits: [], after: to, reason: context.explain(operation) });
    return;
  }
  const edits = [{ start, end, text: to }, ...context.locals.uses(scope, from).map((use) => ({ start: use.node.start, end: use.node.end, text: to }))];
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits, after: to });
}

/** Adds a parameter with its default to the override, unless it takes any keyword already. */
export function addParameter(operation: Operation, match: OperationMatch['arg.add_default'], site: OverrideSite): void {
  const { context, node, certainty } = site;
  if (node.parameters.some((one) => one.name.name === match.name || one.kind === 'var_keyword')) return;
  const added = `${match.name}=${match.default}`;
  const last = node.parameters[node.parameters.length - 1];
  const positional = match.param_kind !== 'keyword_only' && !node.parameters.some((one) => one.kind === 'var_positional' || one.kind === 'keyword_only');
  const star = match.param_kind === 'keyword_only' && !node.parameters.some((one) => one.kind === 'var_positional' || one.kind === 'keyword_only') ? '*, ' : '';
  const next = positional ? node.parameters[match.position + 1] : undefined;
  const simple = /^[\w.'"+-]*$/.test(match.default) || match.default === '()' || match.default === '""';
  const unclear = !last || !simple || (next !== undefined && next.default === null);
  const at = next?.start ?? (last ? last.end : node.parametersStart);
  const edit = next ? { start: at, end: at, text: `${added}, ` } : { start: at, end: at, text: `, ${star}${added}` };
  const reason = unclear ? { reason: context.explain(operation) } : {};
  const { start, end } = node.name;
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits: unclear ? [] : [edit], after: added, ...reason });
}
