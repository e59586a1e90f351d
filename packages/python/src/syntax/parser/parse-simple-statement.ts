import type { Expression, Identifier, Statement } from '../ast';
import type { Cursor } from './cursor';
import { parseBinary, parseExpression, parseExpressionList, parseStarExpressions } from './parse-expression';
import { parseImport, parseImportFrom } from './parse-import';
import { parseTypeParameters } from './parse-parameters';
import * as T from '../tokenizer/tokens';

/** One statement of a line; what separates it from the next is left. */
export function parseSimpleStatement(p: Cursor): Statement {
  const start = p.start();
  switch (p.kind) {
    case T.RETURN: {
      p.advance();
      const value = endsStatement(p.kind) ? null : parseStarExpressions(p);
      return { type: 'Return', start, end: p.lastEnd(), value };
    }
    case T.IMPORT:
      return parseImport(p);
    case T.FROM:
      return parseImportFrom(p);
    case T.RAISE: {
      p.advance();
      const exception = endsStatement(p.kind) ? null : parseExpression(p);
      const cause = exception !== null && p.take(T.FROM) ? parseExpression(p) : null;
      return { type: 'Raise', start, end: p.lastEnd(), exception, cause };
    }
    case T.PASS:
      p.advance();
      return { type: 'Pass', start, end: p.lastEnd() };
    case T.BREAK:
      p.advance();
      return { type: 'Break', start, end: p.lastEnd() };
    case T.CONTINUE:
      p.advance();
      return { type: 'Continue', start, end: p.lastEnd() };
    case T.ASSERT: {
      p.advance();
      const test = parseExpression(p);
      const message = p.take(T.COMMA) ? parseExpression(p) : null;
      return { type: 'Assert', start, end: p.lastEnd(), test, message };
    }
    case T.DEL:
      return parseDelete(p, start);
    case T.GLOBAL:
    case T.NONLOCAL:
      return parseScope(p, start);
    case T.NAME:
      if (p.nextKind() === T.NAME && p.isWord('type')) return parseTypeAlias(p, start);
  }
  return parseExpressionStatement(p, start);
}

function endsStatement(kind: number): boolean {
  return kind === T.NEWLINE || kind === T.SEMICOLON || kind === T.END;
}

function parseDelete(p: Cursor, start: number): Statement {
  p.advance();
  const targets: Expression[] = [];
  do {
    if (targets.length > 0 && endsStatement(p.kind)) break;
    const target = parseBinary(p, 1);
    checkTarget(p, target, 'delete');
    targets.push(target);
  } while (p.take(T.COMMA));
  return { type: 'Delete', start, end: p.lastEnd(), targets };
}

function parseScope(p: Cursor, start: number): Statement {
  const type = p.kind === T.GLOBAL ? 'Global' : 'Nonlocal';
  p.advance();
  const names: Identifier[] = [];
  do names.push(p.identifier());
  while (p.take(T.COMMA));
  return { type, start, end: p.lastEnd(), names };
}

function parseTypeAlias(p: Cursor, start: number): Statement {
  p.advance();
  const name = p.identifier();
  const typeParameters = parseTypeParameters(p);
  p.expect(T.ASSIGN);
  const value = parseExpression(p);
  return { type: 'TypeAlias', start, end: value.end, name, typeParameters, value };
}

/** An expression, or an assignment of one of the three forms. */
function parseExpressionStatement(p: Cursor, start: number): Statement {
  const first = parseExpressionList(p);
  const { kind } = p;
  if (kind === T.ASSIGN) return parseAssignment(p, start, first);
  if (kind === T.COLON) {
    checkSingleTarget(p, first);
    p.advance();
    const annotation = parseExpression(p);
    const value = p.take(T.ASSIGN) ? parseExpressionList(p) : null;
    return { type: 'AnnAssign', start, end: p.lastEnd(), target: first, annotation, value };
  }
  if (kind >= T.FIRST_AUGMENTED && kind <= T.LAST_AUGMENTED) {
    checkSingleTarget(p, first);
    p.advance();
    const value = parseExpressionList(p);
    return { type: 'AugAssign', start, end: value.end, target: first, operator: T.KIND_TEXT[kind] as string, value };
  }
  return { type: 'Expression', start, end: first.end, value: first };
}

function parseAssignment(p: Cursor, start: number, first: Expression): Statement {
  const targets: Expression[] = [];
  let value = first;
  while (p.kind === T.ASSIGN) {
    checkTarget(p, value, 'assign to');
    targets.push(value);
    p.advance();
    value = parseExpressionList(p);
  }
  return { type: 'Assign', start, end: value.end, targets, value };
}

function checkSingleTarget(p: Cursor, target: Expression): void {
  let inner = target;
  while (inner.type === 'Parenthesized') inner = inner.value;
  if (inner.type !== 'Name' && inner.type !== 'Attribute' && inner.type !== 'Subscript') p.fail('expected the end of the statement');
}

/** Refuses to bind or delete what is no place: `f() = 1`, `x + 1 = 2`. */
export function checkTarget(p: Cursor, target: Expression, action: string): void {
  switch (target.type) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      return;
    case 'Starred':
    case 'Parenthesized':
      return checkTarget(p, target.value, action);
    case 'Tuple':
    case 'List':
      for (const element of target.elements) checkTarget(p, element, action);
      return;
    default:
      p.refuse(target.start, `can't ${action} this`);
  }
}
