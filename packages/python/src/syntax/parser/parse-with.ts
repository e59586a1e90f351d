import type { Expression, Statement } from '../ast';
import { Failure, type Cursor } from './cursor';
import { blockEnd, parseBlock } from './parse-block';
import { parseExpression } from './parse-expression';
import { checkTarget } from './parse-simple-statement';
import * as T from '../tokenizer/tokens';

interface WithItem {
  context: Expression;
  target: Expression | null;
}

export function parseWith(p: Cursor, out: Statement[], start: number, async: boolean): void {
  p.advance();
  const items = parseParenthesizedItems(p) ?? parseItems(p, T.COLON);
  const body = parseBlock(p);
  out.push({ type: 'With', start, end: blockEnd(p, body), async, items, body });
}

/** `(a as b, c)` before the colon; null where the parenthesis belongs to an expression: `(a, b) as c`, `(a)`, `(yield)`, `(x for x in y)`. */
function parseParenthesizedItems(p: Cursor): WithItem[] | null {
  if (p.kind !== T.LEFT_PAREN || p.kindAt(matchingParenthesis(p) + 1) !== T.COLON) return null;
  const { pos, depth } = p;
  const problems = p.problems.length;
  try {
    p.advance();
    const items = parseItems(p, T.RIGHT_PAREN);
    const trailingComma = p.kindAt(p.pos - 1) === T.COMMA;
    p.expect(T.RIGHT_PAREN);
    if (items.length > 1 || trailingComma || items[0]?.target) return items;
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
  }
  p.problems.length = problems;
  p.depth = depth;
  p.seek(pos);
  return null;
}

function parseItems(p: Cursor, close: number): WithItem[] {
  const items: WithItem[] = [];
  do {
    if (items.length > 0 && close === T.RIGHT_PAREN && p.kind === close) break;
    const context = parseExpression(p);
    let target: Expression | null = null;
    if (p.take(T.AS)) {
      target = p.kind === T.STAR ? p.fail('expected a target') : parseExpression(p);
      checkTarget(p, target, 'assign to');
    }
    items.push({ context, target });
  } while (p.take(T.COMMA));
  return items;
}

/** The index of the token that closes the parenthesis at the current one, or of the end of the line. */
function matchingParenthesis(p: Cursor): number {
  let depth = 0;
  for (let at = p.pos; ; at++) {
    const kind = p.kindAt(at);
    if (kind === T.NEWLINE || kind === T.END) return at;
    if (kind >= T.LEFT_PAREN && kind <= T.RIGHT_BRACE) {
      if ((kind & 1) === 0) depth++;
      else if (--depth === 0) return at;
    }
  }
}
