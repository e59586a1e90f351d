import { decided, judgedPairs, type JudgedPair } from './judged-pair';

const pair: JudgedPair = {
  name: 'mill-1-2', repo: 'github:mill/mill', old: { ref: '1', sha: 'a' }, new: { ref: '2', sha: 'b' }, stated: [],
  rows: [
    { kind: 'rename.symbol', match: { module: 'mill', from: 'Sack', to: 'Bag' }, verdict: 'right', why: 'the same body' },
    { kind: 'rename.symbol', match: { module: 'mill', from: 'Stone', to: 'Roller' }, verdict: 'wrong', why: 'both exist' },
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
  expect(decided(pair, [operation(from, to, more)]).map(({ right }) => right)).toEqual(expected);
});

describe('judged pairs', () => {
  it.each(judgedPairs().map((one) => [one.name, one] as const))('%s has a verdict with its reason for each row, and no row twice', (_, one) => {
    for (const row of one.rows) expect([row.verdict === 'right' || row.verdict === 'wrong', row.why.length > 0]).toEqual([true, true]);
    for (const { ref, sha } of [one.old, one.new]) expect([ref.length > 0, /^[0-9a-f]{40}$/.test(sha)]).toEqual([true, true]);
    const keys = one.rows.map(({ kind, match }) => JSON.stringify([kind, match]));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
