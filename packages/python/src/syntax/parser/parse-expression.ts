import type { Argument, Expression } from '../ast';
import type { Cursor } from './cursor';
import { parseAtom } from './parse-atom';
import { parseComprehensionClauses } from './parse-comprehension';
import { parseParameters } from './parse-parameters';
import * as T from '../tokenizer/tokens';

/** Operators of one precedence, or attributes, calls and subscripts in a row: each is one level of the tree. */
const MAX_CHAIN = 3000;

/** How tightly each binary operator binds; 0: no binary operator. Comparisons, `not`, `and` and `or` bind looser and are read apart. */
const PRECEDENCE = new Uint8Array(T.KIND_COUNT);
PRECEDENCE[T.PIPE] = 1;
PRECEDENCE[T.CARET] = 2;
PRECEDENCE[T.AMPERSAND] = 3;
PRECEDENCE[T.LEFT_SHIFT] = PRECEDENCE[T.RIGHT_SHIFT] = 4;
PRECEDENCE[T.PLUS] = PRECEDENCE[T.MINUS] = 5;
PRECEDENCE[T.STAR] = PRECEDENCE[T.SLASH] = PRECEDENCE[T.DOUBLE_SLASH] = PRECEDENCE[T.PERCENT] = PRECEDENCE[T.AT] = 6;

const COMPARISON = new Uint8Array(T.KIND_COUNT);
for (const kind of [T.LESS, T.GREATER, T.LESS_EQUAL, T.GREATER_EQUAL, T.EQUAL, T.NOT_EQUAL, T.IN, T.IS, T.NOT]) COMPARISON[kind] = 1;

/** Kinds with which no further element of a list of expressions can begin. */
const ENDS_LIST = new Uint8Array(T.KIND_COUNT);
for (const kind of [T.END, T.NEWLINE, T.RIGHT_PAREN, T.RIGHT_BRACKET, T.RIGHT_BRACE, T.COLON, T.SEMICOLON, T.ASSIGN, T.IN])
  ENDS_LIST[kind] = 1;
for (let kind = T.FIRST_AUGMENTED; kind <= T.LAST_AUGMENTED; kind++) ENDS_LIST[kind] = 1;

/** `expression`: a conditional, a lambda or what is below them. */
export function parseExpression(p: Cursor): Expression {
  p.deeper();
  const node = p.kind === T.LAMBDA ? parseLambda(p) : parseConditional(p);
  p.depth--;
  return node;
}

function parseConditional(p: Cursor): Expression {
  const body = parseDisjunction(p);
  if (p.kind !== T.IF) return body;
  p.advance();
  const test = parseDisjunction(p);
  p.expect(T.ELSE);
  const orelse = parseExpression(p);
  return { type: 'Conditional', start: body.start, end: orelse.end, test, body, orelse };
}

function parseLambda(p: Cursor): Expression {
  const start = p.start();
  p.advance();
  const parameters = parseParameters(p, T.COLON, false);
  p.expect(T.COLON);
  const body = parseExpression(p);
  return { type: 'Lambda', start, end: body.end, parameters, body };
}

/** `named_expression`: `name := value` or an expression. */
export function parseNamedExpression(p: Cursor): Expression {
  if (p.kind !== T.NAME || p.nextKind() !== T.WALRUS) return parseExpression(p);
  const target = p.identifier();
  p.advance();
  const value = parseExpression(p);
  return { type: 'Walrus', start: target.start, end: value.end, target, value };
}

/** `*value` or a named expression: an element of a display, a subscript or a star expression. */
export function parseElement(p: Cursor): Expression {
  return p.kind === T.STAR ? parseStarred(p) : parseNamedExpression(p);
}

function parseStarred(p: Cursor): Expression {
  const start = p.start();
  const value = parseUnpacked(p);
  return { type: 'Starred', start, end: value.end, value };
}

/** What stands after the `*` or `**` at the current token in a display. */
export function parseUnpacked(p: Cursor): Expression {
  p.deeper();
  p.advance();
  const value = parseBinary(p, 1);
  p.depth--;
  return value;
}

/** `star_expressions` or `yield …`: what stands on either side of an assignment, or alone. */
export function parseExpressionList(p: Cursor): Expression {
  return p.kind === T.YIELD ? parseYield(p) : parseStarExpressions(p);
}

