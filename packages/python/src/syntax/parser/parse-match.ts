import type { MatchCase, Statement } from '../ast';
import type { Cursor } from './cursor';
import { attempt, blockEnd, parseBlock } from './parse-block';
import { parseElement, parseNamedExpression } from './parse-expression';
import { parseCasePattern } from './parse-pattern';
import { COLON, COMMA, DEDENT, END, IF, INDENT, NAME, NEWLINE } from '../tokenizer/tokens';

/**
 * True where the line is the header of a match statement. `match` is a name elsewhere; what no other statement has is a colon at the end
 * of the line and `case` first in the block below.
 */
export function isMatchStatement(p: Cursor): boolean {
  if (!p.isWord('match')) return false;
  let at = p.pos + 1;
  while (p.kindAt(at) > NEWLINE) at++;
  if (p.kindAt(at - 1) !== COLON || p.kindAt(at) !== NEWLINE || p.kindAt(at + 1) !== INDENT || p.kindAt(at + 2) !== NAME) return false;
  return p.text.slice(p.startAt(at + 2), p.endAt(at + 2)) === 'case';
}

export function parseMatch(p: Cursor, out: Statement[]): void {
  const start = p.start();
  p.advance();
  let subject = parseElement(p);
  if (p.kind === COMMA || subject.type === 'Starred') {
    const elements = [subject];
    while (p.take(COMMA)) {
      if (p.kind === COLON) break;
      elements.push(parseElement(p));
    }
    subject = { type: 'Tuple', start: subject.start, end: p.lastEnd(), elements, parenthesized: false };
  }
  p.expect(COLON);
  p.expect(NEWLINE);
  p.expect(INDENT);
  const cases: MatchCase[] = [];
  const node: Statement = { type: 'Match', start, end: subject.end, subject, cases };
  out.push(node);
  const readCase = (): void => {
    const parsed = parseCase(p);
    cases.push(parsed);
    node.end = parsed.end;
  };
  while (p.kind !== DEDENT && p.kind !== END) attempt(p, out, readCase);
  p.take(DEDENT);
}

function parseCase(p: Cursor): MatchCase {
  const start = p.start();
  if (!p.isWord('case')) p.fail("expected 'case'");
  p.advance();
  const pattern = parseCasePattern(p);
  const guard = p.take(IF) ? parseNamedExpression(p) : null;
  const body = parseBlock(p);
  return { start, end: blockEnd(p, body), pattern, guard, body };
}
