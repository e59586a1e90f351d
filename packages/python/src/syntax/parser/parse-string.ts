import type { Expression, StringPart } from '../ast';
import { Failure, type Cursor } from './cursor';
import { parseExpressionList } from './parse-expression';
import { afterEscape, isQuote, isTripleQuote } from '../tokenizer/scan-string';
import { ASSIGN, END, FORMATTED, STRING } from '../tokenizer/tokens';

const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const COLON = 58;
const EXCLAMATION = 33;

/** One or more adjacent string literals. */
export function parseString(p: Cursor): Expression {
  const start = p.start();
  const parts: StringPart[] = [];
  do {
    parts.push(parsePart(p));
    p.advance();
  } while (p.kind === STRING || p.kind === FORMATTED);
  return { type: 'String', start, end: p.lastEnd(), parts };
}

function parsePart(p: Cursor): StringPart {
  const { text } = p;
  const start = p.start();
  const end = p.end();
  let open = start;
  while (!isQuote(text.charCodeAt(open))) open++;
  const prefix = open === start ? '' : text.slice(start, open).toLowerCase();
  const size = end - open >= 6 && isTripleQuote(text, open) ? 3 : 1;
  const quote = size === 3 ? (text.charCodeAt(open) === 34 ? '"""' : "'''") : text.charCodeAt(open) === 34 ? '"' : "'";
  const contentStart = open + size;
  const contentEnd = end - size;
  const fields: Expression[] = [];
  if (p.kind === FORMATTED) parseFields(p, contentStart, contentEnd, prefix.includes('r'), fields);
  return { start, end, prefix, quote, contentStart, contentEnd, fields };
}

/** Replacement fields of the literal text in `[start, limit)`. A broken field is a problem of its own; the fields before it stay. */
function parseFields(p: Cursor, start: number, limit: number, raw: boolean, fields: Expression[]): void {
  const { pos, depth } = p;
  const mark = p.stream.count;
  try {
    let at = start;
    while (at < limit) {
      const code = p.text.charCodeAt(at);
      const doubled = p.text.charCodeAt(at + 1) === code;
      if (code === BACKSLASH) at = afterEscape(p.text, at, raw);
      else if (code === LEFT_BRACE) at = doubled ? at + 2 : parseField(p, at + 1, limit, fields);
      else if (code === RIGHT_BRACE && !doubled) throw new Failure(at, "single '}' in an f-string");
      else at += code === RIGHT_BRACE ? 2 : 1;
    }
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    p.problems.push({ offset: failure.offset, message: failure.message });
    p.depth = depth;
  }
  p.stream.truncate(mark);
  p.seek(pos);
}

/** `expression [=] [!conversion] [: format]}`; returns the offset after the brace. */
function parseField(p: Cursor, start: number, limit: number, fields: Expression[]): number {
  p.deeper();
  const mark = p.stream.count;
  let at = p.tokenizer.expression(start, limit, true);
  p.seek(mark);
  const value = parseExpressionList(p);
  p.take(ASSIGN);
  if (p.kind !== END) p.fail("expected '}'");
  fields.push(value);
  p.stream.truncate(mark);
  if (at < limit && p.text.charCodeAt(at) === EXCLAMATION) {
    at++;
    while (at < limit && p.text.charCodeAt(at) !== COLON && p.text.charCodeAt(at) !== RIGHT_BRACE) at++;
  }
  if (at < limit && p.text.charCodeAt(at) === COLON) at = parseFormatSpec(p, at + 1, limit, fields);
  if (at >= limit || p.text.charCodeAt(at) !== RIGHT_BRACE) throw new Failure(at, "a replacement field is not closed by '}'");
  p.depth--;
  return at + 1;
}

/** Returns the offset of the brace that ends the format specification. */
function parseFormatSpec(p: Cursor, start: number, limit: number, fields: Expression[]): number {
  let at = start;
  while (at < limit) {
    const code = p.text.charCodeAt(at);
    if (code === RIGHT_BRACE) return at;
    if (code === BACKSLASH) at = afterEscape(p.text, at, false);
    else at = code === LEFT_BRACE ? parseField(p, at + 1, limit, fields) : at + 1;
  }
  return limit;
}
