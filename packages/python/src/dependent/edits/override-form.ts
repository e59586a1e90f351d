/** Edits at methods and properties of the dependent that override a member of the core which is called now, or no longer is. */
import type { Operation, TextEdit } from '@onx/model';
import type { Expression } from '../../syntax/ast';
import { lineEnding } from './file-plan';
import type { OverrideSite } from '../usages/sites';

/** What makes a property, or a part of one. */
const PROPERTIES = new Set(['property', 'cached_property', 'setter', 'getter', 'deleter']);

/** `@property def old(self)` → `def new(self)`. */
export function becomeMethod(operation: Operation, to: string, site: OverrideSite): void {
  const { context, node } = site;
  const index = node.decorators.findIndex(isProperty);
  const decorator = node.decorators[index];
  // It is a method already.
  if (!decorator) return;
  const text = context.file.source.text;
  const start = text.lastIndexOf('@', decorator.start);
  const next = node.decorators[index + 1];
  const end = next ? text.lastIndexOf('@', next.start) : node.keyword;
  // A comment would go with it.
  const simple = text.slice(decorator.end, end).trim() === '';
  propose(operation, to, site, simple ? { start, end, text: '' } : null);
}

/** `def old(self)` → `@property def new(self)`. */
export function becomeProperty(operation: Operation, to: string, site: OverrideSite): void {
  const { context, node } = site;
  if (node.decorators.some(isProperty)) return;
  const text = context.file.source.text;
  const indent = text.slice(text.lastIndexOf('\n', node.keyword - 1) + 1, node.keyword);
  const simple = node.parameters.length === 1 && !node.async && node.decorators.length === 0 && indent.trim() === '';
  propose(operation, to, site, simple ? { start: node.keyword, end: node.keyword, text: `@property${lineEnding(text)}${indent}` } : null);
}

/** @param form the edit that gives it its new form; null where that takes a person */
function propose(operation: Operation, to: string, { context, node, own, certainty }: OverrideSite, form: TextEdit | null): void {
  const { name, start, end } = node.name;
  if (to !== name && own.scope.bindings.has(to)) return;
  // With a setter there are several of the name.
  const unclear = form === null || (own.scope.bindings.get(name)?.length ?? 0) > 1;
  const edits = unclear ? [] : [form, { start, end, text: to }];
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits, after: unclear ? '' : to, ...(unclear ? { reason: context.explain(operation) } : {}) });
}

function isProperty(decorator: Expression): boolean {
  const name = decorator.type === 'Name' ? decorator.name : decorator.type === 'Attribute' ? decorator.attribute.name : '';
  return PROPERTIES.has(name);
}
