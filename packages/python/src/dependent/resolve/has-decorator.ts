import type { FunctionNode } from '../../syntax/ast';

/** Whether a function carries a decorator of that last name, called or not. */
export function hasDecorator(node: FunctionNode, name: string): boolean {
  return node.decorators.some((decorator) => {
    const callee = decorator.type === 'Call' ? decorator.callee : decorator;
    return (callee.type === 'Name' && callee.name === name) || (callee.type === 'Attribute' && callee.attribute.name === name);
  });
}
