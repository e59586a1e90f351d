import type { Expression, ParameterNode, TypeParameter } from '../ast';
import type { Cursor } from './cursor';
import { parseElement, parseExpression } from './parse-expression';
import * as T from '../tokenizer/tokens';

/** Parameters of a function (`close` is `)`, `annotated`) or of a lambda (`:`), up to but not with `close`. */
export function parseParameters(p: Cursor, close: number, annotated: boolean): ParameterNode[] {
  const parameters: ParameterNode[] = [];
  let keywordOnly = false;
  let slash = false;
  while (p.kind !== close) {
    const start = p.start();
    if (p.kind === T.SLASH) {
      if (slash || keywordOnly || parameters.length === 0) p.fail('expected a parameter');
      slash = true;
      p.advance();
      for (const parameter of parameters) parameter.kind = 'positional_only';
    } else if (p.kind === T.STAR) {
      if (keywordOnly) p.fail('expected a parameter');
      keywordOnly = true;
      p.advance();
      if (p.kind === T.NAME) parameters.push(parseParameter(p, start, 'var_positional', annotated));
      else if (p.kind !== T.COMMA || p.nextKind() === close) p.fail('expected a parameter name');
    } else if (p.kind === T.DOUBLE_STAR) {
      p.advance();
      parameters.push(parseParameter(p, start, 'var_keyword', annotated));
      p.take(T.COMMA);
      break;
    } else parameters.push(parseParameter(p, start, keywordOnly ? 'keyword_only' : 'positional_or_keyword', annotated));
    if (!p.take(T.COMMA)) break;
  }
  if (p.kind !== close) p.fail(`expected '${T.KIND_TEXT[close]}'`);
  return parameters;
}

function parseParameter(p: Cursor, start: number, kind: ParameterNode['kind'], annotated: boolean): ParameterNode {
  const name = p.identifier();
  let annotation: Expression | null = null;
  if (annotated && p.take(T.COLON)) annotation = kind === 'var_positional' ? parseElement(p) : parseExpression(p);
  const variadic = kind === 'var_positional' || kind === 'var_keyword';
  const value = !variadic && p.take(T.ASSIGN) ? parseExpression(p) : null;
  return { start, end: p.lastEnd(), name, kind, annotation, default: value };
}

/** `[T: bound = default, *Ts, **P]`, or nothing. */
export function parseTypeParameters(p: Cursor): TypeParameter[] {
  const parameters: TypeParameter[] = [];
  if (!p.take(T.LEFT_BRACKET)) return parameters;
  do {
    if (p.kind === T.RIGHT_BRACKET && parameters.length > 0) break;
    const start = p.start();
    const star = p.take(T.STAR);
    const variadic = star || p.take(T.DOUBLE_STAR);
    const name = p.identifier();
    const bound = !variadic && p.take(T.COLON) ? parseExpression(p) : null;
    const value = p.take(T.ASSIGN) ? (star ? parseElement(p) : parseExpression(p)) : null;
    parameters.push({ start, end: p.lastEnd(), name, bound, default: value });
  } while (p.take(T.COMMA));
  p.expect(T.RIGHT_BRACKET);
  return parameters;
}
