import { printTree } from '../testing/print-tree';
import { parseModule } from './parse';

/** `problems`: the text from the place of each problem on, and its message. */
function checkRecovery(source: string, tree: string, problems: [from: string, message: string][]): void {
  const module = parseModule(source);
  expect(module.body.map(printTree).join(' ')).toBe(tree);
  expect(module.problems.map(({ offset, message }) => [source.slice(offset).split('\n', 1)[0], message])).toEqual(problems);
}

test.each<[string, string, string, [string, string][]]>([
  ['a broken line', 'a = = 1\nb', '(Invalid) (Expression (Name b))', [['= 1', "expected an expression, found '='"]]],
  [
    'what stands before on the line is kept',
    'a; b c; d\ne',
    '(Expression (Name a)) (Expression (Name b)) (Invalid) (Expression (Name e))',
    [['c; d', "expected the end of the statement, found 'c'"]],
  ],
  [
    'print statement',
    'print "a"\nb',
    '(Expression (Name print)) (Invalid) (Expression (Name b))',
    [['"a"', 'expected the end of the statement, found \'"a"\'']],
  ],
  ['backticks', '`a`\nb', '(Invalid) (Expression (Name b))', [['`a`', "unexpected character '`'"]]],
  ['long integer', 'a = 0L\nb', '(Invalid) (Expression (Name b))', [['0L', 'invalid number']]],
  ['raise with a message', 'raise A, "b"', '(Raise (Name A) -) (Invalid)', [[', "b"', "expected the end of the statement, found ','"]]],
  [
    'a broken header keeps its block apart',
    'class A(:\n  def f(): pass\nb',
    '(Invalid [(Function f [] [] - [] [(Pass)])]) (Expression (Name b))',
    [[':', "expected an expression, found ':'"]],
  ],
  [
    'a broken clause keeps what is before it',
    'try:\n  a\nexcept A as 1:\n  b\nc',
    '(Try [(Expression (Name a))] [] [] []) (Invalid [(Expression (Name b))]) (Expression (Name c))',
    [['1:', "expected a name, found '1'"]],
  ],
  [
    'a header without a block',
    'def f():\nb',
    '(Invalid) (Expression (Name b))',
    [['', 'expected an indented block, found the end of the line']],
  ],
  [
    'an indented line',
    'a\n  b\nc',
    '(Expression (Name a)) (Invalid [(Expression (Name b))]) (Expression (Name c))',
    [['b', 'expected a statement, found an indented line']],
  ],
  [
    'a dedent to nowhere',
    'if a:\n    b\n  c\nd',
    '(If (Name a) [(Expression (Name b))] []) (Expression (Name c)) (Expression (Name d))',
    [['c', 'this indentation matches no outer block']],
  ],
  [
    'an open bracket before a statement',
    'a = f(1,\ndef g():\n  b',
    '(Invalid) (Function g [] [] - [] [(Expression (Name b))])',
    [['(1,', "'(' was never closed"]],
  ],
  [
    'an open bracket in a block',
    'if a:\n  b = [\n  import c\nd',
    '(If (Name a) [(Invalid) (Import [(c -)])] []) (Expression (Name d))',
    [['[', "'[' was never closed"]],
  ],
  ['an open string', 'a = "b\nc', '(Invalid) (Expression (Name c))', [['"b', 'this string is never closed']]],
  [
    'an open f-string field',
    'a = f"{b "\nc',
    '(Assign [(Name a)] (String [(f " [(Name b)])])) (Expression (Name c))',
    [['"', "a replacement field is not closed by '}'"]],
  ],
  [
    'a broken field leaves the string',
    'a = f"{b} {c d}"',
    '(Assign [(Name a)] (String [(f " [(Name b)])]))',
    [['d}"', "expected '}', found 'd'"]],
  ],
  [
    'a line that is no case',
    'match a:\n  b\n  case 1: c\nd',
    '(Expression (Name match)) (Invalid [(Expression (Name b)) (Expression (Name case)) (Invalid)]) (Expression (Name d))',
    [
      ['a:', "expected the end of the statement, found 'a'"],
      ['1: c', "expected the end of the statement, found '1'"],
    ],
  ],
  [
    'a broken case',
    'match a:\n  case 1: b\n  case +: c\n  case 2: d',
    '(Match (Name a) [((ValuePattern (Number 1)) - [(Expression (Name b))]) ((ValuePattern (Number 2)) - [(Expression (Name d))])]) (Invalid)',
    [['+: c', "expected a pattern, found '+'"]],
  ],
  [
    'no target',
    'f() = 1\n(a, b) += 1\ndel f()',
    '(Invalid) (Invalid) (Invalid)',
    [
      ['f() = 1', "can't assign to this"],
      ['+= 1', "expected the end of the statement, found '+='"],
      ['f()', "can't delete this"],
    ],
  ],
  [
    'a try alone',
    'try:\n  a\nb',
    '(Try [(Expression (Name a))] [] [] []) (Expression (Name b))',
    [['try:', "a 'try' has neither 'except' nor 'finally'"]],
  ],
])('%s', (_, source, tree, problems) => checkRecovery(source, tree, problems));

test('problems say their line', () => {
  expect(parseModule('a\r\n\r\nb c\nd e').problems.map(({ line }) => line)).toEqual([3, 4]);
});

describe('hostile input is read in bounded depth and time', () => {
  const blocks = Array.from({ length: 5000 }, (_, level) => `${' '.repeat(level)}if a:\n`).join('');
  test.each([
    ['parentheses', '('.repeat(10_000)],
    ['balanced parentheses', `${'('.repeat(10_000)}a${')'.repeat(10_000)}`],
    ['brackets of all kinds', 'f(a[{b: ['.repeat(3000)],
    ['operators', `${'- not '.repeat(5000)}a`],
    ['powers', `${'a ** '.repeat(10_000)}a`],
    ['lambdas', `${'lambda: '.repeat(10_000)}a`],
    ['conditionals', `${'a if b else '.repeat(10_000)}a`],
    ['comprehensions', '[a for b in '.repeat(10_000)],
    ['stars', 'f(*(*'.repeat(10_000)],
    ['yields', '(yield '.repeat(10_000)],
    ['additions', `a${' + a'.repeat(50_000)}`],
    ['attributes', `a${'.a'.repeat(50_000)}`],
    ['branches', `if a: b\n${'elif a: b\n'.repeat(5000)}`],
    ['patterns', `match a:\n  case ${'[('.repeat(10_000)}:\n    pass`],
    ['blocks', `${blocks}${' '.repeat(5000)}b\n`],
    ['fields', `${'f"{'.repeat(10_000)}`],
    ['open f-strings on lines', 'f"{\n'.repeat(20_000)],
  ])('%s', (_, source) => {
    const { body, problems } = parseModule(`${source}\nlast = 1\n`);
    expect(problems.length).toBeGreaterThan(0);
    expect(body.length).toBeGreaterThan(0);
  });

  test.each([
    ['a long string', `"${'a'.repeat(10_000_000)}"`],
    ['a long string of escaped quotes', `"""${'\\"""'.repeat(1_000_000)} """`],
    ['many fields', `f"${'{a}'.repeat(200_000)}"`],
    ['a long list', `[${'a, '.repeat(500_000)}]`],
  ])('%s', (_, source) => expect(parseModule(source).problems).toEqual([]));
});
