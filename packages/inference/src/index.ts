export { scorePair, type Scored } from './confidence/model';
export { VECTOR_NAMES, vectorOf, weightVector } from './confidence/vector';
export { FEATURES } from './features/all';
export type { Context, Family, Feature, Pair } from './features/feature';
export { infer, type InferenceInput, type InferenceResult } from './infer';
export { RULES } from './rules/all';
export type { Rule } from './rules/rule';
