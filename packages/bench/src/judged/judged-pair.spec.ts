import { decided, judgedPairs, type JudgedPair } from './judged-pair';

const pair: JudgedPair = {
  name: 'mill-1-2', repo: 'github:mill/mill', old: { ref: '1', sha: 'a' }, new: { ref: '2', sha: 'b' }, stated: [],
  rows: [
    { kind: 'rename.symbol', match: { module: 'mill', from: 'Sack', to: 'Bag' }, verdict: 'right', why: 'the same body' },
    { kind: 'rename.symbol', match: { module: 'mill', from: 'Stone', to: 'Roller' }, verdict: 'wrong', why: 'both exist' },
    { kind: 'move.symbol', match: { module: 'mill', from: 'Wheel', to_module: 'mill._gear', to: 'Wheel' }, verdict: 'right', why: 'the same body' },
  ],
};
const operation = (from: string, to: string, more: object = {}) => ({ kind: 'rename.symbol', match: { module: 'mill', from, to, ...more } });

it.each([
  ['Sack', 'Bag', {}, [true]],
  ['Sack', 'Bag', { exposed_at: ['mill.api'] }, [true]],
  ['Sack', 'Box', {}, [false]],
  ['Stone', 'Roller', {}, [false]],
  ['Stone', 'Mortar', {}, []],
  ['Gear', 'Wheel', {}, []],
])('a row decides %s → %s', (from, to, more, expected) => {
  expect(decided(pair, [operation(from, to, more)], homeOf).map(({ right }) => right)).toEqual(expected);
});

const homeOf = (path: string): string => (path === 'mill.gear.Wheel' ? 'mill._gear.Wheel' : path);

it.each([
  ['mill._gear', 'Wheel', true],
  ['mill.gear', 'Wheel', true],
  ['mill.gear', 'Cog', false],
])('a row decides a move to %s.%s, by any path of its definition', (module, to, right) => {
  const move = { kind: 'move.symbol', match: { module: 'mill', from: 'Wheel', to_module: module, to } };
  expect(decided(pair, [move], homeOf).map((one) => one.right)).toEqual([right]);
});

test('every judged pair has a verdict with its reason for each row, and no row twice', () => {
  for (const { name, rows, old, new: next } of judgedPairs()) {
    const keys = rows.map(({ kind, match }) => JSON.stringify([kind, match]));
    expect([name, keys.length]).toEqual([name, new Set(keys).size]);
    expect(rows.filter(({ verdict, why }) => !['right', 'wrong'].includes(verdict) || why === '').map(({ match }) => match)).toEqual([]);
    for (const { ref, sha } of [old, next]) expect([name, ref.length > 0, /^[0-9a-f]{40}$/.test(sha)]).toEqual([name, true, true]);
  }
});
