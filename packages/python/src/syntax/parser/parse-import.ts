import type { Identifier, ImportAlias, Statement } from '../ast';
import type { Cursor } from './cursor';
import * as T from '../tokenizer/tokens';

/** `import a.b as c, d`. */
export function parseImport(p: Cursor): Statement {
  const start = p.start();
  p.advance();
  const names: ImportAlias[] = [];
  do names.push(parseAlias(p, parseDottedName(p)));
  while (p.take(T.COMMA));
  return { type: 'Import', start, end: p.lastEnd(), names };
}

/** `from ..a.b import c as d`, `from . import (x, y)`, `from a import *`. */
export function parseImportFrom(p: Cursor): Statement {
  const start = p.start();
  p.advance();
  const moduleStart = p.start();
  let level = 0;
  for (; p.kind === T.DOT || p.kind === T.ELLIPSIS; p.advance()) level += p.kind === T.DOT ? 1 : 3;
  const module = level > 0 && p.kind === T.IMPORT ? null : parseDottedName(p);
  p.expect(T.IMPORT);
  let open = -1;
  let close = -1;
  let names: ImportAlias[];
  if (p.kind === T.STAR) {
    const star: Identifier = { start: p.start(), end: p.end(), name: '*' };
    names = [{ start: star.start, end: star.end, name: star, as: null }];
    p.advance();
  } else if (p.kind === T.LEFT_PAREN) {
    open = p.start();
    p.advance();
    names = parseNames(p, true);
    close = p.start();
    p.expect(T.RIGHT_PAREN);
  } else names = parseNames(p, false);
  return { type: 'ImportFrom', start, end: p.lastEnd(), level, moduleStart, module, names, open, close };
}

function parseNames(p: Cursor, parenthesized: boolean): ImportAlias[] {
  const names: ImportAlias[] = [];
  do {
    if (parenthesized && names.length > 0 && p.kind === T.RIGHT_PAREN) break;
    names.push(parseAlias(p, p.identifier()));
  } while (p.take(T.COMMA));
  return names;
}

function parseAlias(p: Cursor, name: Identifier): ImportAlias {
  const as = p.take(T.AS) ? p.identifier() : null;
  return { start: name.start, end: p.lastEnd(), name, as };
}

function parseDottedName(p: Cursor): Identifier {
  const first = p.identifier();
  if (p.kind !== T.DOT) return first;
  let { name } = first;
  while (p.take(T.DOT)) name += `.${p.identifier().name}`;
  return { start: first.start, end: p.lastEnd(), name };
}
