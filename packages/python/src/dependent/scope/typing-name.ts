/** Names of `typing`, by themselves or through the module. */
import type { Expression } from '../../syntax/ast';

/** Whether an expression is a name, or an attribute of that name, wherever it was imported from: `cast`, `typing.cast`. */
export function isTypingName(expression: Expression, name: 'Literal' | 'cast'): boolean {
  return (expression.type === 'Name' && expression.name === name) || (expression.type === 'Attribute' && expression.attribute.name === name);
}
