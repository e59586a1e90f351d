/** Edits at methods and properties of the dependent that override a member of the core which is called now, or no longer is. */
import type { Operation, TextEdit } from '@onx/model';
import type { Expression, FunctionNode } from '../../syntax/ast';
import type { OwnClass } from '../scope/file-scan';
import { lineEnding } from './file-plan';
import type { OverrideSite } from '../usages/sites';

/** What makes a property, or a part of one. */
const PROPERTIES = new Set(['property', 'cached_property', 'setter', 'getter', 'deleter']);

/** `@property def old(self)` → `def new(self)`. */
export function becomeMethod(operation: Operation, to: string, site: OverrideSite): void {
  propose(operation, to, site, methodForm(site.own, site.node, site.context.file.source.text));
}

/** `def old(self)` → `@property def new(self)`. */
export function becomeProperty(operation: Operation, to: string, site: OverrideSite): void {
  propose(operation, to, site, propertyForm(site.own, site.node, site.context.file.source.text));
}

/** The edit that makes a method of a property; null where that takes a person, undefined where it is one already. */
export function methodForm(own: OwnClass, node: FunctionNode, text: string): TextEdit | null | undefined {
  const index = node.decorators.findIndex(isProperty);
  const decorator = node.decorators[index];
  if (!decorator) return undefined;
  if (!isOnly(own, node)) return null;
  const start = text.lastIndexOf('@', decorator.start);
  const next = node.decorators[index + 1];
  const end = next ? text.lastIndexOf('@', next.start) : node.keyword;
  // A comment would go with it.
  return text.slice(decorator.end, end).trim() === '' ? { start, end, text: '' } : null;
}

/** The edit that makes a property of a method; null where that takes a person, undefined where it is one already. */
export function propertyForm(own: OwnClass, node: FunctionNode, text: string): TextEdit | null | undefined {
  if (node.decorators.some(isProperty)) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', node.keyword - 1) + 1, node.keyword);
  const simple = isOnly(own, node) && node.parameters.length === 1 && !node.async && node.decorators.length === 0 && indent.trim() === '';
  return simple ? { start: node.keyword, end: node.keyword, text: `@property${lineEnding(text)}${indent}` } : null;
}

function propose(operation: Operation, to: string, { context, node, own, certainty }: OverrideSite, form: TextEdit | null | undefined): void {
  const { name, start, end } = node.name;
  if (form === undefined || (to !== name && own.scope.bindings.has(to))) return;
  const edits = form ? [form, { start, end, text: to }] : [];
  context.plan.propose({ operations: [operation], certainty, start, end, statement: node, edits, after: form ? to : '', ...(form ? {} : { reason: context.explain(operation) }) });
}

/** With a setter there are several of the name. */
function isOnly(own: OwnClass, node: FunctionNode): boolean {
  return own.scope.bindings.get(node.name.name)?.length === 1;
}

function isProperty(decorator: Expression): boolean {
  const name = decorator.type === 'Name' ? decorator.name : decorator.type === 'Attribute' ? decorator.attribute.name : '';
  return PROPERTIES.has(name);
}
