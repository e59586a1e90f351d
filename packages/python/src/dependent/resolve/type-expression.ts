/** Reads type expressions, of a dependent's annotations and of the core's: what is an object of that type? */
import type { Expression } from '../../syntax/ast';
import type { StringNode } from '../scope/file-scan';
import { CERTAINTY, sameValue, weaken, type Value } from './value';

/** Where a type expression stands. */
export interface TypeContext {
  /** What a name or dotted name stands for there. */
  lookup(expression: Expression): Value | null;
  /** The expression in a string's quotes; null where it is none. */
  quoted(node: StringNode): Expression | null;
}

const TRANSPARENT = new Set(['Optional', 'Annotated', 'ClassVar', 'Final', 'Required', 'NotRequired', 'ReadOnly', 'InitVar', 'Mapped']);
const ITERABLE = new Set(
  'list List Sequence MutableSequence Iterable Iterator Collection set Set frozenset FrozenSet AbstractSet tuple Tuple deque Deque Generator AsyncGenerator AsyncIterator AsyncIterable'.split(' '),
);
const AWAITABLE = new Set(['Awaitable', 'Coroutine', 'ContextManager', 'AbstractContextManager', 'AsyncContextManager', 'AbstractAsyncContextManager']);

/** An object of the type; null where the expression names nothing that is known. */
export function objectOfType(expression: Expression, context: TypeContext, depth = 0): Value | null {
  if (depth > 12) return null;
  const inner = (part: Expression): Value | null => objectOfType(part, context, depth + 1);
  switch (expression.type) {
    case 'Name':
    case 'Attribute':
      return instanceOf(context.lookup(expression));
    case 'Parenthesized':
      return inner(expression.value);
    case 'String': {
      const quoted = context.quoted(expression);
      return quoted ? inner(quoted) : null;
    }
    case 'Binary':
      return expression.operator === '|' ? union([expression.left, expression.right], inner) : null;
    case 'Subscript':
      return subscript(expression, context, inner);
    default:
      return null;
  }
}

function subscript(expression: Extract<Expression, { type: 'Subscript' }>, context: TypeContext, inner: (part: Expression) => Value | null): Value | null {
  const name = lastSegment(expression.object);
  const index = expression.index.type === 'Parenthesized' ? expression.index.value : expression.index;
  const parts = index.type === 'Tuple' ? index.elements : [index];
  const first = parts[0];
  if (!first) return null;
  if (name === 'Union') return union(parts, inner);
  if (TRANSPARENT.has(name)) return inner(first);
  if (name === 'type' || name === 'Type') return context.lookup(first);
  const wraps = ITERABLE.has(name) ? 'items' : AWAITABLE.has(name) ? 'awaitable' : null;
  if (!wraps) return instanceOf(context.lookup(expression.object));
  const item = inner(name === 'Coroutine' ? (parts[2] ?? first) : first);
  if (!item) return null;
  return wraps === 'items' ? { kind: 'items', item } : { kind: 'awaitable', result: item };
}

function union(parts: readonly Expression[], inner: (part: Expression) => Value | null): Value | null {
  let found: Value | null = null;
  let doubtful = false;
  for (const part of parts) {
    if (part.type === 'Constant' && part.value === 'None') continue;
    const value = inner(part);
    if (!value) doubtful = true;
    else if (!found) found = value;
    else if (!sameValue(found, value)) return null;
  }
  return found && doubtful ? weaken(found, CERTAINTY.possible) : found;
}

/** An object of a class; null for anything that is no class. */
export function instanceOf(value: Value | null): Value | null {
  if (value?.kind === 'core' && !value.bound) return { kind: 'core-instance', path: value.path, certainty: Math.min(value.certainty, CERTAINTY.annotated) };
  if (value?.kind === 'own-class') return { kind: 'own-instance', class: value.class, file: value.file, certainty: CERTAINTY.annotated, above: false };
  return null;
}

function lastSegment(expression: Expression): string {
  if (expression.type === 'Name') return expression.name;
  return expression.type === 'Attribute' ? expression.attribute.name : '';
}
