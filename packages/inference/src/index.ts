export { logOdds, scaled, type Scale } from './confidence/calibrate';
export { scorePair, type Scored } from './confidence/model';
export { WEIGHT_LEVELS, weightsOf, type LinearWeights, type WeightLevel } from './confidence/weights-of';
export { FEATURES } from './features/all';
export type { Context, Family, Feature, Pair } from './features/feature';
export { infer, type InferenceInput, type InferenceResult } from './infer';
export { RULES } from './rules/all';
export type { Rule } from './rules/rule';
