/** Edits at members: `object.name`, and methods of the dependent that override one. */
import type { Operation, TextEdit } from '@onx/model';
import type { OwnClass } from '../scope/file-scan';
import type { MemberSite, OverrideSite, ValueSite } from '../usages/sites';

/** Plans edits at a member. */
export function proposeMember(operation: Operation, { context, use, certainty }: MemberSite, edits: TextEdit[], after: string, reason?: string): void {
  const { start, end } = use.node.attribute;
  const why = reason === undefined ? {} : { reason };
  context.plan.propose({ operations: [operation], certainty, start, end, statement: use.statement, edits, after, ...why });
}

/** `object.old` → `object.new`, or `object.part.new`. Where another class has the member now, the object is not one of it: that needs a person. */
export function renameMemberUse(operation: Operation, to: string, site: MemberSite): void {
  if (nameOnSameObject(operation) === null && (!isReachedThrough(operation) || isOfBase(site))) return reviewMember(operation, site);
  const { start, end } = site.use.node.attribute;
  proposeMember(operation, site, [{ start, end, text: to }], to);
}

/** `def old(self)` in a subclass → `def new(self)`, with what reads it there, unless the class has a method of the new name already. */
export function renameOverride(operation: Operation, to: string, { context, node, own, certainty }: OverrideSite): void {
  const { name, start, end } = node.name;
  // A class that declares both works with either release.
  if (own.scope.bindings.has(to)) return;
  const unclear = !isRenamed(operation, own, name);
  // A property has several with its setter, and so have overloads and branches.
  const places = [...(own.scope.bindings.get(name) ?? []), ...context.locals.uses(own.scope, name).map((use) => use.node)];
  const edits = unclear ? [] : places.map((place) => ({ start: place.start, end: place.end, text: to }));
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits, after: unclear ? '' : to, ...(unclear ? { reason: context.explain(operation) } : {}) });
}

/** Whether what a class of the dependent has by that name is renamed: its methods, or one value. */
export function isRenamed(operation: Operation, own: OwnClass, name: string): boolean {
  const bindings = own.scope.bindings.get(name) ?? [];
  const plain = bindings.every(({ origin }) => origin.kind === 'function') || (bindings.length === 1 && bindings[0]?.origin.kind === 'value');
  return plain && nameOnSameObject(operation) !== null;
}

/** `old = 1` in the body of a subclass → `new = 1`, with what reads it there. */
export function renameValue(operation: Operation, to: string, { context, binding, statement, own }: ValueSite): void {
  const { name, start, end } = binding;
  if (own.scope.bindings.has(to)) return;
  const unclear = !isRenamed(operation, own, name) || context.locals.conflicts(own.scope, name, to);
  const edits = [{ start, end, text: to }, ...context.locals.uses(own.scope, name).map(({ node }) => ({ start: node.start, end: node.end, text: to }))];
  context.plan.propose({ operations: [operation], certainty: 1, start, end, statement, edits: unclear ? [] : edits, after: unclear ? '' : to, ...(unclear ? { reason: context.explain(operation) } : {}) });
}

/** What the same object calls the member now; null where it has it no longer, as where another class does, or another object that it holds. */
export function nameOnSameObject(operation: Operation): string | null {
  const renamed = operation.kind === 'rename.callable' || operation.kind === 'rename.member';
  return renamed && operation.match.to_owner === undefined && !isReachedThrough(operation) ? operation.match.to : null;
}

/** `super().old`: what the object holds, its base does not. */
function isOfBase({ use: { node } }: MemberSite): boolean {
  return node.object.type === 'Call' && node.object.callee.type === 'Name' && node.object.callee.name === 'super';
}

/** Another object has it now that the first one holds: names lead there. */
function isReachedThrough({ kind, match }: Operation): boolean {
  return (kind === 'rename.callable' || kind === 'rename.member') && match.to_owner === undefined && match.to.includes('.');
}

/** What a class of the dependent has by the name of a member, where it needs a person. */
export function reviewValue(operation: Operation, { context, binding, statement }: ValueSite): void {
  const { start, end } = binding;
  context.plan.propose({ operations: [operation], certainty: 1, start, end, statement, edits: [], after: '', reason: context.explain(operation) });
}

/** A use that needs a person. */
export function reviewMember(operation: Operation, site: MemberSite): void {
  proposeMember(operation, site, [], '', site.context.explain(operation));
}
