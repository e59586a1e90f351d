import * as fc from 'fast-check';
import { formatOf } from './format-of';

/** Each text as `kind path = text`. */
function read(path: string, text: string): string[] {
  const reading = formatOf(path)?.read(text);
  if (!reading) return ['no format'];
  if ('problem' in reading) return [`problem at ${reading.problem.offset}`];
  return reading.texts.map(({ kind, path: keys, start, end, quote }) => `${kind} ${keys.join('/')} ${quote}= ${text.slice(start, end)}`);
}

const rows: [what: string, path: string, text: string, texts: string[]][] = [
  ['YAML scalars', 'a.yml', 'a: plain # note\nb: "d q"\nc: \'s q\'\nn: 1\n', ['key a = a', 'value a = plain', 'key b = b', 'value b "= d q', 'key c = c', "value c '= s q", 'key n = n', 'value n = 1']],
  ['YAML lists, anchors and aliases', 'a.yaml', 'x: &base\n  - one\n  - {k: !tag two}\ny: *base\n', ['key x = x', 'value x/0 = one', 'key x/1/k = k', 'value x/1/k = two', 'key y = y']],
  ['YAML blocks', 'a.yml', 'run: |-  # note\n  one\n  two\nnext: 1\n', ['key run = run', 'value run |=   one\n  two\n', 'key next = next', 'value next = 1']],
  ['YAML documents and CRLF', 'a.yml', '--- # first\r\na: b\r\n---\r\na: "c"\r\n', ['key a = a', 'value a = b', 'key a = a', 'value a "= c']],
  ['YAML tags of Python', 'a.yml', '- !!python/name:pkg.mod.f\n- !!python/object:pkg.mod.C {a: 1}\n', ['key 1/a = a', 'value 1/a = 1', 'value  != pkg.mod.f', 'value  != pkg.mod.C']],
  ['a YAML template', 'a.yml', 'a: {{ value }}x\n  b: [\n', ['problem at 14']],
  ['JSON with comments', 'a.jsonc', '{ // note\n "a": ["x", 1,], "b": {"c": null} }', ['key a "= a', 'value a/0 "= x', 'value a/1 = 1', 'key b "= b', 'key b/c "= c', 'value b/c = null']],
  ['broken JSON', 'a.json', '{ "a": }', ['problem at 7']],
  ['TOML', 'a.toml', '[a."b.c"]\nd.e = "x"\nf = [\'\'\'y\'\'\', 1, {g = true}]\n', ['key a = a', 'key a/b.c "= b.c', 'key a/b.c/d = d', 'key a/b.c/d/e = e', 'value a/b.c/d/e "= x', 'key a/b.c/f = f', "value a/b.c/f/0 '''= y", 'value a/b.c/f/1 = 1', 'key a/b.c/f/2/g = g', 'value a/b.c/f/2/g = true']],
  ['broken TOML', 'a.toml', 'a = "\n', ['problem at 5']],
  ['ini', 'a.ini', '; note\n[one] # note\na = b ; note\r\nc: d\n  e\n\n  # note\n  f\nalone\n', ['section one [= one', 'key one/a = a', 'value one/a = b', 'key one/c = c', 'value one/c = d', 'value one/c = e', 'value one/c = f', 'value one = alone']],
  ['an empty ini value with lines', 'setup.cfg', '[o]\nk =\n    a = b\n', ['section o [= o', 'key o/k = k', 'value o/k = a = b']],
  ['.env', '.env', '# note\nA=b # note\nexport C="d e"\nE=\'f\'\nG=\n', ['key A = A', 'value A = b', 'key C = C', 'value C "= d e', 'key E = E', "value E '= f", 'key G = G']],
  ['.env by other names', '.env.local', 'A=1', ['key A = A', 'value A = 1']],
  ['a lock file of npm', 'package-lock.json', '{}', ['no format']],
  ['a source', 'a.py', 'a = 1', ['no format']],
  ['a file that only begins like .env', '.environment', 'A=1', ['no format']],
];

test.each(rows)('%s', (_, path, text, texts) => {
  expect(read(path, text)).toEqual(texts);
});

test.each(['a.yml', 'a.json', 'a.toml', 'a.ini', '.env'])('%s: any text is read without a fault, within its bounds', (path) => {
  const piece = fc.constantFrom('a', 'b.c', ' ', '\n', '\r\n', '\t', ':', '=', '[', ']', '{', '}', '"', "'", '|', '>', '-', '#', '&x', '*x', '!!t', '"""', ',', '\\', 'é', '\u0000', '---\n', '<<');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const reading = formatOf(path)?.read(text);
      for (const { start, end } of reading && 'texts' in reading ? reading.texts : []) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a.yml', '['.repeat(20_000)],
  ['a.json', '['.repeat(200_000)],
  ['a.toml', `a = ${'['.repeat(20_000)}`],
])('%s of bottomless depth is a problem, not a fault', (path, text) => {
  expect(read(path, text)).toEqual([expect.stringMatching(/^problem/)]);
});
