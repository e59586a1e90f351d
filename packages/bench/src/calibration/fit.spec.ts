import { VECTOR_NAMES } from '@onx/inference';
import { Random } from '../synthetic/random';
import { fitWeights, predict } from './fit';
import { binsOf, expectedError, reliabilityDiagram } from './reliability';
import type { CalibrationRow } from './row';

const SIZE = VECTOR_NAMES.length;
const random = new Random('rows');

/** The first feature speaks for a pair, the second against it, the others say nothing. */
const rows: CalibrationRow[] = Array.from({ length: 600 }, () => {
  const values = Array.from({ length: SIZE }, (_, at) => (at < 2 ? random.next() : 0));
  const truth = 1 / (1 + Math.exp(1 - 4 * values[0]! + 2 * values[1]!));
  return { repository: 'r', source: 'synthetic', level: 'symbol', kind: 'move.symbol', values, offset: 0, confidence: 0.5, right: random.chance(truth) };
});

describe('fitted weights', () => {
  const prior = { bias: 0, weights: Array.from({ length: SIZE }, () => 1) };
  const model = fitWeights(rows, prior);

  it('follow what speaks for a pair, never go below zero, and stay where nothing was seen', () => {
    expect(model.weights[0]).toBeGreaterThan(1.5);
    expect(model.weights[1]).toBe(0);
    expect(Math.min(...model.weights)).toBeGreaterThanOrEqual(0);
    for (const weight of model.weights.slice(2)) expect(weight).toBeCloseTo(1, 6);
  });

  it('agree better with what came true than those before', () => {
    const error = (of: typeof model) => expectedError(rows.map((row) => ({ confidence: predict(of, row), right: row.right })));
    expect(error(model)).toBeLessThan(error(prior) / 2);
  });
});

describe('reliability', () => {
  it('is without error where every statement comes true as often as it says', () => {
    const stated = Array.from({ length: 300 }, (_, at) => ({ confidence: at < 150 ? 0 : 1, right: at >= 150 }));
    expect(expectedError(stated)).toBe(0);
    expect(binsOf(stated).map(({ count }) => count)).toEqual(Array.from({ length: 15 }, () => 20));
  });

  it('measures the distance between what is said and what comes true', () => {
    const stated = Array.from({ length: 100 }, (_, at) => ({ confidence: 0.9, right: at % 2 === 0 }));
    expect(expectedError(stated)).toBeGreaterThanOrEqual(0.39);
    expect(reliabilityDiagram('x', { all: stated })).toContain('<svg');
  });
});
