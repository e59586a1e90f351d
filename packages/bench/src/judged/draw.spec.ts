import type { Operation } from '@onx/model';
import { operationOf } from '../../../../testing/stated-operation';
import { draw } from './draw';

const removed = (name: string): Operation => operationOf({ kind: 'symbol.remove', match: { module: 'mill', name } });
const renamed = (from: string): Operation => operationOf({ kind: 'rename.symbol', match: { module: 'mill', from, to: `${from}2` } });
const update = operationOf({ kind: 'dependency.update', match: { package: 'mill', from: '1', to: '2' } });
const OPERATIONS = [update, ...['A', 'B', 'C', 'D', 'E', 'F'].map(removed), ...['G', 'H'].map(renamed)];
const kindsOf = (operations: readonly Operation[]): string[] => operations.map(({ kind }) => kind).sort();

test('every kind has its turn, and what is certain is not asked', () => {
  expect(kindsOf(draw(OPERATIONS, 'a', 4))).toEqual(['rename.symbol', 'rename.symbol', 'symbol.remove', 'symbol.remove']);
  expect(kindsOf(draw(OPERATIONS, 'a', 100))).toHaveLength(8);
});

test('the seed decides, not the order of the manifest', () => {
  expect(draw([...OPERATIONS].reverse(), 'a', 3)).toEqual(draw(OPERATIONS, 'a', 3));
  expect(new Set(['a', 'b', 'c', 'd'].map((seed) => JSON.stringify(draw(OPERATIONS, seed, 3)))).size).toBeGreaterThan(1);
});
