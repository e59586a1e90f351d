import type { Statement } from '../ast';
import { Failure, type Cursor } from './cursor';
import { parseAsync, parseDecorated, parseDefinition, parseIf, parseSynchronous, parseTry, parseWhile } from './parse-compound-statement';
import { isMatchStatement, parseMatch } from './parse-match';
import { parseSimpleStatement } from './parse-simple-statement';
import * as T from '../tokenizer/tokens';

/** CPython refuses more levels of indentation too. */
const MAX_BLOCK_DEPTH = 100;

/** `: statements` on the line, or an indented block below. */
export function parseBlock(p: Cursor, into: Statement[] = []): Statement[] {
  p.expect(T.COLON);
  if (p.kind !== T.NEWLINE) parseLine(p, into);
  else if (p.nextKind() !== T.INDENT) p.fail('expected an indented block');
  else {
    p.advance();
    parseIndented(p, into);
  }
  return into;
}

/** The end of the statement whose last block, just read, is `body`. As in CPython, a semicolon after its last line is part of it. */
export function blockEnd(p: Cursor, body: readonly Statement[]): number {
  return Math.max(body[body.length - 1]?.end ?? p.lastEnd(), p.lineEnd);
}

/** The statements from INDENT to DEDENT. */
function parseIndented(p: Cursor, into: Statement[]): void {
  const start = p.start();
  p.advance();
  if (p.blockDepth === MAX_BLOCK_DEPTH) {
    p.problems.push({ offset: start, message: `blocks nested deeper than ${MAX_BLOCK_DEPTH} are not read` });
    skipBlock(p);
    return;
  }
  p.blockDepth++;
  parseStatements(p, into);
  p.blockDepth--;
  p.take(T.DEDENT);
}

function skipBlock(p: Cursor): void {
  for (let depth = 1; p.kind !== T.END; p.advance()) {
    if (p.kind === T.INDENT) depth++;
    else if (p.kind === T.DEDENT && --depth === 0) {
      p.advance();
      return;
    }
  }
}

/** Statements up to the end of the block or of the file. A line that can't be read becomes an `Invalid` statement. */
export function parseStatements(p: Cursor, into: Statement[]): void {
  while (p.kind !== T.END && p.kind !== T.DEDENT) attempt(p, into, parseStatement);
}

/** Reads one thing into `into`; where that fails, notes the problem and goes on after the logical line and its block. */
export function attempt(p: Cursor, into: Statement[], parse: (p: Cursor, into: Statement[]) => void): void {
  const { blockDepth } = p;
  try {
    parse(p, into);
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    p.problems.push({ offset: failure.offset, message: failure.message });
    p.depth = 0;
    p.blockDepth = blockDepth;
    recover(p, into);
  }
}

function parseStatement(p: Cursor, out: Statement[]): void {
  switch (p.kind) {
    case T.NAME:
      return isMatchStatement(p) ? parseMatch(p, out) : parseLine(p, out);
    case T.DEF:
    case T.CLASS:
      return parseDefinition(p, out);
    case T.AT:
      return parseDecorated(p, out);
    case T.IF:
      return parseIf(p, out);
    case T.FOR:
    case T.WITH:
      return parseSynchronous(p, out);
    case T.WHILE:
      return parseWhile(p, out);
    case T.TRY:
      return parseTry(p, out);
    case T.ASYNC:
      return parseAsync(p, out);
    case T.INDENT:
      return p.fail('expected a statement');
    default:
      return parseLine(p, out);
  }
}

/** Simple statements separated by semicolons, and the end of the line. */
function parseLine(p: Cursor, out: Statement[]): void {
  do {
    out.push(parseSimpleStatement(p));
  } while (p.take(T.SEMICOLON) && p.kind !== T.NEWLINE);
  if (p.kind !== T.NEWLINE) p.fail('expected the end of the statement');
  p.lineEnd = p.lastEnd();
  p.advance();
}

/** Makes the broken logical line, and the block below it, an `Invalid` statement. */
function recover(p: Cursor, out: Statement[]): void {
  let first = p.pos;
  while (first > 0 && p.kindAt(first - 1) > T.DEDENT && p.kindAt(first - 1) !== T.SEMICOLON) first--;
  while (p.kind > T.DEDENT) p.advance();
  const start = p.startAt(first);
  const end = p.pos > first ? p.lastEnd() : start;
  p.take(T.NEWLINE);
  if (p.kind === T.INDENT) {
    const body: Statement[] = [];
    parseIndented(p, body);
    out.push({ type: 'Invalid', start, end: body[body.length - 1]?.end ?? end, body });
  } else if (end > start) out.push({ type: 'Invalid', start, end });
}
