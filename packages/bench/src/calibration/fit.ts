/**
 * Weights from rows: logistic regression with a Gaussian prior around given weights and no weight of evidence below zero
 * (so that evidence taken away never raises a confidence), by projected gradient descent. Deterministic.
 */
import type { CalibrationRow } from './row';

export interface LinearModel {
  bias: number;
  weights: number[];
}

/** How far, in log-odds, a weight may stray from the prior before it costs as much as half a nat. */
const PRIOR_DEVIATION = 1;
const STEPS = 1500;

export function fitWeights(rows: readonly CalibrationRow[], prior: LinearModel): LinearModel {
  const model = { bias: prior.bias, weights: [...prior.weights] };
  if (rows.length === 0) return model;
  // The curvature is at most a quarter of the squared length of a row, plus the prior's.
  const length = Math.max(...rows.map(({ values }) => 1 + values.reduce((sum, value) => sum + value * value, 0)));
  const rate = 1 / (rows.length * length * 0.25 + 1 / PRIOR_DEVIATION ** 2);
  let ahead = { bias: model.bias, weights: [...model.weights] };
  for (let step = 1; step <= STEPS; step++) {
    const gradient = prior.weights.map((weight, at) => (ahead.weights[at]! - weight) / PRIOR_DEVIATION ** 2);
    let ofBias = (ahead.bias - prior.bias) / PRIOR_DEVIATION ** 2;
    for (const row of rows) {
      const error = predict(ahead, row) - (row.right ? 1 : 0);
      ofBias += error;
      for (let at = 0; at < gradient.length; at++) gradient[at]! += error * row.values[at]!;
    }
    const bias = ahead.bias - rate * ofBias;
    const weights = gradient.map((slope, at) => Math.max(0, ahead.weights[at]! - rate * slope));
    // Nesterov's momentum.
    const momentum = (step - 1) / (step + 2);
    ahead = { bias: bias + momentum * (bias - model.bias), weights: weights.map((weight, at) => Math.max(0, weight + momentum * (weight - model.weights[at]!))) };
    model.bias = bias;
    model.weights = weights;
  }
  return model;
}

export function predict(model: LinearModel, { values, offset }: CalibrationRow): number {
  let score = model.bias + offset;
  for (let at = 0; at < values.length; at++) score += model.weights[at]! * values[at]!;
  return 1 / (1 + Math.exp(-score));
}
