/** Edits at members: `object.name`, and methods of the dependent that override one. */
import type { Operation } from '@onx/model';
import type { MemberSite, OverrideSite } from '../usages/sites';

/** `object.old` → `object.new`. */
export function renameMemberUse(operation: Operation, to: string, { context, use, certainty }: MemberSite): void {
  const { start, end } = use.node.attribute;
  context.plan.propose({ operations: [operation], certainty, start, end, statement: use.statement, edits: [{ start, end, text: to }], after: to });
}

/** `def old(self)` in a subclass → `def new(self)`, unless the class has a method of the new name already. */
export function renameOverride(operation: Operation, to: string, { context, node, own, certainty }: OverrideSite): void {
  const { start, end } = node.name;
  // A class that declares both works with either release.
  if (own.scope.bindings.has(to)) return;
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits: [{ start, end, text: to }], after: to });
}

/** A use that needs a person. */
export function reviewMember(operation: Operation, { context, use, certainty }: MemberSite): void {
  const { start, end } = use.node.attribute;
  context.plan.propose({ operations: [operation], certainty, start, end, statement: use.statement, edits: [], after: '', reason: context.explain(operation) });
}
