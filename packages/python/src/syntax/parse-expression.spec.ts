import { printTree } from '../testing/print-tree';
import { parseExpressionText, parseModule } from './parse';

function checkExpression(source: string, tree: string): void {
  const { body, problems } = parseModule(source);
  expect(problems).toEqual([]);
  expect(body.map((node) => (node.type === 'Expression' ? printTree(node.value) : node.type))).toEqual([tree]);
}

test.each([
  ['a', '(Name a)'],
  ['1_000', '(Number 1_000)'],
  ['0xFF', '(Number 0xFF)'],
  ['1.', '(Number 1.)'],
  ['.5', '(Number .5)'],
  ['1e5j', '(Number 1e5j)'],
  ['1 if a else 2', '(Conditional (Name a) (Number 1) (Number 2))'],
  ['None', '(Constant None)'],
  ['...', '(Constant ...)'],
  ['a.b.c', '(Attribute (Attribute (Name a) b) c)'],
  ['a[0]', '(Subscript (Name a) (Number 0))'],
  ['a[1:2]', '(Subscript (Name a) (Slice (Number 1) (Number 2) -))'],
  ['a[:, ::2]', '(Subscript (Name a) (Tuple [(Slice - - -) (Slice - - (Number 2))]))'],
  ['a[*b]', '(Subscript (Name a) (Tuple [(Starred (Name b))]))'],
  ['a[b, *c]', '(Subscript (Name a) (Tuple [(Name b) (Starred (Name c))]))'],
  ['f()', '(Call (Name f) [])'],
  ['f(a, *b, c=1, **d)', '(Call (Name f) [(- - (Name a)) (- * (Name b)) (c - (Number 1)) (- ** (Name d))])'],
  ['f(x for x in y)', '(Call (Name f) [(- - (Comprehension generator (Name x) [((Name x) (Name y) [])]))])'],
  ['f(a := 1)', '(Call (Name f) [(- - (Walrus a (Number 1)))])'],
  ['()', '(Tuple [] +parenthesized)'],
  ['(a)', '(Parenthesized (Name a))'],
  ['(a,)', '(Tuple [(Name a)] +parenthesized)'],
  ['a, *b', '(Tuple [(Name a) (Starred (Name b))])'],
  ['[a, *b]', '(List [(Name a) (Starred (Name b))])'],
  ['{a, b}', '(Set [(Name a) (Name b)])'],
  ['{}', '(Dict [])'],
  ['{a: 1, **b}', '(Dict [((Name a) (Number 1)) (- (Name b))])'],
  ['[a for b in c if d if e]', '(Comprehension list (Name a) [((Name b) (Name c) [(Name d) (Name e)])])'],
  ['{a async for b, c in d}', '(Comprehension set (Name a) [(+async (Tuple [(Name b) (Name c)]) (Name d) [])])'],
  ['{a: b for c in d for e in f}', '(DictComprehension (Name a) (Name b) [((Name c) (Name d) []) ((Name e) (Name f) [])])'],
  ['(a for b in c)', '(Comprehension generator (Name a) [((Name b) (Name c) [])])'],
  ['lambda: 0', '(Lambda [] (Number 0))'],
  [
    'lambda a, /, b=1, *c, d, **e: a',
    '(Lambda [(a positional_only - -) (b positional_or_keyword - (Number 1)) (c var_positional - -) (d keyword_only - -) (e var_keyword - -)] (Name a))',
  ],
  ['lambda *, a: a', '(Lambda [(a keyword_only - -)] (Name a))'],
  ['a or b and not c', '(BoolOp or [(Name a) (BoolOp and [(Name b) (Unary not (Name c))])])'],
  ['a < b <= c', '(Compare (Name a) [(< (Name b)) (<= (Name c))])'],
  ['a not in b is not c', '(Compare (Name a) [(not in (Name b)) (is not (Name c))])'],
  ['a + b * c - d', '(Binary - (Binary + (Name a) (Binary * (Name b) (Name c))) (Name d))'],
  ['a ** -b ** c', '(Binary ** (Name a) (Unary - (Binary ** (Name b) (Name c))))'],
  ['-a ** b', '(Unary - (Binary ** (Name a) (Name b)))'],
  ['a @ b // c % d', '(Binary % (Binary // (Binary @ (Name a) (Name b)) (Name c)) (Name d))'],
  ['a << b | c & d ^ ~e', '(Binary | (Binary << (Name a) (Name b)) (Binary ^ (Binary & (Name c) (Name d)) (Unary ~ (Name e))))'],
  ['await a.b()', '(Await (Call (Attribute (Name a) b) []))'],
  ['(yield)', '(Parenthesized (Yield -))'],
  ['(yield a, b)', '(Parenthesized (Yield (Tuple [(Name a) (Name b)])))'],
  ['(yield from a)', '(Parenthesized (YieldFrom (Name a)))'],
  ['(a := b)', '(Parenthesized (Walrus a (Name b)))'],
  ['a if b else c if d else e', '(Conditional (Name b) (Name a) (Conditional (Name d) (Name c) (Name e)))'],
  ['"a" \'b\'', '(String [(- " []) (- \' [])])'],
  ['rb"x"', '(String [(rb " [])])'],
  ['u"""x"""', '(String [(u """ [])])'],
  ['match', '(Name match)'],
  ['type', '(Name type)'],
  ['_', '(Name _)'],
  ['print', '(Name print)'],
])('%s', checkExpression);

