/**
 * Writes expressions as normalised tokens and, in the same walk, notes what they refer to.
 * The tokens joined are canonical source: one quote, one spelling of numbers, only the parentheses that are needed.
 */
import { hash } from 'node:crypto';
import type { CallNode, ComprehensionClause, Expression, Statement } from '../../syntax/ast';
import { ArgumentWriter } from './argument-writer';
import { leftLeaning, strengthOf } from './binding-strength';
import { emptyForm, numberForm, stringForm } from './literal-form';
import { CUT } from './token-sheet';


/** What the writer has to know of the place the code stands in. */
export interface WriterScope {
  text: string;
  moduleNames: ReadonlySet<string>;
  onCall?: (call: CallNode) => void;
}

export const MAX_TOKENS = 200_000;
/** Expressions nested deeper than any person writes; the rest is left out. */
export const MAX_DEPTH = 300;
const MAX_LITERAL = 100_000;

export class ExpressionWriter extends ArgumentWriter {
  protected depth = 0;

  constructor(private readonly scope: WriterScope) {
    super(scope.moduleNames);
  }

  protected store(target: Expression, value: Expression | null, statement: Statement | null): void {
    this.bind(target, value, statement);
    this.expression(target, 0);
  }

  /** @param least binding strength below which parentheses are needed. */
  expression(node: Expression, least: number): void {
    if (this.pieces.length > MAX_TOKENS) {
      this.cut ??= 'size';
      return;
    }
    if (this.depth > MAX_DEPTH) {
      this.cut ??= 'depth';
      return this.put(CUT);
    }
    this.depth += 1;
    this.expressionInside(node, least);
    this.depth -= 1;
  }

  private expressionInside(node: Expression, least: number): void {
    switch (node.type) {
      case 'Name':
        this.load(node.name);
        return this.put(this.nameForm(node.name));
      case 'Number':
        return this.put(node.raw.length > MAX_LITERAL ? node.raw.slice(0, MAX_LITERAL) : numberForm(node.raw));
      case 'String':
        return this.string(node);
      case 'Constant':
        return this.put(node.value);
      case 'Attribute':
        return this.attribute(node, false);
      case 'Subscript':
        this.expression(node.object, 17);
        this.put('[');
        if (node.index.type === 'Tuple' && node.index.elements.length > 0) this.tupleItems(node.index.elements);
        else this.expression(node.index, 0);
        return this.put(']');
      case 'Slice':
        if (node.lower) this.expression(node.lower, 0);
        this.put(':');
        if (node.upper) this.expression(node.upper, 0);
        if (!node.step) return;
        this.put(':');
        return this.expression(node.step, 0);
      case 'Call':
        return this.call(node);
      case 'Tuple':
        this.put('(');
        this.tupleItems(node.elements);
        return this.put(')');
      case 'List':
        this.put('[');
        this.list(node.elements);
        return this.put(']');
      case 'Set':
        this.put('{');
        this.list(node.elements);
        return this.put('}');
      case 'Dict':
        return this.dict(node);
      case 'Comprehension': {
        const [open, close] = node.form === 'list' ? ['[', ']'] : node.form === 'set' ? ['{', '}'] : ['(', ')'];
        this.put(open as string);
        this.expression(node.element, 1);
        this.clauses(node.clauses);
        return this.put(close as string);
      }
      case 'DictComprehension':
        this.put('{');
        this.expression(node.key, 1);
        this.put(': ');
        this.expression(node.value, 1);
        this.clauses(node.clauses);
        return this.put('}');
      case 'Parenthesized':
        return this.expression(node.value, least);
      case 'Starred':
        this.put('*');
        return this.expression(node.value, 8);
      default:
        return this.operation(node, least);
    }
  }

