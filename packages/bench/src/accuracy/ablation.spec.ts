import { FEATURES } from '@onx/inference';
import { ablationTable, addCounts, changedOperations, NOTHING_OUT, omissions, withoutEffect, type AblationResult } from './ablation';

const operation = (from: string, action = 'auto') => ({ kind: 'rename.symbol', match: { module: 'p', from, to: 'New' }, action });

test('every feature is left out once alone, and at most once with its family', () => {
  for (const { id } of FEATURES) {
    const out = omissions().filter(({ switches }) => switches.includes(id));
    expect(out.filter(({ switches }) => switches.length === 1)).toHaveLength(1);
    expect(out.length).toBeLessThanOrEqual(2);
  }
});

test.each([
  ['the same', [operation('a')], [operation('a')], 0],
  ['one more', [operation('a')], [operation('a'), operation('b')], 1],
  ['another instead', [operation('a')], [operation('b')], 1],
  ['the same with another action', [operation('a')], [operation('a', 'review')], 1],
])('%s', (_, all, without, changed) => {
  expect(changedOperations(all, without)).toBe(changed);
});

test('a table of differences names what nothing needs', () => {
  const result: AblationResult = {};
  addCounts(result, NOTHING_OUT, 'real', { rows: 4, found: 3, right: 3, wrong: 1, changed: 0 });
  addCounts(result, 'same-name (name)', 'real', { rows: 4, found: 1, right: 1, wrong: 2, changed: 2 });
  addCounts(result, 'idle (name)', 'real', { rows: 4, found: 3, right: 3, wrong: 1, changed: 0 });
  expect(ablationTable(result).slice(2)).toEqual(['| nothing left out | 3 of 4 | 1 of 4 | – |', '| same-name (name) | −2 | +1 | 2 |', '| idle (name) | 0 | 0 | 0 |']);
  expect(withoutEffect(result)).toEqual(['idle (name)']);
});
