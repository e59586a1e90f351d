/** Walks expressions: notes names, attributes, calls and strings with the scope they stand in, and binds what expressions bind. */
import { addTo } from '@onx/model';
import { parseExpressionText } from '../../syntax/parse';
import type { CallNode, ComprehensionClause, Expression, FunctionNode, Identifier, ParameterNode, Statement, TypeParameter } from '../../syntax/ast';
import type { AttributeNode, FileScan, StringNode } from './file-scan';
import { newScope, type Block, type Origin, type Scope } from './scope';
import { isTypingName } from './typing-name';

export interface ExpressionContext {
  scope: Scope;
  statement: Statement;
  block: Block;
}

/** Methods of a mapping whose first argument is a key. */
const TAKES_KEY = new Set(['get', 'pop', 'setdefault', '__getitem__', '__contains__']);

/** Deeper nesting than people write is not followed, so that no input can exhaust the stack. */
const MAX_DEPTH = 400;

export class ExpressionScan {
  private depth = 0;

  constructor(private readonly scan: FileScan) {}

  /** Adds a binding to the scope, or to the outer scope that a `global` or `nonlocal` names. */
  bind(name: Identifier, at: ExpressionContext, origin: Origin, from: number): void {
    const scope = bindingScope(at.scope, name.name);
    addTo(scope.bindings, name.name, { name: name.name, scope, origin, from, start: name.start, end: name.end, block: at.block });
  }

  /** An assignment's target: names are bound, the rest is read. `origin` holds for a bare name; unpacked parts are opaque. */
  target(target: Expression, at: ExpressionContext, origin: Origin, from: number): void {
    switch (target.type) {
      case 'Name':
        this.bind(target, at, origin, from);
        break;
      case 'Parenthesized':
        this.target(target.value, at, origin, from);
        break;
      case 'Tuple':
      case 'List':
        for (const element of target.elements) this.target(element, at, { kind: 'opaque' }, from);
        break;
      case 'Starred':
        this.target(target.value, at, { kind: 'opaque' }, from);
        break;
      case 'Attribute':
        this.attribute(target, at, null, null, true);
        break;
      default:
        this.visit(target, at);
    }
  }

  /** `target += value`: it is read, and given another value. */
  augmented(target: Expression, at: ExpressionContext): void {
    if (target.type === 'Attribute') this.attribute(target, at, null, null, true);
    else this.visit(target, at);
  }

  /** An annotation: like any expression, but whole strings are read as code. */
  annotation(expression: Expression, at: ExpressionContext): void {
    this.visit(expression, at, true);
  }

  parameters(parameters: readonly ParameterNode[], outer: ExpressionContext, inner: ExpressionContext, node: FunctionNode | null): void {
    parameters.forEach((parameter, index) => {
      if (parameter.annotation) this.annotation(parameter.annotation, outer);
      if (parameter.default) this.visit(parameter.default, outer);
      this.bind(parameter.name, inner, { kind: 'parameter', node: parameter, function: node, index }, node?.start ?? parameter.start);
    });
  }

  /** @param inner where they are bound; null where the scope has no name of its own */
  typeParameters(parameters: readonly TypeParameter[], outer: ExpressionContext, inner: ExpressionContext | null): void {
    for (const parameter of parameters) {
      for (const type of [parameter.bound, parameter.default]) if (type) this.annotation(type, outer);
      if (inner) this.bind(parameter.name, inner, { kind: 'opaque' }, inner.block.start);
    }
  }

  visit(expression: Expression, at: ExpressionContext, annotation = false): void {
    if (this.depth >= MAX_DEPTH) return;
    this.depth++;
    this.node(expression, at, annotation);
    this.depth--;
  }