  /** The forms that bind loosely enough to need parentheses somewhere. */
  private operation(node: Expression, least: number): void {
    const strength = strengthOf(node);
    const wrap = strength < least;
    if (wrap) this.put('(');
    switch (node.type) {
      case 'Lambda':
        this.put('lambda ');
        this.parameters(node.parameters);
        this.put(': ');
        this.expression(node.body, 2);
        break;
      case 'Conditional':
        this.expression(node.body, 4);
        this.put(' if ');
        this.expression(node.test, 4);
        this.put(' else ');
        this.expression(node.orelse, 2);
        break;
      case 'BoolOp':
        node.values.forEach((value, index) => {
          if (index > 0) this.put(node.operator === 'or' ? ' or ' : ' and ');
          this.expression(value, strength);
        });
        break;
      case 'Compare':
        this.expression(node.left, 8);
        for (const { operator, right } of node.rest) {
          this.put(` ${operator} `);
          this.expression(right, 8);
        }
        break;
      case 'Binary':
        this.binary(node, strength);
        break;
      case 'Unary':
        this.put(node.operator === 'not' ? 'not ' : node.operator);
        this.expression(node.operand, strength);
        break;
      case 'Await':
        this.put('await ');
        this.expression(node.value, 17);
        break;
      case 'YieldFrom':
        this.put('yield from ');
        this.expression(node.value, 1);
        break;
      case 'Yield':
        this.put('yield ');
        if (node.value) this.expression(node.value, 1);
        break;
      case 'Walrus':
        this.put(node.target.name);
        this.locals.add(node.target.name);
        this.put(' := ');
        this.expression(node.value, 1);
        break;
    }
    if (wrap) this.put(')');
  }

  private binary(node: Extract<Expression, { type: 'Binary' }>, strength: number): void {
    const { first, rest } = leftLeaning(node);
    if (rest.length === 0) {
      this.expression(node.left, 16);
      this.put(' ** ');
      return this.expression(node.right, 14);
    }
    this.expression(first, strength);
    for (const { operator, right } of rest) {
      this.put(` ${operator} `);
      this.expression(right, strength + 1);
    }
  }

  private string(node: Extract<Expression, { type: 'String' }>): void {
    if (node.end - node.start > MAX_LITERAL) {
      this.cut ??= 'size';
      return this.put(`"${CUT}${hash('sha256', this.scope.text.slice(node.start, node.end), 'hex').slice(0, 32)}"`);
    }
    const fields = node.parts.some((part) => part.fields.length > 0);
    if (!fields) return this.put(stringForm(this.scope.text, node, () => ''));
    this.put(stringForm(this.scope.text, node, (field) => this.aside(field)));
  }

  /** Source of a part that becomes a piece of another token. */
  aside(field: Expression): string {
    const pieces = this.pieces;
    this.pieces = [];
    this.expression(field, 0);
    const source = this.pieces.join('');
    this.pieces = pieces;
    return source;
  }

  private attribute(node: Extract<Expression, { type: 'Attribute' }>, isCallee: boolean): void {
    const object = node.object;
    const dotted = this.dottedOf(node);
    if (dotted !== undefined) (isCallee ? this.called : this.loads).push(dotted);
    this.chain(object);
    this.put('.');
    this.put(this.attributeForm(node.attribute.name, object));
  }

  /** The object of an attribute; its own dotted name has been noted by the whole chain. */
  private chain(object: Expression): void {
    if (object.type === 'Name') this.put(this.nameForm(object.name));
    else if (object.type === 'Attribute' && this.depth < MAX_DEPTH) {
      this.depth += 1;
      this.chain(object.object);
      this.depth -= 1;
      this.put('.');
      this.put(this.attributeForm(object.attribute.name, object.object));
    } else this.expression(object, 17);
  }

  private call(node: CallNode): void {
    this.scope.onCall?.(node);
    const callee = node.callee;
    if (callee.type === 'Name') {
      this.loadCallee(callee.name);
      const empty = emptyForm(callee, node.args.length > 0);
      if (empty) return empty.forEach((token) => this.put(token));
      this.chain(callee);
    } else if (callee.type === 'Attribute') this.attribute(callee, true);
    else this.expression(callee, 17);
    this.callArguments(node.args);
  }

  private dict(node: Extract<Expression, { type: 'Dict' }>): void {
    this.put('{');
    node.entries.forEach(({ key, value }, index) => {
      if (index > 0) this.put(', ');
      if (key) {
        this.expression(key, 1);
        this.put(': ');
      } else this.put('**');
      this.expression(value, key ? 1 : 8);
    });
    this.put('}');
  }

  private clauses(clauses: readonly ComprehensionClause[]): void {
    for (const clause of clauses) {
      this.put(clause.async ? ' async for ' : ' for ');
      this.store(clause.target, null, null);
      this.put(' in ');
      this.expression(clause.iterable, 4);
      for (const condition of clause.conditions) {
        this.put(' if ');
        this.expression(condition, 4);
      }
    }
  }

  protected list(elements: readonly Expression[]): void {
    for (let index = 0; index < elements.length; index += 1) {
      if (index > 0) this.put(', ');
      this.expression(elements[index] as Expression, 1);
    }
  }

  private tupleItems(elements: readonly Expression[]): void {
    this.list(elements);
    if (elements.length === 1) this.put(',');
  }}