/** `star_expressions`: one expression, or an unparenthesised tuple. */
export function parseStarExpressions(p: Cursor): Expression {
  const first = p.kind === T.STAR ? parseStarred(p) : parseExpression(p);
  return p.kind === T.COMMA ? parseTupleFrom(p, first, false) : first;
}

/** Targets of `for` and of comprehensions, which end before `in`. */
export function parseTargets(p: Cursor): Expression {
  const first = p.kind === T.STAR ? parseStarred(p) : parseBinary(p, 1);
  return p.kind === T.COMMA ? parseTupleFrom(p, first, true) : first;
}

function parseTupleFrom(p: Cursor, first: Expression, targets: boolean): Expression {
  const elements = [first];
  while (p.take(T.COMMA)) {
    if (ENDS_LIST[p.kind] === 1) break;
    elements.push(p.kind === T.STAR ? parseStarred(p) : targets ? parseBinary(p, 1) : parseExpression(p));
  }
  return { type: 'Tuple', start: first.start, end: p.lastEnd(), elements, parenthesized: false };
}

export function parseYield(p: Cursor): Expression {
  const start = p.start();
  p.advance();
  if (p.take(T.FROM)) {
    const value = parseExpression(p);
    return { type: 'YieldFrom', start, end: value.end, value };
  }
  if (ENDS_LIST[p.kind] === 1) return { type: 'Yield', start, end: p.lastEnd(), value: null };
  const value = parseStarExpressions(p);
  return { type: 'Yield', start, end: value.end, value };
}

/** `or` and what binds tighter: everything but conditionals, lambdas and walruses. */
export function parseDisjunction(p: Cursor): Expression {
  const first = parseConjunction(p);
  if (p.kind !== T.OR) return first;
  const values = [first];
  while (p.take(T.OR)) values.push(parseConjunction(p));
  return { type: 'BoolOp', start: first.start, end: p.lastEnd(), operator: 'or', values };
}

function parseConjunction(p: Cursor): Expression {
  const first = parseInversion(p);
  if (p.kind !== T.AND) return first;
  const values = [first];
  while (p.take(T.AND)) values.push(parseInversion(p));
  return { type: 'BoolOp', start: first.start, end: p.lastEnd(), operator: 'and', values };
}

function parseInversion(p: Cursor): Expression {
  if (p.kind !== T.NOT) return parseComparison(p);
  const start = p.start();
  p.deeper();
  p.advance();
  const operand = parseInversion(p);
  p.depth--;
  return { type: 'Unary', start, end: operand.end, operator: 'not', operand };
}

function parseComparison(p: Cursor): Expression {
  const left = parseBinary(p, 1);
  if (COMPARISON[p.kind] === 0) return left;
  const rest: { operator: string; right: Expression }[] = [];
  while (COMPARISON[p.kind] === 1) {
    const operator = comparisonOperator(p);
    rest.push({ operator, right: parseBinary(p, 1) });
  }
  return { type: 'Compare', start: left.start, end: p.lastEnd(), left, rest };
}

function comparisonOperator(p: Cursor): string {
  const { kind } = p;
  p.advance();
  if (kind === T.IS) return p.take(T.NOT) ? 'is not' : 'is';
  if (kind !== T.NOT) return T.KIND_TEXT[kind] as string;
  p.expect(T.IN);
  return 'not in';
}

/** `bitwise_or` and what binds tighter, by precedence climbing. */
export function parseBinary(p: Cursor, minimum: number): Expression {
  let left = parseUnary(p);
  for (let links = 0; ; links++) {
    const precedence = PRECEDENCE[p.kind] as number;
    if (precedence < minimum) return left;
    if (links === MAX_CHAIN) p.refuse(p.start(), 'this chain is too long to be read');
    const operator = T.KIND_TEXT[p.kind] as string;
    p.advance();
    const right = parseBinary(p, precedence + 1);
    left = { type: 'Binary', start: left.start, end: right.end, operator, left, right };
  }
}

