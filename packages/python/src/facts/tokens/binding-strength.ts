/** How strongly the forms of an expression bind, from the grammar of the language reference: the larger, the tighter. */
import type { Expression } from '../../syntax/ast';

const BINARY_STRENGTH: Record<string, number> = { '|': 8, '^': 9, '&': 10, '<<': 11, '>>': 11, '+': 12, '-': 12, '*': 13, '/': 13, '//': 13, '%': 13, '@': 13, '**': 15 };

/** 17 for what never needs parentheses. */
export function strengthOf(node: Expression): number {
  switch (node.type) {
    case 'Yield':
    case 'YieldFrom':
    case 'Walrus':
      return 0;
    case 'Lambda':
      return 2;
    case 'Conditional':
      return 3;
    case 'BoolOp':
      return node.operator === 'or' ? 4 : 5;
    case 'Unary':
      return node.operator === 'not' ? 6 : 14;
    case 'Compare':
      return 7;
    case 'Binary':
      return BINARY_STRENGTH[node.operator] ?? 12;
    case 'Await':
      return 16;
    default:
      return 17;
  }
}

type Binary = Extract<Expression, { type: 'Binary' }>;

/** `a + b - c` as its first operand and what follows, in order: it leans left as deep as it is long. Nothing follows for `**`, which leans right. */
export function leftLeaning(node: Binary): { first: Expression; rest: { operator: string; right: Expression }[] } {
  const strength = strengthOf(node);
  const rest: { operator: string; right: Expression }[] = [];
  let first: Expression = node;
  while (first.type === 'Binary' && first.operator !== '**' && strengthOf(first) === strength) {
    rest.push({ operator: first.operator, right: first.right });
    first = first.left;
    while (first.type === 'Parenthesized') first = first.value;
  }
  return { first, rest: rest.reverse() };
}
