/** Definitions that a later one of the same block takes the name of: nobody gets the earlier one. */
import type { ClassNode, FunctionNode, Statement } from '../../syntax/ast';
import { dottedForm } from '../source-file';

/**
 * What decorators make of several functions of one name (accessors, overloads, dispatch) is left alone, and so is a class that its successor derives from.
 * @param statements of one block, whose every statement is run
 */
export function writtenAgain(statements: readonly Statement[]): ReadonlySet<Statement> {
  const last = new Map<string, ClassNode | FunctionNode>();
  const out = new Set<Statement>();
  for (const node of statements) {
    if (node.type !== 'Class' && node.type !== 'Function') continue;
    const name = node.name.name;
    const earlier = last.get(name);
    if (earlier && isPlain(earlier) && isPlain(node) && !derives(node, name)) out.add(earlier);
    last.set(name, node);
  }
  return out;
}

function isPlain(node: ClassNode | FunctionNode): boolean {
  return node.type === 'Class' || node.decorators.length === 0;
}

function derives(node: ClassNode | FunctionNode, name: string): boolean {
  return node.type === 'Class' && node.arguments.some(({ value }) => dottedForm(value) === name);
}