function checkFields(source: string, fields: string): void {
  const { body, problems } = parseModule(source);
  expect(problems).toEqual([]);
  const [statement] = body;
  if (statement?.type !== 'Expression' || statement.value.type !== 'String') throw new Error('no string was read');
  expect(statement.value.parts.flatMap((part) => part.fields.map(printTree)).join(' ')).toBe(fields);
}

describe('replacement fields', () => {
  test.each([
    ['f"a"', ''],
    ['f"{a}{b!r}{c:>10}"', '(Name a) (Name b) (Name c)'],
    ['f"{{a}} {b}"', '(Name b)'],
    ['f"{a:{b}.{c}}"', '(Name a) (Name b) (Name c)'],
    ['f"{a=}"', '(Name a)'],
    ['f"{a = !r:x}"', '(Name a)'],
    ['f\'{a["b"]}\'', '(Subscript (Name a) (String [(- " [])]))'],
    ['f"{a["b"]}"', '(Subscript (Name a) (String [(- " [])]))'],
    ['f"{ {1: a}[1] }"', '(Subscript (Dict [((Number 1) (Name a))]) (Number 1))'],
    ['f"{a != b}"', '(Compare (Name a) [(!= (Name b))])'],
    ['f"{(lambda: a)()}"', '(Call (Parenthesized (Lambda [] (Name a))) [])'],
    ['f"{a:%H:%M}"', '(Name a)'],
    ['rf"\\{a}"', '(Name a)'],
    ['f"\\{a}"', '(Name a)'],
    ['f"\\N{DIGIT ONE}{a}"', '(Name a)'],
    ['f"""{\n a # c }\n}"""', '(Name a)'],
    ['"x" f"{a}" \'{b}\'', '(Name a)'],
    ['f"{f"{f"{a}"}"}"', '(String [(f " [(String [(f " [(Name a)])])])])'],
    ['f"{*a, b}"', '(Tuple [(Starred (Name a)) (Name b)])'],
    ['f"{yield_}"', '(Name yield_)'],
    ['t"{a}"', '(Name a)'],
    ['f"{a:\\n}"', '(Name a)'],
    ['fr"{a:\\d{b}}"', '(Name a) (Name b)'],
  ])('%s', checkFields);
});

describe('an expression by itself', () => {
  test('may run over lines and keeps the offsets of the text it is in', () => {
    expect(parseExpressionText('x = "list[\n int]"'.slice(0, -1), 5)).toMatchObject({
      type: 'Subscript',
      start: 5,
      end: 16,
      index: { start: 12 },
    });
  });
  test.each(['', 'a b', 'a:', 'a = b', '"', 'f"{"', '('])('%j is none', (source) => expect(parseExpressionText(source)).toBeNull());
});
