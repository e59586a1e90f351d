import type { Expression, Identifier, Pattern } from '../ast';
import type { Cursor } from './cursor';
import { parseAtom } from './parse-atom';
import { parseBinary } from './parse-expression';
import * as T from '../tokenizer/tokens';

/** The pattern after `case`: one pattern, or a sequence without brackets. */
export function parseCasePattern(p: Cursor): Pattern {
  const first = parseElement(p);
  if (p.kind !== T.COMMA) {
    if (first.type === 'StarPattern') p.fail("expected ','");
    return first;
  }
  const elements = [first];
  while (p.take(T.COMMA)) {
    if (p.kind === T.COLON || p.kind === T.IF) break;
    elements.push(parseElement(p));
  }
  return { type: 'SequencePattern', start: first.start, end: p.lastEnd(), elements };
}

function parseElement(p: Cursor): Pattern {
  if (p.kind !== T.STAR) return parsePattern(p);
  const start = p.start();
  p.advance();
  const name = captured(p.identifier());
  return { type: 'StarPattern', start, end: p.lastEnd(), name };
}

function parsePattern(p: Cursor): Pattern {
  p.deeper();
  let pattern = parseClosed(p);
  if (p.kind === T.PIPE) {
    const alternatives = [pattern];
    while (p.take(T.PIPE)) alternatives.push(parseClosed(p));
    pattern = { type: 'OrPattern', start: pattern.start, end: p.lastEnd(), alternatives };
  }
  if (p.take(T.AS)) {
    const name = p.identifier();
    pattern = { type: 'AsPattern', start: pattern.start, end: name.end, pattern, name };
  }
  p.depth--;
  return pattern;
}

function captured(name: Identifier): Identifier | null {
  return name.name === '_' ? null : name;
}

function parseClosed(p: Cursor): Pattern {
  const start = p.start();
  switch (p.kind) {
    case T.NAME:
      return parseNamed(p);
    case T.NUMBER:
    case T.MINUS: {
      const value = parseBinary(p, 5);
      return { type: 'ValuePattern', start, end: value.end, value };
    }
    case T.STRING:
    case T.FORMATTED:
    case T.NONE:
    case T.TRUE:
    case T.FALSE: {
      const value = parseAtom(p);
      return { type: 'ValuePattern', start, end: value.end, value };
    }
    case T.LEFT_PAREN:
      return parseGroup(p);
    case T.LEFT_BRACKET: {
      p.advance();
      const elements = parseElements(p, T.RIGHT_BRACKET, []);
      return { type: 'SequencePattern', start, end: p.lastEnd(), elements };
    }
    case T.LEFT_BRACE:
      return parseMapping(p);
    default:
      return p.fail('expected a pattern');
  }
}

/** Capture, dotted value or class pattern. */
function parseNamed(p: Cursor): Pattern {
  const name = p.identifier();
  if (p.kind !== T.DOT && p.kind !== T.LEFT_PAREN)
    return { type: 'CapturePattern', start: name.start, end: name.end, name: captured(name) };
  let value: Expression = { type: 'Name', start: name.start, end: name.end, name: name.name };
  while (p.take(T.DOT)) {
    const attribute = p.identifier();
    value = { type: 'Attribute', start: name.start, end: attribute.end, object: value, attribute };
  }
  if (p.kind === T.LEFT_PAREN) return parseClass(p, value);
  return { type: 'ValuePattern', start: value.start, end: value.end, value };
}

function parseClass(p: Cursor, value: Expression): Pattern {
  p.advance();
  const positional: Pattern[] = [];
  const keywords: { name: Identifier; pattern: Pattern }[] = [];
  while (p.kind !== T.RIGHT_PAREN) {
    if (p.kind === T.NAME && p.nextKind() === T.ASSIGN) {
      const name = p.identifier();
      p.advance();
      keywords.push({ name, pattern: parsePattern(p) });
    } else {
      if (keywords.length > 0) p.fail('expected a keyword pattern');
      positional.push(parsePattern(p));
    }
    if (!p.take(T.COMMA)) break;
  }
  p.expect(T.RIGHT_PAREN);
  return { type: 'ClassPattern', start: value.start, end: p.lastEnd(), class: value, positional, keywords };
}

/** A pattern in parentheses is that pattern; with a comma it is a sequence. */
function parseGroup(p: Cursor): Pattern {
  const start = p.start();
  p.advance();
  if (p.take(T.RIGHT_PAREN)) return { type: 'SequencePattern', start, end: p.lastEnd(), elements: [] };
  const first = parseElement(p);
  if (p.kind !== T.COMMA && first.type !== 'StarPattern') {
    p.expect(T.RIGHT_PAREN);
    return first;
  }
  p.expect(T.COMMA);
  const elements = parseElements(p, T.RIGHT_PAREN, [first]);
  return { type: 'SequencePattern', start, end: p.lastEnd(), elements };
}

function parseElements(p: Cursor, close: number, elements: Pattern[]): Pattern[] {
  while (p.kind !== close) {
    elements.push(parseElement(p));
    if (!p.take(T.COMMA)) break;
  }
  p.expect(close);
  return elements;
}

function parseMapping(p: Cursor): Pattern {
  const start = p.start();
  p.advance();
  const entries: { key: Expression; pattern: Pattern }[] = [];
  let rest: Identifier | null = null;
  while (p.kind !== T.RIGHT_BRACE) {
    if (p.take(T.DOUBLE_STAR)) rest = p.identifier();
    else {
      // Keys are literals or dotted names; reading them as arithmetic covers `-1` and `1+2j`.
      const key = parseBinary(p, 5);
      p.expect(T.COLON);
      entries.push({ key, pattern: parsePattern(p) });
    }
    if (!p.take(T.COMMA)) break;
  }
  p.expect(T.RIGHT_BRACE);
  return { type: 'MappingPattern', start, end: p.lastEnd(), entries, rest };
}
