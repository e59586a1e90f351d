import type { Expression } from '../ast';
import type { Cursor } from './cursor';
import { parseComprehensionClauses } from './parse-comprehension';
import { parseElement, parseExpression, parseUnpacked, parseYield } from './parse-expression';
import { parseString } from './parse-string';
import * as T from '../tokenizer/tokens';

/** A name, a literal, or something in brackets. */
export function parseAtom(p: Cursor): Expression {
  const start = p.start();
  const end = p.end();
  switch (p.kind) {
    case T.NAME:
      p.advance();
      return { type: 'Name', start, end, name: p.text.slice(start, end) };
    case T.NUMBER:
      p.advance();
      return { type: 'Number', start, end, raw: p.text.slice(start, end) };
    case T.STRING:
    case T.FORMATTED:
      return parseString(p);
    case T.NONE:
      p.advance();
      return { type: 'Constant', start, end, value: 'None' };
    case T.TRUE:
      p.advance();
      return { type: 'Constant', start, end, value: 'True' };
    case T.FALSE:
      p.advance();
      return { type: 'Constant', start, end, value: 'False' };
    case T.ELLIPSIS:
      p.advance();
      return { type: 'Constant', start, end, value: '...' };
    case T.LEFT_PAREN:
      return parseParenthesized(p, start);
    case T.LEFT_BRACKET:
      return parseList(p, start);
    case T.LEFT_BRACE:
      return parseBraces(p, start);
    default:
      return p.fail('expected an expression');
  }
}

/** Group, tuple, generator or `(yield …)`. */
function parseParenthesized(p: Cursor, start: number): Expression {
  p.advance();
  if (p.take(T.RIGHT_PAREN)) return { type: 'Tuple', start, end: p.lastEnd(), elements: [], parenthesized: true };
  const first = p.kind === T.YIELD ? parseYield(p) : parseElement(p);
  if (p.kind === T.COMMA) {
    const elements = parseElements(p, first, T.RIGHT_PAREN);
    return { type: 'Tuple', start, end: p.lastEnd(), elements, parenthesized: true };
  }
  if (p.kind === T.FOR || p.kind === T.ASYNC) return parseComprehension(p, start, 'generator', first, T.RIGHT_PAREN);
  if (first.type === 'Starred') p.fail("expected ','");
  p.expect(T.RIGHT_PAREN);
  return { type: 'Parenthesized', start, end: p.lastEnd(), value: first };
}

function parseList(p: Cursor, start: number): Expression {
  p.advance();
  if (p.take(T.RIGHT_BRACKET)) return { type: 'List', start, end: p.lastEnd(), elements: [] };
  const first = parseElement(p);
  if (p.kind === T.FOR || p.kind === T.ASYNC) return parseComprehension(p, start, 'list', first, T.RIGHT_BRACKET);
  const elements = parseElements(p, first, T.RIGHT_BRACKET);
  return { type: 'List', start, end: p.lastEnd(), elements };
}

/** Set, dictionary, or the comprehension of either. */
function parseBraces(p: Cursor, start: number): Expression {
  p.advance();
  if (p.kind === T.RIGHT_BRACE || p.kind === T.DOUBLE_STAR) return parseDict(p, start, []);
  const first = parseElement(p);
  if (p.kind === T.COLON) {
    p.advance();
    const value = parseExpression(p);
    if (p.kind === T.FOR || p.kind === T.ASYNC) {
      const clauses = parseComprehensionClauses(p);
      p.expect(T.RIGHT_BRACE);
      return { type: 'DictComprehension', start, end: p.lastEnd(), key: first, value, clauses };
    }
    if (p.kind !== T.RIGHT_BRACE) p.expect(T.COMMA);
    return parseDict(p, start, [{ key: first, value }]);
  }
  if (p.kind === T.FOR || p.kind === T.ASYNC) return parseComprehension(p, start, 'set', first, T.RIGHT_BRACE);
  const elements = parseElements(p, first, T.RIGHT_BRACE);
  return { type: 'Set', start, end: p.lastEnd(), elements };
}

function parseDict(p: Cursor, start: number, entries: { key: Expression | null; value: Expression }[]): Expression {
  while (p.kind !== T.RIGHT_BRACE) {
    if (p.kind === T.DOUBLE_STAR) entries.push({ key: null, value: parseUnpacked(p) });
    else {
      const key = parseExpression(p);
      p.expect(T.COLON);
      entries.push({ key, value: parseExpression(p) });
    }
    if (!p.take(T.COMMA)) break;
  }
  p.expect(T.RIGHT_BRACE);
  return { type: 'Dict', start, end: p.lastEnd(), entries };
}

/** The elements from `first` on, and the closing bracket. */
function parseElements(p: Cursor, first: Expression, close: number): Expression[] {
  const elements = [first];
  while (p.take(T.COMMA)) {
    if (p.kind === close) break;
    elements.push(parseElement(p));
  }
  p.expect(close);
  return elements;
}

function parseComprehension(p: Cursor, start: number, form: 'list' | 'set' | 'generator', element: Expression, close: number): Expression {
  const clauses = parseComprehensionClauses(p);
  p.expect(close);
  return { type: 'Comprehension', start, end: p.lastEnd(), form, element, clauses };
}
