import { printTree } from '../testing/print-tree';
import { parseModule } from './parse';

function checkStatements(source: string, tree: string): void {
  const { body, problems } = parseModule(source);
  expect(problems).toEqual([]);
  expect(body.map(printTree).join(' ')).toBe(tree);
}

test.each([
  ['a = b = c', '(Assign [(Name a) (Name b)] (Name c))'],
  ['a, b = b, a', '(Assign [(Tuple [(Name a) (Name b)])] (Tuple [(Name b) (Name a)]))'],
  ['a: int', '(AnnAssign (Name a) (Name int) -)'],
  ['(a): int = 1', '(AnnAssign (Parenthesized (Name a)) (Name int) (Number 1))'],
  ['a += 1', '(AugAssign (Name a) += (Number 1))'],
  ['a @= b', '(AugAssign (Name a) @= (Name b))'],
  ['(a.b) //= 1', '(AugAssign (Parenthesized (Attribute (Name a) b)) //= (Number 1))'],
  [
    'type A[T: int = str, *Ts = *tuple[int], **P] = list[T]',
    '(TypeAlias A [(T (Name int) (Name str)) (Ts - (Starred (Subscript (Name tuple) (Name int)))) (P - -)] (Subscript (Name list) (Name T)))',
  ],
  ['type = 1', '(Assign [(Name type)] (Number 1))'],
  ['type(a)', '(Expression (Call (Name type) [(- - (Name a))]))'],
  ['import a.b as c, d', '(Import [(a.b c) (d -)])'],
  ['from . import a', '(ImportFrom 1 - [(a -)])'],
  ['from ...a.b import c as d, e', '(ImportFrom 3 a.b [(c d) (e -)])'],
  ['from .... import (a, b,)', '(ImportFrom 4 - [(a -) (b -)])'],
  ['from a import *', '(ImportFrom 0 a [(* -)])'],
  ['return', '(Return -)'],
  ['return a, *b', '(Return (Tuple [(Name a) (Starred (Name b))]))'],
  ['del a, (b, c)', '(Delete [(Name a) (Tuple [(Name b) (Name c)] +parenthesized)])'],
  ['raise', '(Raise - -)'],
  ['raise A from b', '(Raise (Name A) (Name b))'],
  ['assert a, b', '(Assert (Name a) (Name b))'],
  ['global a, b', '(Global [a b])'],
  ['nonlocal a', '(Nonlocal [a])'],
  ['pass; break; continue;', '(Pass) (Break) (Continue)'],
  ['if a: b\nelif c: d\nelse: e', '(If (Name a) [(Expression (Name b))] [(If (Name c) [(Expression (Name d))] [(Expression (Name e))])])'],
  ['while a:\n  b\nelse:\n  c', '(While (Name a) [(Expression (Name b))] [(Expression (Name c))])'],
  ['for a, b in c, *d: e', '(For (Tuple [(Name a) (Name b)]) (Tuple [(Name c) (Starred (Name d))]) [(Expression (Name e))] [])'],
  [
    'async def f():\n  async for a in b: pass\n  async with c as d: await e',
    '(Function +async f [] [] - [] [(For +async (Name a) (Name b) [(Pass)] []) (With +async [((Name c) (Name d))] [(Expression (Await (Name e)))])])',
  ],
  [
    'try: a\nexcept A as b: c\nexcept (A, B): d\nexcept: e\nelse: f\nfinally: g',
    '(Try [(Expression (Name a))] [((Name A) b [(Expression (Name c))]) ((Tuple [(Name A) (Name B)] +parenthesized) - [(Expression (Name d))]) (- - [(Expression (Name e))])] [(Expression (Name f))] [(Expression (Name g))])',
  ],
  ['try: a\nexcept* A: b', '(Try [(Expression (Name a))] [(+star (Name A) - [(Expression (Name b))])] [] [])'],
  ['try: a\nexcept A, B: b', '(Try [(Expression (Name a))] [((Tuple [(Name A) (Name B)]) - [(Expression (Name b))])] [] [])'],
  ['with a as b, c: d', '(With [((Name a) (Name b)) ((Name c) -)] [(Expression (Name d))])'],
  [
    'with (a as b, c as (d, e),): f',
    '(With [((Name a) (Name b)) ((Name c) (Tuple [(Name d) (Name e)] +parenthesized))] [(Expression (Name f))])',
  ],
  ['with (a, b): c', '(With [((Name a) -) ((Name b) -)] [(Expression (Name c))])'],
  ['with (a, b) as c: d', '(With [((Tuple [(Name a) (Name b)] +parenthesized) (Name c))] [(Expression (Name d))])'],
  ['with (a): b', '(With [((Parenthesized (Name a)) -)] [(Expression (Name b))])'],
  ['with (yield a): b', '(With [((Parenthesized (Yield (Name a))) -)] [(Expression (Name b))])'],
  ['with (a).b as c: d', '(With [((Attribute (Parenthesized (Name a)) b) (Name c))] [(Expression (Name d))])'],
  [
    'def f(a, /, b: int = 1, *c: *d, e, f=2, **g) -> h: ...',
    '(Function f [] [(a positional_only - -) (b positional_or_keyword (Name int) (Number 1)) (c var_positional (Starred (Name d)) -) (e keyword_only - -) (f keyword_only - (Number 2)) (g var_keyword - -)] (Name h) [] [(Expression (Constant ...))])',
  ],
  ['def f[T](a): pass', '(Function f [(T - -)] [(a positional_or_keyword - -)] - [] [(Pass)])'],
  ['def f(a, *, b,): pass', '(Function f [] [(a positional_or_keyword - -) (b keyword_only - -)] - [] [(Pass)])'],
  [
    '@a.b(c)\n@d[0]\nclass A[T](B, metaclass=C):\n  x: int',
    '(Class A [(T - -)] [(- - (Name B)) (metaclass - (Name C))] [(Call (Attribute (Name a) b) [(- - (Name c))]) (Subscript (Name d) (Number 0))] [(AnnAssign (Name x) (Name int) -)])',
  ],
  ['@(yield_ := a)\nasync def f(): pass', '(Function +async f [] [] - [(Parenthesized (Walrus yield_ (Name a)))] [(Pass)])'],
  ['class A: pass', '(Class A [] [] [] [(Pass)])'],
])('%j', checkStatements);

