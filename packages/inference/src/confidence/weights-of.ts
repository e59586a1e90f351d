/** The weights in use, by level: the input and the output of a fit. */
import parameterWeights from '../parameters/weights.json';
import weights from './weights.json';

/** What is judged: two module-level definitions, two members of a class, two parameters of a callable. */
export type WeightLevel = 'symbol' | 'member' | 'parameter';

/** `bias + Σ weight · value` over the factors of a pair is its score in log-odds; `agreement` is among the weights. */
export interface LinearWeights {
  bias: number;
  weights: Record<string, number>;
}

/** Every level, in the order of the files. */
export const WEIGHT_LEVELS: readonly WeightLevel[] = ['symbol', 'member', 'parameter'];

/** The weights that the engine uses for a level; a copy. */
export function weightsOf(level: WeightLevel): LinearWeights {
  const { bias, agreement, features } = level === 'parameter' ? parameterWeights : weights[level];
  return { bias, weights: { ...features, agreement } };
}