  private node(expression: Expression, at: ExpressionContext, annotation: boolean): void {
    switch (expression.type) {
      case 'Name':
        this.scan.names.push({ node: expression, scope: at.scope, statement: at.statement });
        break;
      case 'String':
        this.string(expression, at, annotation);
        break;
      case 'Attribute':
        this.attribute(expression, at, null, null, false);
        break;
      case 'Subscript':
        if (!annotation) this.key(expression.index, expression.object, at);
        this.visit(expression.object, at, annotation);
        this.visit(expression.index, at, annotation && !isTypingName(expression.object, 'Literal'));
        break;
      case 'Slice':
        for (const part of [expression.lower, expression.upper, expression.step]) if (part) this.visit(part, at);
        break;
      case 'Call':
        this.call(expression, at, false);
        break;
      case 'Tuple':
      case 'List':
      case 'Set':
        for (const element of expression.elements) this.visit(element, at, annotation);
        break;
      case 'Dict':
        this.scan.dicts.push({ node: expression, scope: at.scope, statement: at.statement });
        for (const entry of expression.entries) {
          if (entry.key) this.visit(entry.key, at);
          this.visit(entry.value, at);
        }
        break;
      case 'Comprehension':
      case 'DictComprehension': {
        const inner = this.clauses(expression.clauses, at, expression);
        if (expression.type === 'Comprehension') this.visit(expression.element, inner);
        else {
          this.visit(expression.key, inner);
          this.visit(expression.value, inner);
        }
        break;
      }
      case 'Lambda': {
        const inner = this.inner(at, expression);
        this.parameters(expression.parameters, at, inner, null);
        this.visit(expression.body, inner);
        break;
      }
      case 'Conditional':
        this.visit(expression.body, at);
        this.visit(expression.test, at);
        this.visit(expression.orelse, at);
        break;
      case 'BoolOp':
        for (const value of expression.values) this.visit(value, at);
        break;
      case 'Compare':
        this.visit(expression.left, at);
        for (const { operator, right } of expression.rest.slice(0, 1)) if (operator.endsWith('in')) this.key(expression.left, right, at);
        for (const { right } of expression.rest) this.visit(right, at);
        break;
      case 'Binary': {
        // A long sum nests to the left: it is walked without recursion.
        let left: Expression = expression;
        for (; left.type === 'Binary'; left = left.left) this.visit(left.right, at, annotation);
        this.visit(left, at, annotation);
        break;
      }
      case 'Unary':
        this.visit(expression.operand, at);
        break;
      case 'Await':
        if (expression.value.type === 'Call') this.call(expression.value, at, true);
        else this.visit(expression.value, at);
        break;
      case 'Walrus':
        this.visit(expression.value, at);
        this.bind(expression.target, { ...at, scope: walrusScope(at.scope) }, { kind: 'value', value: expression.value, annotation: null }, expression.end);
        break;
      case 'Yield':
        if (expression.value) this.visit(expression.value, at);
        break;
      case 'YieldFrom':
      case 'Starred':
      case 'Parenthesized':
        this.visit(expression.value, at, annotation);
        break;
    }
  }

  private attribute(node: AttributeNode, at: ExpressionContext, parent: AttributeNode | null, call: CallNode | null, stored: boolean): void {
    this.scan.attributes.push({ node, scope: at.scope, statement: at.statement, parent, call, stored });
    if (node.object.type === 'Attribute' && this.depth < MAX_DEPTH) {
      this.depth++;
      this.attribute(node.object, at, node, null, false);
      this.depth--;
    } else this.visit(node.object, at);
  }

  private call(node: CallNode, at: ExpressionContext, awaited: boolean): void {
    this.scan.calls.push({ node, scope: at.scope, statement: at.statement, awaited });
    if (node.callee.type === 'Attribute') {
      const first = node.args[0];
      if (first && !first.keyword && !first.star && TAKES_KEY.has(node.callee.attribute.name)) this.key(first.value, node.callee.object, at);
      this.attribute(node.callee, at, null, node, false);
    } else this.visit(node.callee, at);
    node.args.forEach((argument, index) => {
      const { value } = argument;
      if (value.type !== 'String') return this.visit(value, at);
      // `cast("Type", value)` and the like hold a type in quotes.
      if (index === 0 && isTypingName(node.callee, 'cast')) return this.string(value, at, true);
      this.scan.strings.push({ node: value, scope: at.scope, statement: at.statement, call: node, argument: argument.keyword?.name ?? index });
      this.fields(value, at);
    });
  }

  private key(key: Expression, object: Expression, at: ExpressionContext): void {
    if (key.type === 'String') this.scan.keys.push({ node: key, object, scope: at.scope, statement: at.statement });
  }

  private string(node: StringNode, at: ExpressionContext, annotation: boolean): void {
    const part = node.parts[0];
    if (annotation && node.parts.length === 1 && part && part.quote.length === 1 && !part.prefix.includes('f') && !part.prefix.includes('b')) {
      const parsed = parseExpressionText(this.scan.text.slice(0, part.contentEnd), part.contentStart);
      if (parsed) {
        this.scan.quoted.set(node, parsed);
        return this.visit(parsed, at);
      }
    }
    this.scan.strings.push({ node, scope: at.scope, statement: at.statement, call: null, argument: -1 });
    this.fields(node, at);
  }

  private fields(node: StringNode, at: ExpressionContext): void {
    for (const part of node.parts) for (const field of part.fields) this.visit(field, at);
  }

  /** The first iterable is evaluated outside, everything else in a scope of its own. */
  private clauses(clauses: readonly ComprehensionClause[], at: ExpressionContext, node: Expression): ExpressionContext {
    const inner = this.inner(at, node);
    inner.scope.comprehension = true;
    clauses.forEach((clause, index) => {
      this.visit(clause.iterable, index === 0 ? at : inner);
      this.target(clause.target, inner, { kind: 'element', iterable: clause.iterable }, node.start);
      for (const condition of clause.conditions) this.visit(condition, inner);
    });
    return inner;
  }

  private inner(at: ExpressionContext, node: Expression): ExpressionContext {
    const scope = newScope('function', at.scope, null);
    return { ...at, scope, block: { start: node.start, end: node.end, statements: [] } };
  }
}

function bindingScope(scope: Scope, name: string): Scope {
  const declared = scope.outer.get(name);
  if (!declared) return scope;
  let at = scope;
  while (at.parent) {
    at = at.parent;
    if (declared === 'nonlocal' && at.kind === 'function' && at.bindings.has(name)) return at;
  }
  return at;
}

function walrusScope(scope: Scope): Scope {
  let at = scope;
  while (at.comprehension && at.parent) at = at.parent;
  return at;
}
