import fc from 'fast-check';
import { dice, Vocabulary } from './bag';

test.each<[what: string, a: string[], b: string[], expected: number]>([
  ['equal ones in another order', ['x', 'y', 'x'], ['x', 'x', 'y'], 1],
  ['nothing in common', ['x'], ['y'], 0],
  ['each as often as both have it', ['x', 'x', 'y'], ['x', 'z'], 2 / 5],
  ['an empty one', [], ['x'], 0],
])('%s', (_, a, b, expected) => {
  const vocabulary = new Vocabulary(() => 1);
  expect(dice(vocabulary.bagOf(a), vocabulary.bagOf(b))).toBe(expected);
});

test('tokens count what they are worth, whatever was met before', () => {
  const worthOf = (token: string): number => (token === 'name' ? 2 : 1);
  const tokens = fc.array(fc.constantFrom('name', '(', ')', ':', 'x'));
  fc.assert(
    fc.property(tokens, tokens, tokens, (before, a, b) => {
      const vocabulary = new Vocabulary(worthOf);
      vocabulary.bagOf(before);
      const count = (list: readonly string[], token: string): number => list.filter((one) => one === token).length * worthOf(token);
      const total = (list: readonly string[]): number => list.reduce((sum, token) => sum + worthOf(token), 0);
      const common = [...new Set(a)].reduce((sum, token) => sum + Math.min(count(a, token), count(b, token)), 0);
      const expected = a.length && b.length ? (2 * common) / (total(a) + total(b)) : 0;
      expect(dice(vocabulary.bagOf(a), vocabulary.bagOf(b))).toBeCloseTo(expected, 12);
    }),
  );
});