function parseUnary(p: Cursor): Expression {
  const { kind } = p;
  if (kind !== T.MINUS && kind !== T.PLUS && kind !== T.TILDE) return parsePower(p);
  const start = p.start();
  p.deeper();
  p.advance();
  const operand = parseUnary(p);
  p.depth--;
  return { type: 'Unary', start, end: operand.end, operator: kind === T.MINUS ? '-' : kind === T.PLUS ? '+' : '~', operand };
}

function parsePower(p: Cursor): Expression {
  const left = p.kind === T.AWAIT ? parseAwait(p) : parsePrimary(p);
  if (p.kind !== T.DOUBLE_STAR) return left;
  p.deeper();
  p.advance();
  const right = parseUnary(p);
  p.depth--;
  return { type: 'Binary', start: left.start, end: right.end, operator: '**', left, right };
}

function parseAwait(p: Cursor): Expression {
  const start = p.start();
  p.advance();
  const value = parsePrimary(p);
  return { type: 'Await', start, end: value.end, value };
}

/** An atom with its attributes, calls and subscripts. */
function parsePrimary(p: Cursor): Expression {
  let node = parseAtom(p);
  for (let links = 0; ; links++) {
    if (links === MAX_CHAIN) p.refuse(p.start(), 'this chain is too long to be read');
    if (p.kind === T.DOT) {
      p.advance();
      const attribute = p.identifier();
      node = { type: 'Attribute', start: node.start, end: attribute.end, object: node, attribute };
    } else if (p.kind === T.LEFT_PAREN) {
      const open = p.start();
      const args = parseArguments(p);
      node = { type: 'Call', start: node.start, end: p.lastEnd(), callee: node, args, open };
    } else if (p.kind === T.LEFT_BRACKET) {
      p.advance();
      const index = parseIndex(p);
      p.expect(T.RIGHT_BRACKET);
      node = { type: 'Subscript', start: node.start, end: p.lastEnd(), object: node, index };
    } else return node;
  }
}

function parseIndex(p: Cursor): Expression {
  const first = parseIndexElement(p);
  if (p.kind !== T.COMMA && first.type !== 'Starred') return first;
  const elements = [first];
  while (p.take(T.COMMA)) {
    if (p.kind === T.RIGHT_BRACKET) break;
    elements.push(parseIndexElement(p));
  }
  return { type: 'Tuple', start: first.start, end: p.lastEnd(), elements, parenthesized: false };
}

function parseIndexElement(p: Cursor): Expression {
  const start = p.start();
  const lower = p.kind === T.COLON ? null : parseElement(p);
  if (!p.take(T.COLON)) return lower as Expression;
  const upper = endsSlicePart(p.kind) ? null : parseExpression(p);
  const step = p.take(T.COLON) && !endsSlicePart(p.kind) ? parseExpression(p) : null;
  return { type: 'Slice', start, end: p.lastEnd(), lower, upper, step };
}

function endsSlicePart(kind: number): boolean {
  return kind === T.COLON || kind === T.COMMA || kind === T.RIGHT_BRACKET;
}

/** `(arguments)`, of a call or of a class. */
export function parseArguments(p: Cursor): Argument[] {
  p.expect(T.LEFT_PAREN);
  const args: Argument[] = [];
  while (p.kind !== T.RIGHT_PAREN) {
    args.push(parseArgument(p));
    if (!p.take(T.COMMA)) break;
  }
  p.expect(T.RIGHT_PAREN);
  return args;
}

function parseArgument(p: Cursor): Argument {
  const start = p.start();
  if (p.kind === T.NAME && p.nextKind() === T.ASSIGN) {
    const keyword = p.identifier();
    p.advance();
    const value = parseExpression(p);
    return { start, end: value.end, keyword, star: '', value };
  }
  if (p.kind === T.STAR || p.kind === T.DOUBLE_STAR) {
    const star = p.kind === T.STAR ? '*' : '**';
    p.advance();
    const value = parseExpression(p);
    return { start, end: value.end, keyword: null, star, value };
  }
  let value = parseNamedExpression(p);
  if (p.kind === T.FOR || p.kind === T.ASYNC) {
    const clauses = parseComprehensionClauses(p);
    value = { type: 'Comprehension', start, end: p.lastEnd(), form: 'generator', element: value, clauses };
  }
  return { start, end: value.end, keyword: null, star: '', value };
}
