import fc from 'fast-check';
import { printYaml } from './canonical-yaml';
import { printJson } from './canonical-json';
import { readYaml } from './read-yaml';

const key = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('from', 'to', 'true', '1', '- a', '# x'));
const plainish = fc.constantFrom('no', '1.0', '1.2.3', '1e5', '0x1f', '2001-12-14', '1:30', 'a: b', 'a #b', '@s/p#X', '.', '---', 'blake3:ab', 'x,y', '', ' a', 'a ', '*a', '&a', 'null', '~', '1_000', '.5');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.string({ unit: 'binary' }), plainish),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}));
const record = fc.dictionary(key, value, { maxKeys: 6 });

/** Prototype-free copy, so that only content is compared. */
const plain = (input: unknown): unknown => JSON.parse(JSON.stringify(input));

test('what is printed reads back as the same value', () => {
  fc.assert(
    fc.property(record, (input) => {
      expect(plain(readYaml(printYaml(input), 'x'))).toEqual(plain(input));
    }),
    { numRuns: 300 },
  );
});

test('canonical JSON does not depend on the order of keys', () => {
  fc.assert(
    fc.property(record, (input) => {
      const reversed = Object.fromEntries(Object.entries(input).reverse());
      expect(printJson(reversed)).toBe(printJson(input));
      expect(plain(JSON.parse(printJson(input)))).toEqual(plain(input));
    }),
  );
});

test.each([
  [{ version: '1.0', from: '0.9.0' }, 'version: "1.0"\nfrom: 0.9.0\n'],
  [{ a: [], b: {}, c: [1, 2] }, 'a: []\nb: {}\nc: [1, 2]\n'],
  [{ match: { from: 'a.b', to: 'c' } }, 'match: { from: a.b, to: c }\n'],
  [{ list: [{ deep: { x: { z: 1 } } }] }, 'list:\n  - deep:\n      x: { z: 1 }\n'],
  [{ summary: 'Moves, renames.' }, 'summary: Moves, renames.\n'],
  [{ confidence: 1 }, 'confidence: 1.0\n'],
])('%j', (input, text) => {
  expect(printYaml(input, { decimals: new Set(['confidence']) })).toBe(text);
});