function checkPattern(pattern: string, tree: string): void {
  const { body, problems } = parseModule(`match x:\n  case ${pattern} if y: pass\n`);
  expect(problems).toEqual([]);
  const [statement] = body;
  expect(statement?.type === 'Match' ? statement.cases.map((each) => printTree(each.pattern)) : statement).toEqual([tree]);
}

describe('patterns', () => {
  test.each([
    ['1', '(ValuePattern (Number 1))'],
    ['-1', '(ValuePattern (Unary - (Number 1)))'],
    ['1 + 2j', '(ValuePattern (Binary + (Number 1) (Number 2j)))'],
    ['"a" "b"', '(ValuePattern (String [(- " []) (- " [])]))'],
    ['None', '(ValuePattern (Constant None))'],
    ['a', '(CapturePattern a)'],
    ['_', '(CapturePattern -)'],
    ['a.b', '(ValuePattern (Attribute (Name a) b))'],
    ['(a)', '(CapturePattern a)'],
    ['(a,)', '(SequencePattern [(CapturePattern a)])'],
    ['a, *_', '(SequencePattern [(CapturePattern a) (StarPattern -)])'],
    ['[a, *b]', '(SequencePattern [(CapturePattern a) (StarPattern b)])'],
    ['()', '(SequencePattern [])'],
    [
      '{"a": b, -1: c, a.b: d, **e}',
      '(MappingPattern [((String [(- " [])]) (CapturePattern b)) ((Unary - (Number 1)) (CapturePattern c)) ((Attribute (Name a) b) (CapturePattern d))] e)',
    ],
    ['A()', '(ClassPattern (Name A) [] [])'],
    [
      'a.B(c, d=1 | 2)',
      '(ClassPattern (Attribute (Name a) B) [(CapturePattern c)] [(d (OrPattern [(ValuePattern (Number 1)) (ValuePattern (Number 2))]))])',
    ],
    ['a | b | c', '(OrPattern [(CapturePattern a) (CapturePattern b) (CapturePattern c)])'],
    ['(a | b) as c', '(AsPattern (OrPattern [(CapturePattern a) (CapturePattern b)]) c)'],
    ['[a as b]', '(SequencePattern [(AsPattern (CapturePattern a) b)])'],
    ['{}', '(MappingPattern [] -)'],
  ])('%s', checkPattern);
});

describe('soft keywords are names elsewhere', () => {
  test.each([
    ['match(x)', '(Expression (Call (Name match) [(- - (Name x))]))'],
    ['match: case = 1', '(AnnAssign (Name match) (Name case) (Number 1))'],
    ['match[a:b]', '(Expression (Subscript (Name match) (Slice (Name a) (Name b) -)))'],
    ['match * a, -case', '(Expression (Tuple [(Binary * (Name match) (Name a)) (Unary - (Name case))]))'],
    ['match -a:\n  case _: pass', '(Match (Unary - (Name a)) [((CapturePattern -) - [(Pass)])])'],
    ['match *a, b:\n  case _: pass', '(Match (Tuple [(Starred (Name a)) (Name b)]) [((CapturePattern -) - [(Pass)])])'],
    ['match (a):\n  case _: pass', '(Match (Parenthesized (Name a)) [((CapturePattern -) - [(Pass)])])'],
    ['type = type', '(Assign [(Name type)] (Name type))'],
    ['type: type', '(AnnAssign (Name type) (Name type) -)'],
  ])('%j', checkStatements);
});

describe('layout', () => {
  test.each([
    ['empty', '', ''],
    ['blank lines and comments', '\n  # a\n\n', ''],
    ['byte order mark', '\ufeffa', '(Expression (Name a))'],
    ['CR and CRLF', 'if a:\r  b\r\nc\r', '(If (Name a) [(Expression (Name b))] []) (Expression (Name c))'],
    ['tabs count to eight', 'if a:\n\tb\n        c', '(If (Name a) [(Expression (Name b)) (Expression (Name c))] [])'],
    ['form feed', 'a\n\fb', '(Expression (Name a)) (Expression (Name b))'],
    ['continued lines', 'a = \\\n  b\nc', '(Assign [(Name a)] (Name b)) (Expression (Name c))'],
    ['brackets over lines', 'a(\nb,\n # c\n)\nd', '(Expression (Call (Name a) [(- - (Name b))])) (Expression (Name d))'],
    ['comment of less indentation', 'if a:\n  b\n# c\n  d', '(If (Name a) [(Expression (Name b)) (Expression (Name d))] [])'],
    ['names beyond ASCII', 'größe = Ελ', '(Assign [(Name größe)] (Name Ελ))'],
    ['number before a keyword', '1if 2else 3', '(Expression (Conditional (Number 2) (Number 1) (Number 3)))'],
  ])('%s', (_, source, tree) => checkStatements(source, tree));
});
