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

const MOST_STEPS = 20_000;
/** A step that moves no weight further ends the fit. */
const STILL = 1e-6;

/** @param near where to begin: a model of nearly the same rows is reached from there in few steps */
export function fitWeights(rows: readonly Observation[], { centre, deviation }: Prior, near: LinearWeights = centre): LinearWeights {
  if (rows.length === 0) return centre;
  const names = Object.keys(centre.weights);
  const vectorOf = ({ bias, weights }: LinearWeights) => Float64Array.from([bias, ...names.map((name) => weights[name]!)]);
  const middle = vectorOf(centre);
  const matrix = rows.map(({ values }) => Float64Array.from([1, ...names.map((name) => values[name] ?? 0)]));
  const stiffness = 1 / deviation ** 2;
  // The curvature is at most a quarter of the squared length of each row, plus the prior's.
  const curvature = matrix.reduce((sum, vector, at) => sum + rows[at]!.mass * 0.25 * dot(vector, vector), 0);
  const rate = 1 / (curvature + stiffness);
  let model: Float64Array = vectorOf(near);
  let ahead: Float64Array = model;
  for (let step = 0, speed = 0; step < MOST_STEPS; step++, speed++) {
    const slope = ahead.map((weight, at) => (weight - middle[at]!) * stiffness);
    for (let row = 0; row < rows.length; row++) {
      const { offset, right, mass } = rows[row]!;
      const vector = matrix[row]!;
      const error = mass * (logistic(dot(ahead, vector) + offset) - (right ? 1 : 0));
      for (let i = 0; i < slope.length; i++) slope[i]! += error * vector[i]!;
    }
    const next = allowed(ahead.map((weight, at) => weight - rate * slope[at]!));
    const move = next.map((weight, at) => weight - model[at]!);
    if (move.every((distance) => Math.abs(distance) < STILL)) break;
    // Momentum that leads uphill is given up (O'Donoghue and Candès, Adaptive restart for accelerated gradient schemes).
    if (dot(slope, move) > 0) speed = 0;
    const momentum = speed / (speed + 3);
    model = next;
    ahead = allowed(next.map((weight, at) => weight + momentum * move[at]!));
  }
  return { bias: model[0]!, weights: Object.fromEntries(names.map((name, at) => [name, model[at + 1]!])) };
}

/** The same with no weight of evidence below zero. */
function allowed(model: Float64Array): Float64Array {
  return model.map((weight, at) => (at === 0 ? weight : Math.max(0, weight)));
}

/** Log-odds of an observation under a model. */
export function predict({ bias, weights }: LinearWeights, { values, offset }: Pick<Observation, 'values' | 'offset'>): number {
  let score = bias + offset;
  for (const [name, value] of Object.entries(values)) score += (weights[name] ?? 0) * value;
  return score;
}

/** The probability of log-odds. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
