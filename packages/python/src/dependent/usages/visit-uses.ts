/** Finds the places of a file that operations about members, arguments and strings apply to, and lets the kinds' rules plan there. */
import type { Operation, Parameter } from '@onx/model';
import type { FunctionNode } from '../../syntax/ast';
import type { FileContext } from '../edits/file-context';
import { nameOnSameObject } from '../edits/members';
import { ruleOf } from '../kinds/rules';
import type { CallOperations } from '../mapping/call-operations';
import { coreBases, inherited } from '../resolve/members';
import { certaintyOf, type Value } from '../resolve/value';
import type { AttributeUse, CallUse, OwnClass, PatternUse } from '../scope/file-scan';
import type { KeyOperations } from '../mapping/key-operations';
import { callableOf } from './callable';
import { planKeys } from './keys';
import { memberOperation } from './member-operation';
import type { OverrideSite } from './sites';
import { planStrings } from './strings';

export function visitUses(context: FileContext, calls: CallOperations, keys: KeyOperations): void {
  for (const use of context.file.scan.attributes) visitMember(context, use);
  if (calls.size > 0) for (const use of context.file.scan.calls) visitCall(context, calls, use);
  for (const use of context.file.scan.patterns) visitPattern(context, use);
  visitOverrides(context, calls);
  planKeys(context, keys);
  planStrings(context);
}

function visitMember(context: FileContext, use: AttributeUse): void {
  const { evaluator, file } = context;
  const object = evaluator.evaluate(file, use.node.object, use.scope);
  if (!object || object.kind === 'core-module') return;
  const settled = evaluator.types.settle(object) ?? object;
  const operation = memberOperation(context, settled, use.node.attribute.name);
  if (operation) ruleOf(operation.kind)?.atMember?.(operation as never, { context, use, certainty: certaintyOf(settled) });
}

/** `case Class(name=…)`. */
function visitPattern(context: FileContext, { node, scope, statement }: PatternUse): void {
  const object = context.evaluator.evaluate(context.file, node.class, scope);
  if (!object) return;
  for (const { name } of node.keywords) {
    const operation = memberOperation(context, object, name.name);
    if (!operation) continue;
    const to = nameOnSameObject(operation);
    const { start, end } = name;
    const reason = to === null ? { reason: context.explain(operation) } : {};
    const edits = to === null ? [] : [{ start, end, text: to }];
    context.plan.propose({ operations: [operation], certainty: certaintyOf(object), start, end, statement, edits, after: to ?? '', ...reason });
  }
}

function visitCall(context: FileContext, calls: CallOperations, use: CallUse): void {
  const { evaluator, file } = context;
  const callee = evaluator.evaluate(file, use.node.callee, use.scope);
  if (callee) return atCallable(context, calls, use, callee, 0);
  const first = use.node.args[0];
  if (!first || first.keyword || first.star || !isPartial(use)) return;
  const target = evaluator.evaluate(file, first.value, use.scope);
  if (target) atCallable(context, calls, use, target, 1);
}

function isPartial({ node: { callee } }: CallUse): boolean {
  return (callee.type === 'Name' && callee.name === 'partial') || (callee.type === 'Attribute' && callee.attribute.name === 'partial');
}

function atCallable(context: FileContext, calls: CallOperations, use: CallUse, callee: Value, skip: number): void {
  const found = callableOf(context, callee);
  if (!found) return;
  const target = calls.of(found.path);
  if (!target) return;
  const unbound = found.unbound ? 1 : 0;
  const site = { context, call: use.node, use, skip: skip + unbound, path: target.path, parameters: target.parameters, operations: target.operations, certainty: certaintyOf(callee), partial: skip > 0 };
  for (const operation of target.operations) ruleOf(operation.kind)?.atCall?.(operation as never, site);
}

function visitOverrides(context: FileContext, calls: CallOperations): void {
  const { evaluator, file } = context;
  for (const own of file.scan.classes.values()) {
    if (own.node.arguments.length === 0) continue;
    const bases = coreBases(evaluator, own, file);
    if (bases.length === 0) continue;
    const object: Value = { kind: 'own-instance', class: own, file, certainty: 1, above: true };
    for (const [name, node] of own.methods) {
      const operation = memberOperation(context, object, name);
      const site = { context, node, own, certainty: 1, parameters: [] as readonly Parameter[] };
      if (operation) ruleOf(operation.kind)?.atOverride?.(operation as never, site);
      if (name === '__init__' || name === '__new__') continue;
      const path = inherited(evaluator, own, file, name);
      const target = path ? calls.of(path) : null;
      if (target) for (const method of methodsOf(own, name)) atParameters(target.operations, { ...site, node: method, parameters: target.parameters });
    }
    visitValues(context, own, object);
  }
}

/** All of one name: overloads, and those of branches. */
function methodsOf(own: OwnClass, name: string): FunctionNode[] {
  return (own.scope.bindings.get(name) ?? []).flatMap(({ origin }) => (origin.kind === 'function' ? [origin.node] : []));
}

function atParameters(operations: readonly Operation[], site: OverrideSite): void {
  for (const operation of operations) ruleOf(operation.kind)?.atOverride?.(operation as never, site);
}

/** `name = value`, and whatever else binds a name in the body of a class that derives from one of the core. */
function visitValues(context: FileContext, own: OwnClass, object: Value): void {
  for (const [name, bindings] of own.scope.bindings) {
    const binding = bindings.find(({ origin }) => origin.kind !== 'function');
    const operation = binding && !own.methods.has(name) ? memberOperation(context, object, name) : null;
    const statement = binding?.block.statements.find(({ start, end }) => start <= binding.start && binding.start < end);
    if (operation && binding && statement) ruleOf(operation.kind)?.atValue?.(operation as never, { context, binding, statement, own });
  }
}
