/** What the model saw of a pair, as numbers in a fixed order: the input of a fit. */
import { FEATURES } from '../features/all';
import { type Level, type Scored } from './model';
import weights from './weights.json';

/** Names of a vector's places; the last is the agreement of the families. */
export const VECTOR_NAMES: readonly string[] = [...FEATURES.map((feature) => feature.id), 'agreement'];

/** Values in the order of `VECTOR_NAMES`, each in [0, 1]. */
export function vectorOf(scored: Scored): number[] {
  const values = new Map(scored.factors.map((factor) => [factor.feature, factor.value]));
  return VECTOR_NAMES.map((name) => values.get(name) ?? 0);
}

/** The weights in the same order: `bias + Σ weight · value` is a pair's score. */
export function weightVector(level: Level): { bias: number; weights: number[] } {
  const model: { bias: number; agreement: number; features: Record<string, number> } = weights[level];
  return { bias: model.bias, weights: VECTOR_NAMES.map((name) => (name === 'agreement' ? model.agreement : (model.features[name] ?? 0))) };
}
