import fc from 'fast-check';
import type { FileFacts } from '@onx/model';
import { extractFacts } from './extract';
import { extractWithBodies } from './read-bodies';

/** Facts without places. */
function facts(source: string): unknown {
  const strip = (key: string, value: unknown): unknown => (['line', 'start', 'end'].includes(key) ? undefined : value);
  return JSON.parse(JSON.stringify(extractFacts(Buffer.from(source)), strip)) as FileFacts;
}

const hashes = (source: string): (string | undefined)[][] => extractFacts(Buffer.from(source)).definitions.map((fact) => [fact.sig, fact.body]);

/** Pairs that mean the same. */
const same: [string, string, string][] = [
  ['formatting', 'def f(a,b=1):\n  return g(a,\n   b,)\n', 'def f(\n    a,\n    b=1,\n):\n    return g(a, b)\n'],
  ['comments', 'def f():\n    return 1\n', '# top\ndef f():  # here\n    # there\n    return 1  # end\n'],
  ['quotes', "x = 'it'\ny = 'a\"b'\n", 'x = """it"""\ny = "a\\"b"\n'],
  ['prefixes', 'x = u"a"\ny = R"\\d"\nz = B"q"\n', 'x = "a"\ny = "\\\\d"\nz = b\'q\'\n'],
  ['joined literals', 'x = "a" "b"\n', 'x = ("a"\n     \'b\')\n'],
  ['empty values', 'x = tuple()\ny = dict()\ndef f(a=list(), b=str()):\n    return int(), set()\n', 'x = ()\ny = {}\ndef f(a=[], b=""):\n    return 0, set()\n'],
  ['numbers', 'x = 1_000\ny = 0XFF\nz = 1E3\nw = .5\n', 'x = 1000\ny = 255\nz = 1000.0\nw = 0.50\n'],
  ['parentheses', 'x = (a + b) + c\ny = not (a)\nz = (a or b) or c\n', 'x = a + b + c\ny = not a\nz = a or b or c\n'],
  ['f-string quotes and blanks', "x = f'{ a[\"k\"]!r} b'\n", 'x = f"{a[\'k\']!r} b"\n'],
  ['plain f-string', 'x = f"{{a}}"\n', 'x = "{a}"\n'],
  ['tuple parentheses', 'def f():\n    return a, b\n', 'def f():\n    return (a, b)\n'],
  ['generator argument', 'x = sum(i for i in y)\n', 'x = sum((i for i in y))\n'],
  ['semicolons', 'def f():\n    a = 1; b = 2\n', 'def f():\n    a = 1\n    b = 2\n'],
  ['string annotations', 'def f(a: "Foo") -> "Bar": return a\n', 'def f(a: Foo) -> Bar: return a\n'],
  ['line endings', 'def f():\n    return """a\nb"""\n', 'def f():\r\n    return """a\r\nb"""\r\n'],
];
test.each(same)('facts survive: %s', (_, before, after) => expect(facts(after)).toEqual(facts(before)));

/** Pairs whose hashes are equal though other facts may differ. */
const alike: [string, string, string][] = [
  ['docstring and body annotations', 'def f(a):\n    x = g(a)\n    return x\n', 'def f(a):\n    """Doc."""\n    x: int = g(a)\n    return x\n'],
  ['own name, recursive', 'def f(n):\n    return f(n - 1)\n', 'def g(n):\n    return g(n - 1)\n'],
  ['own name of a method', 'class A:\n    def f(self):\n        return self.f() + self.d.f()\n', 'class A:\n    def g(self):\n        return self.g() + self.d.f()\n'],
  ['own name of a class', 'class A:\n    def m(self):\n        return A()\n', 'class B:\n    def m(self):\n        return B()\n'],
];
test.each(alike.slice(0, 2))('hashes survive: %s', (_, before, after) => expect(hashes(after)).toEqual(hashes(before)));
test('a method blinds its name on self only, a class its own name', () => {
  for (const [, before, after] of alike.slice(2)) expect(hashes(after).at(-1)).toEqual(hashes(before).at(-1));
  expect(hashes((alike[3] as string[])[2] as string)[0]).toEqual(hashes((alike[3] as string[])[1] as string)[0]);
});

/** Pairs that must not be taken for the same. */
const different: [string, string, string][] = [
  ['operators', 'def f(a, b):\n    return a + b\n', 'def f(a, b):\n    return a - b\n'],
  ['needed parentheses', 'x = (a + b) * c\n', 'x = a + b * c\n'],
  ['values', 'x = "1"\n', 'x = 1\n'],
  ['int and float', 'x = 1\n', 'x = 1.0\n'],
  ['bytes and text', 'x = b"a"\n', 'x = "a"\n'],
  ['blocks', 'def f():\n    if a:\n        b()\n    c()\n', 'def f():\n    if a:\n        b()\n        c()\n'],
  ['a local of the own name', 'def f(n):\n    f = 1\n    return f\n', 'def g(n):\n    f = 2\n    return f\n'],
  ['member names', 'class A:\n    x = 1\n', 'class A:\n    y = 1\n'],
];
test.each(different)('facts differ: %s', (_, before, after) => expect(hashes(after)[0]).not.toEqual(hashes(before)[0]));

const expression = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b.c', '1', '"s"', 'None', 'x[0]'),
    fc.tuple(tie('any'), fc.constantFrom('+', '*', '-', '**', 'or', 'and', '==', 'in', '<<'), tie('any')).map(([l, op, r]) => `(${l}) ${op} (${r})`),
    tie('any').map((e) => `not (${e})`),
    tie('any').map((e) => `f(${e}, k=${e})`),
    fc.tuple(tie('any'), tie('any')).map(([l, r]) => `(${l}, ${r})`),
    fc.tuple(tie('any'), tie('any')).map(([l, r]) => `(${l}) if (${r}) else (lambda q: ${l})`),
  ),
})).any;

test('canonical source means the same: normalising it again changes nothing', () => {
  fc.assert(
    fc.property(expression, (source) => {
      const once = extractWithBodies(Buffer.from(`g = f(${source})\n`)).bodies.calls[0];
      const read = (text: string): unknown => extractFacts(Buffer.from(`def f(a=${text}): ...\n`)).definitions[0]?.parameters?.[0]?.default;
      const canonical = read(source);
      expect(once).toBeDefined();
      expect(read(String(canonical))).toBe(canonical);
      expect(read(`((${source}))`)).toBe(canonical);
    }),
    { numRuns: 200 },
  );
});

test.each([...same, ...alike, ...different])('the facts are the same with bodies and without: %s', (_, ...sources) => {
  for (const source of sources) expect(extractWithBodies(Buffer.from(source)).facts).toEqual(extractFacts(Buffer.from(source)));
});

test('bodies and calls', () => {
  const found = extractWithBodies(Buffer.from('import m\nclass A:\n    x = m.make(1)\n    def f(self, a):\n        """Doc."""\n        return self.f(a, *b, k=[1], **c)  # note\n')).bodies;
  expect(found.calls).toEqual([
    { callee: 'm.make', within: 1, positional: ['1'], keywords: {}, line: 3 },
    { callee: 'self.f', within: 2, positional: ['a', '*'], keywords: { k: '[1]', '**': 'c' }, line: 6 },
  ]);
  expect(found.bodies.find((body) => body.definition === 2)?.tokens.join(' ')).toBe('return self . § ( a , * b , k = [ 1 ] , ** c )');
  expect(found.tokens).toContain('import');
});
