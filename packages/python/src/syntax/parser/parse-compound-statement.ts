import type { Argument, ClassNode, ExceptHandler, Expression, FunctionNode, Statement } from '../ast';
import type { Cursor } from './cursor';
import { blockEnd, parseBlock } from './parse-block';
import { parseArguments, parseExpression, parseNamedExpression, parseStarExpressions, parseTargets } from './parse-expression';
import { parseParameters, parseTypeParameters } from './parse-parameters';
import { checkTarget } from './parse-simple-statement';
import { parseWith } from './parse-with';
import * as T from '../tokenizer/tokens';

/** `elif` branches of one `if`: each is one level of the tree. */
const MAX_CHAIN = 1000;

/*
 * Each function adds its statement to `out` as soon as its first block is read and completes it then: where a later clause is broken,
 * what stands before it is kept.
 */

/** `if`, and `elif` chains without recursion. */
export function parseIf(p: Cursor, out: Statement[]): void {
  const chain: Extract<Statement, { type: 'If' }>[] = [];
  try {
    parseChain(p, out, chain);
  } finally {
    const last = chain[chain.length - 1];
    for (const each of chain) each.end = Math.max(each.end, last?.end ?? 0);
  }
}

function parseChain(p: Cursor, out: Statement[], chain: Extract<Statement, { type: 'If' }>[]): void {
  let into = out;
  let node: (typeof chain)[number];
  do {
    if (chain.length === MAX_CHAIN) p.fail('too many branches');
    const start = p.start();
    p.advance();
    const test = parseNamedExpression(p);
    const body = parseBlock(p);
    node = { type: 'If', start, end: blockEnd(p, body), test, body, orelse: [] };
    into.push(node);
    chain.push(node);
    into = node.orelse;
  } while (p.kind === T.ELIF);
  if (parseElse(p, into)) node.end = blockEnd(p, into);
}

export function parseWhile(p: Cursor, out: Statement[]): void {
  const start = p.start();
  p.advance();
  const test = parseNamedExpression(p);
  const body = parseBlock(p);
  const node: Statement = { type: 'While', start, end: blockEnd(p, body), test, body, orelse: [] };
  out.push(node);
  if (parseElse(p, node.orelse)) node.end = blockEnd(p, node.orelse);
}

function parseFor(p: Cursor, out: Statement[], start: number, async: boolean): void {
  p.advance();
  const target = parseTargets(p);
  checkTarget(p, target, 'assign to');
  p.expect(T.IN);
  const iterable = parseStarExpressions(p);
  const body = parseBlock(p);
  const node: Statement = { type: 'For', start, end: blockEnd(p, body), async, target, iterable, body, orelse: [] };
  out.push(node);
  if (parseElse(p, node.orelse)) node.end = blockEnd(p, node.orelse);
}

export function parseTry(p: Cursor, out: Statement[]): void {
  const start = p.start();
  p.advance();
  const body = parseBlock(p);
  const node: Extract<Statement, { type: 'Try' }> = {
    type: 'Try',
    start,
    end: blockEnd(p, body),
    body,
    handlers: [],
    orelse: [],
    finalizer: [],
  };
  out.push(node);
  while (p.kind === T.EXCEPT) {
    const handler = parseHandler(p);
    node.handlers.push(handler);
    node.end = handler.end;
  }
  if (node.handlers.length > 0 && parseElse(p, node.orelse)) node.end = blockEnd(p, node.orelse);
  if (p.take(T.FINALLY)) {
    parseBlock(p, node.finalizer);
    node.end = blockEnd(p, node.finalizer);
  } else if (node.handlers.length === 0) p.problems.push({ offset: start, message: "a 'try' has neither 'except' nor 'finally'" });
}

function parseHandler(p: Cursor): ExceptHandler {
  const start = p.start();
  p.advance();
  const star = p.take(T.STAR);
  let exception: Expression | null = null;
  let name = null;
  if (p.kind !== T.COLON || star) {
    exception = parseExpression(p);
    if (p.kind === T.COMMA) exception = parseBareExceptions(p, exception);
    else if (p.take(T.AS)) name = p.identifier();
  }
  const body = parseBlock(p);
  return { start, end: blockEnd(p, body), star, exception, name, body };
}

/** `except A, B:` without parentheses (PEP 758), which allows no `as`. */
function parseBareExceptions(p: Cursor, first: Expression): Expression {
  const elements = [first];
  while (p.take(T.COMMA)) {
    if (p.kind === T.COLON) break;
    elements.push(parseExpression(p));
  }
  return { type: 'Tuple', start: first.start, end: p.lastEnd(), elements, parenthesized: false };
}

function parseElse(p: Cursor, into: Statement[]): boolean {
  if (!p.take(T.ELSE)) return false;
  parseBlock(p, into);
  return true;
}

/** `async def`, `async for`, `async with`. */
export function parseAsync(p: Cursor, out: Statement[]): void {
  const start = p.start();
  p.advance();
  if (p.kind === T.DEF) parseFunction(p, out, start, start, [], true);
  else if (p.kind === T.FOR) parseFor(p, out, start, true);
  else if (p.kind === T.WITH) parseWith(p, out, start, true);
  else p.fail("expected 'def', 'for' or 'with'");
}

export function parseDecorated(p: Cursor, out: Statement[]): void {
  const start = p.start();
  const decorators: Expression[] = [];
  while (p.take(T.AT)) {
    decorators.push(parseNamedExpression(p));
    p.expect(T.NEWLINE);
  }
  const keyword = p.start();
  const async = p.take(T.ASYNC);
  if (p.kind === T.DEF) parseFunction(p, out, start, keyword, decorators, async);
  else if (p.kind === T.CLASS && !async) parseClass(p, out, start, decorators);
  else p.fail("expected 'def' or 'class'");
}

/** Statements that begin with a keyword at the current token. */
export function parseDefinition(p: Cursor, out: Statement[]): void {
  const start = p.start();
  if (p.kind === T.DEF) parseFunction(p, out, start, start, [], false);
  else parseClass(p, out, start, []);
}

export function parseSynchronous(p: Cursor, out: Statement[]): void {
  if (p.kind === T.FOR) parseFor(p, out, p.start(), false);
  else parseWith(p, out, p.start(), false);
}

function parseFunction(p: Cursor, out: Statement[], start: number, keyword: number, decorators: Expression[], async: boolean): void {
  p.advance();
  const name = p.identifier();
  const typeParameters = parseTypeParameters(p);
  p.expect(T.LEFT_PAREN);
  const parametersStart = p.lastEnd();
  const parameters = parseParameters(p, T.RIGHT_PAREN, true);
  const parametersEnd = p.start();
  p.advance();
  const returns = p.take(T.ARROW) ? parseExpression(p) : null;
  const body = parseBlock(p);
  const end = blockEnd(p, body);
  const node: FunctionNode = {
    type: 'Function',
    start,
    end,
    async,
    keyword,
    name,
    typeParameters,
    parameters,
    parametersStart,
    parametersEnd,
    returns,
    decorators,
    body,
  };
  out.push(node);
}

function parseClass(p: Cursor, out: Statement[], start: number, decorators: Expression[]): void {
  const keyword = p.start();
  p.advance();
  const name = p.identifier();
  const typeParameters = parseTypeParameters(p);
  const args: Argument[] = p.kind === T.LEFT_PAREN ? parseArguments(p) : [];
  const body = parseBlock(p);
  const node: ClassNode = {
    type: 'Class',
    start,
    end: blockEnd(p, body),
    keyword,
    name,
    typeParameters,
    arguments: args,
    decorators,
    body,
  };
  out.push(node);
}
