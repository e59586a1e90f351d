import { LineIndex } from '@onx/model';
import fc from 'fast-check';
import type { Expression, Statement } from '../ast';
import { parseModule } from '../parse';
import { INDENT, KIND_TEXT, NAME, TokenStream } from './tokens';
import { Tokenizer } from './tokenize';
import { childStatements, statementExpressions, walkExpressions } from '../walk';

/** Pieces of Python, whole and broken, in any order: every rule of the tokenizer and of recovery meets every other. */
const pieces = fc.constantFrom(
  'a',
  'größe',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\f',
  '\\\n',
  '# c\n',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ';',
  '.',
  '...',
  '->',
  '=',
  ':=',
  '+',
  '**',
  '//=',
  '!=',
  '!',
  '@',
  '~',
  '<',
  '1',
  '0x1F',
  '1e',
  '1_',
  '"s"',
  "'",
  '"',
  '"""',
  'f"{a}"',
  'f"{',
  'rb"x"',
  'f"{a!r:{b}}"',
  '\\',
  '`',
  '$',
  '\u00e9',
  '\ud83d\ude00',
  '\ud800',
  '\0',
  'if a:\n  ',
  'else:\n  ',
  'def f(a, *, b=1):\n  ',
  'class A(B):\n  ',
  'match a:\n  case ',
  'try:\n  ',
  'except A as b:\n  ',
  'with (a as b):\n  ',
  'for a in b:\n  ',
  'lambda a: ',
  ' in ',
  ' not ',
  ' is ',
  'await ',
  'async ',
  'yield ',
  'from . import (',
  'import a.b as c',
  'type A = ',
  'del ',
  'return ',
  'global ',
);
const sources = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

test('tokens stand in order, and only blanks, comments and continuations stand between them', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const stream = new TokenStream();
      const tokenizer = new Tokenizer(source, stream);
      tokenizer.module();
      const comments = new Map(tokenizer.comments.map(({ start, end }) => [start, end]));
      let at = source.startsWith('\ufeff') ? 1 : 0;
      for (let index = 0; index < stream.count; index++) {
        const start = stream.starts[index] as number;
        expect(start).toBeGreaterThanOrEqual(at);
        expect(blanksAndComments(source, at, start, comments)).toMatch(/^(?:[ \t\f\r\n]|\\\r?\n|\\\r)*$/);
        at = stream.ends[index] as number;
      }
      expect(at).toBe(source.length);
    }),
    { numRuns: 300 },
  );
});

function blanksAndComments(source: string, from: number, to: number, comments: Map<number, number>): string {
  let gap = '';
  for (let at = from; at < to;) {
    const comment = comments.get(at);
    if (comment === undefined) gap += source.charAt(at++);
    else at = comment;
  }
  return gap;
}

test('any text is read to the end; places lie in the text, in their parent, and names are where they say', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const module = parseModule(source);
      for (const { offset, line } of module.problems) expect(line).toBe(new LineIndex(source).lineOf(offset));
      checkStatements(source, module.body, 0, source.length);
      if (module.problems.length === 0) expect(JSON.stringify(module.body)).not.toContain('"Invalid"');
    }),
    { numRuns: 400 },
  );
});

function checkStatements(source: string, statements: readonly Statement[], from: number, to: number): void {
  for (const statement of statements) {
    checkSpan(statement, from, to);
    for (const expression of statementExpressions(statement)) {
      checkSpan(expression, statement.start, statement.end);
      walkExpressions(expression, (node) => checkExpression(source, node));
    }
    checkStatements(source, childStatements(statement), statement.start, statement.end);
  }
}

function checkExpression(source: string, node: Expression): void {
  if (node.type === 'Name') expect(source.slice(node.start, node.end)).toBe(node.name);
  if (node.type === 'Attribute') expect(source.slice(node.attribute.start, node.attribute.end)).toBe(node.attribute.name);
  if (node.type === 'Call') expect(source.charAt(node.open)).toBe('(');
  if (node.type === 'String')
    for (const part of node.parts) expect(source.slice(part.contentStart - part.quote.length, part.contentStart)).toBe(part.quote);
  walkExpressions(node, (child) => {
    checkSpan(child, node.start, node.end);
    return child === node;
  });
}

function checkSpan(node: { start: number; end: number }, from: number, to: number): void {
  expect(node.start).toBeGreaterThanOrEqual(from);
  expect(node.end).toBeGreaterThanOrEqual(node.start);
  expect(node.end).toBeLessThanOrEqual(to);
}

test('comments are spans in order, those in replacement fields too', () => {
  const source = 'a # 1\nf"""{\nb # 2\n}""" # 3\n# 4\nwith (f"""{c # 5\n}"""): pass';
  expect(parseModule(source).comments.map(({ start, end }) => source.slice(start, end))).toEqual(['# 1', '# 2', '# 3', '# 4', '# 5']);
});

test('each keyword is one kind', () => {
  const stream = new TokenStream();
  const keywords = KIND_TEXT.filter((text) => /^[A-Za-z]/.test(text));
  new Tokenizer(`${keywords.join(' ')} ${keywords.map((word) => `${word}_`).join(' ')}`, stream).module();
  expect([...stream.kinds.slice(0, keywords.length)].map((kind) => KIND_TEXT[kind])).toEqual(keywords);
  expect(new Set(stream.kinds.slice(keywords.length, 2 * keywords.length))).toEqual(new Set([NAME]));
  expect(stream.kinds.slice(0, stream.count)).not.toContain(INDENT);
});

test.each([
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['ab', 1, 1, 2],
  ['a\n', 2, 2, 1],
])('%j: offset %d is line %d, column %d', (text, offset, line, column) => {
  const lines = new LineIndex(text);
  expect([lines.lineOf(offset), lines.columnOf(offset)]).toEqual([line, column]);
});
