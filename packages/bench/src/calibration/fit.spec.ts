import { Random } from '../synthetic/random';
import { fitWeights, logistic, predict, type Observation } from './fit';
import { confidenceOf, fitScales } from './model';
import { binsOf, expectedError, reliabilityDiagram } from './reliability';
import type { CalibrationRow } from './row';

const random = new Random('rows');

/** `for` speaks for a pair, `against` speaks against it, `silent` says nothing. */
const rows: Observation[] = Array.from({ length: 600 }, () => {
  const values = { for: random.next(), against: random.next() };
  const truth = logistic(4 * values.for - 2 * values.against - 1);
  return { values, offset: 0, right: random.chance(truth), mass: 1 };
});

describe('fitted weights', () => {
  const centre = { bias: 0, weights: { for: 1, against: 1, silent: 1 } };
  const model = fitWeights(rows, { centre, deviation: 1 });

  it('follow what speaks for a pair, never go below zero, and stay where nothing was seen', () => {
    expect(model.weights['for']).toBeGreaterThan(1.5);
    expect(model.weights['against']).toBe(0);
    expect(model.weights['silent']).toBeCloseTo(1, 6);
  });

  it('agree better with what came true than those before', () => {
    const error = (of: typeof model) => expectedError(rows.map((row) => ({ confidence: logistic(predict(of, row)), right: row.right })));
    expect(error(model)).toBeLessThan(error(centre) / 2);
  });
});

describe('fitted scales', () => {
  /** Modules are believed less than they deserve, removals more. */
  const judged = (kind: string, stated: number, truth: number): CalibrationRow[] =>
    Array.from({ length: 200 }, (_, at) => ({ repository: at % 2 ? 'a' : 'b', source: 'synthetic', level: 'none', kind, values: {}, offset: 0, belief: Math.log(stated / (1 - stated)), confidence: stated, right: random.chance(truth) }));
  const all = [...judged('rename.import', 0.8, 0.97), ...judged('symbol.remove', 0.95, 0.7)];
  const model = fitScales(all);

  it('says of each kind what came true, and keeps the order within it', () => {
    expect(confidenceOf(model, all[0]!)).toBeGreaterThan(0.9);
    expect(confidenceOf(model, all[200]!)).toBeLessThan(0.8);
    for (const { slope } of Object.values(model.scales)) expect(slope).toBeGreaterThanOrEqual(0);
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
