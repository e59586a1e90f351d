/**
 * Weights from rows: logistic regression with a Gaussian prior around given weights and no weight of evidence below zero
 * (so that evidence taken away never raises a confidence), by projected gradient descent with Nesterov's momentum. Deterministic.
 */
import type { LinearWeights } from '@onx/inference';

/** One observation: `value · weights + bias + offset` are the log-odds that it is right. */
export interface Observation {
  values: Readonly<Record<string, number>>;
  offset: number;
  right: boolean;
  /** How much it counts. */
  mass: number;
}

export interface Prior {
  centre: LinearWeights;
  /** How far, in log-odds, a weight may stray from its centre before that costs half a nat. */
  deviation: number;
}

const STEPS = 1500;

export function fitWeights(rows: readonly Observation[], { centre, deviation }: Prior): LinearWeights {
  const names = Object.keys(centre.weights);
  const start = Float64Array.from([centre.bias, ...names.map((name) => centre.weights[name]!)]);
  if (rows.length === 0) return centre;
  const matrix = rows.map(({ values }) => Float64Array.from([1, ...names.map((name) => values[name] ?? 0)]));
  const stiffness = 1 / deviation ** 2;
  // The curvature is at most a quarter of the squared length of each row, plus the prior's.
  const curvature = matrix.reduce((sum, vector, at) => sum + rows[at]!.mass * 0.25 * dot(vector, vector), 0);
  const rate = 1 / (curvature + stiffness);
  let model = start;
  let ahead = start;
  for (let step = 1; step <= STEPS; step++) {
    const slope = ahead.map((weight, at) => (weight - start[at]!) * stiffness);
    matrix.forEach((vector, at) => {
      const { offset, right, mass } = rows[at]!;
      const error = mass * (logistic(dot(ahead, vector) + offset) - (right ? 1 : 0));
      for (let i = 0; i < slope.length; i++) slope[i]! += error * vector[i]!;
    });
    const next = ahead.map((weight, at) => (at === 0 ? weight - rate * slope[at]! : Math.max(0, weight - rate * slope[at]!)));
    const momentum = (step - 1) / (step + 2);
    const before = model;
    ahead = next.map((weight, at) => (at === 0 ? weight + momentum * (weight - before[at]!) : Math.max(0, weight + momentum * (weight - before[at]!))));
    model = next;
  }
  return { bias: model[0]!, weights: Object.fromEntries(names.map((name, at) => [name, model[at + 1]!])) };
}

/** Log-odds of an observation under a model. */
export function predict({ bias, weights }: LinearWeights, { values, offset }: Pick<Observation, 'values' | 'offset'>): number {
  let score = bias + offset;
  for (const [name, value] of Object.entries(values)) score += (weights[name] ?? 0) * value;
  return score;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
