import type { Argument, ComprehensionClause, Expression, ParameterNode, Pattern, Statement } from './ast';

/**
 * Calls `visit` for `node` and every expression in it, parents first, in source order; not below an expression for which `visit` returns false.
 * Uses no recursion: trees may be thousands of levels deep.
 */
export function walkExpressions(node: Expression, visit: (expression: Expression) => boolean | void): void {
  const pending: Expression[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (visit(next) === false) continue;
    const from = pending.length;
    pushChildren(next, pending);
    for (let low = from, high = pending.length - 1; low < high; low++, high--) {
      const swapped = pending[low] as Expression;
      pending[low] = pending[high] as Expression;
      pending[high] = swapped;
    }
  }
}

function pushChildren(node: Expression, into: Expression[]): void {
  switch (node.type) {
    case 'Name':
    case 'Number':
    case 'Constant':
      return;
    case 'String':
      for (const part of node.parts) into.push(...part.fields);
      return;
    case 'Attribute':
      into.push(node.object);
      return;
    case 'Subscript':
      into.push(node.object, node.index);
      return;
    case 'Slice':
      pushPresent(into, node.lower, node.upper, node.step);
      return;
    case 'Call':
      into.push(node.callee);
      pushArguments(node.args, into);
      return;
    case 'Tuple':
    case 'List':
    case 'Set':
      for (const element of node.elements) into.push(element);
      return;
    case 'Dict':
      for (const entry of node.entries) pushPresent(into, entry.key, entry.value);
      return;
    case 'Comprehension':
      into.push(node.element);
      pushClauses(node.clauses, into);
      return;
    case 'DictComprehension':
      into.push(node.key, node.value);
      pushClauses(node.clauses, into);
      return;
    case 'Lambda':
      pushParameters(node.parameters, into);
      into.push(node.body);
      return;
    case 'Conditional':
      into.push(node.body, node.test, node.orelse);
      return;
    case 'BoolOp':
      for (const value of node.values) into.push(value);
      return;
    case 'Compare':
      into.push(node.left);
      for (const each of node.rest) into.push(each.right);
      return;
    case 'Binary':
      into.push(node.left, node.right);
      return;
    case 'Unary':
      into.push(node.operand);
      return;
    case 'Yield':
      pushPresent(into, node.value);
      return;
    case 'Await':
    case 'YieldFrom':
    case 'Starred':
    case 'Walrus':
    case 'Parenthesized':
      into.push(node.value);
  }
}

function pushPresent(into: Expression[], ...nodes: (Expression | null)[]): void {
  for (const node of nodes) if (node !== null) into.push(node);
}

function pushArguments(args: readonly Argument[], into: Expression[]): void {
  for (const argument of args) into.push(argument.value);
}

function pushClauses(clauses: readonly ComprehensionClause[], into: Expression[]): void {
  for (const clause of clauses) {
    into.push(clause.target, clause.iterable);
    for (const condition of clause.conditions) into.push(condition);
  }
}

function pushParameters(parameters: readonly ParameterNode[], into: Expression[]): void {
  for (const parameter of parameters) pushPresent(into, parameter.annotation, parameter.default);
}

/** The expressions directly in a statement (not those of its blocks), in source order; those of patterns and type parameters included. */
export function statementExpressions(node: Statement): Expression[] {
  const found: Expression[] = [];
  switch (node.type) {
    case 'Expression':
      found.push(node.value);
      break;
    case 'Assign':
      found.push(...node.targets, node.value);
      break;
    case 'AnnAssign':
      pushPresent(found, node.target, node.annotation, node.value);
      break;
    case 'AugAssign':
      found.push(node.target, node.value);
      break;
    case 'TypeAlias':
      for (const each of node.typeParameters) pushPresent(found, each.bound, each.default);
      found.push(node.value);
      break;
    case 'Function':
      found.push(...node.decorators);
      for (const each of node.typeParameters) pushPresent(found, each.bound, each.default);
      pushParameters(node.parameters, found);
      pushPresent(found, node.returns);
      break;
    case 'Class':
      found.push(...node.decorators);
      for (const each of node.typeParameters) pushPresent(found, each.bound, each.default);
      pushArguments(node.arguments, found);
      break;
    case 'Return':
      pushPresent(found, node.value);
      break;
    case 'Delete':
      found.push(...node.targets);
      break;
    case 'Raise':
      pushPresent(found, node.exception, node.cause);
      break;
    case 'Assert':
      pushPresent(found, node.test, node.message);
      break;
    case 'If':
    case 'While':
      found.push(node.test);
      break;
    case 'For':
      found.push(node.target, node.iterable);
      break;
    case 'Try':
      for (const handler of node.handlers) pushPresent(found, handler.exception);
      break;
    case 'With':
      for (const item of node.items) pushPresent(found, item.context, item.target);
      break;
    case 'Match':
      found.push(node.subject);
      for (const each of node.cases) {
        pushPatternExpressions(each.pattern, found);
        pushPresent(found, each.guard);
      }
  }
  return found;
}

/** Values, keys and classes in a pattern, in source order. */
function pushPatternExpressions(pattern: Pattern, into: Expression[]): void {
  switch (pattern.type) {
    case 'ValuePattern':
      into.push(pattern.value);
      return;
    case 'SequencePattern':
      for (const element of pattern.elements) pushPatternExpressions(element, into);
      return;
    case 'MappingPattern':
      for (const entry of pattern.entries) {
        into.push(entry.key);
        pushPatternExpressions(entry.pattern, into);
      }
      return;
    case 'ClassPattern':
      into.push(pattern.class);
      for (const each of pattern.positional) pushPatternExpressions(each, into);
      for (const each of pattern.keywords) pushPatternExpressions(each.pattern, into);
      return;
    case 'OrPattern':
      for (const each of pattern.alternatives) pushPatternExpressions(each, into);
      return;
    case 'AsPattern':
      pushPatternExpressions(pattern.pattern, into);
  }
}

/** The statements directly in the blocks of a statement, in source order. */
export function childStatements(node: Statement): Statement[] {
  switch (node.type) {
    case 'Function':
    case 'Class':
    case 'With':
      return node.body;
    case 'Invalid':
      return node.body ?? [];
    case 'If':
    case 'While':
    case 'For':
      return node.orelse.length === 0 ? node.body : [...node.body, ...node.orelse];
    case 'Try':
      return [...node.body, ...node.handlers.flatMap((handler) => handler.body), ...node.orelse, ...node.finalizer];
    case 'Match':
      return node.cases.flatMap((each) => each.body);
    default:
      return [];
  }
}

/** `a.b.c` for a name or a chain of attributes of a name; null for everything else. Parentheses are not looked through. */
export function dottedName(node: Expression): string | null {
  let tail = '';
  let next = node;
  while (next.type === 'Attribute') {
    tail = `.${next.attribute.name}${tail}`;
    next = next.object;
  }
  return next.type === 'Name' ? next.name + tail : null;
}
