/**
 * The probability that a pair is right: a logistic model over named features. All weights of evidence are positive, so taking evidence away
 * never raises a confidence. Independent families that agree are worth more than the sum of their features.
 */
import type { Factor } from '@onx/model';
import { FEATURES } from '../features/all';
import type { Context, Family, Pair } from '../features/feature';
import weights from './weights.json';

export type Level = 'symbol' | 'member';

interface Weights {
  bias: number;
  agreement: number;
  margin: number;
  features: Record<string, number>;
}

/** Families that say how good a candidate is as such, not that it came of the old definition. */
const NO_WITNESS: ReadonlySet<Family> = new Set(['standing', 'position']);
/** Log-odds at which a family counts as a full witness. */
const FULL_WITNESS = 2.4;

export interface Scored {
  pair: Pair;
  factors: Factor[];
  /** Log-odds without the margin to the runner-up. */
  score: number;
  /** In [0, 1]: how strong the strongest witness is that speaks of the pair itself, not of what is around it. */
  witness: number;
}

/** Judges a pair by all features but those switched off. */
export function scorePair(pair: Pair, context: Context, off: ReadonlySet<string>): Scored {
  const model: Weights = weights[pair.member ? 'member' : 'symbol'];
  const factors: Factor[] = [];
  const families = new Map<Family, number>();
  let score = model.bias;
  const fixed = fixedValues(pair, context);
  for (let i = 0; i < FEATURES.length; i++) {
    const feature = FEATURES[i]!;
    const worth = model.features[feature.id] ?? 0;
    if (worth === 0 || off.has(feature.id)) continue;
    const value = feature.contextual ? feature.value(pair, context) : fixed[i]!;
    if (value <= 0) continue;
    const weight = worth * value;
    score += weight;
    factors.push({ feature: feature.id, value, weight });
    if (!NO_WITNESS.has(feature.family)) families.set(feature.family, (families.get(feature.family) ?? 0) + weight);
  }
  const agreement = agreementOf(families);
  if (agreement > 0) {
    score += model.agreement * agreement;
    factors.push({ feature: 'agreement', value: agreement, weight: model.agreement * agreement });
  }
  return { pair, factors, score, witness: strongestWitness(families) };
}

const kept = new WeakMap<Context, Map<string, Float64Array>>();

/** Values of the features that do not change from round to round, in the order of `FEATURES`. */
function fixedValues(pair: Pair, context: Context): Float64Array {
  let values = kept.get(context);
  if (!values) kept.set(context, (values = new Map()));
  const key = `${pair.from} ${pair.to}`;
  let fixed = values.get(key);
  if (!fixed) values.set(key, (fixed = Float64Array.from(FEATURES, (feature) => (feature.contextual ? 0 : feature.value(pair, context)))));
  return fixed;
}

/** In [0, 1]: how strong the witnesses beside the strongest one are. */
function agreementOf(families: ReadonlyMap<Family, number>): number {
  let best = 0;
  let total = 0;
  for (const weight of families.values()) {
    const strength = Math.min(1, weight / FULL_WITNESS);
    best = Math.max(best, strength);
    total += strength;
  }
  return Math.min(1, Math.max(0, total - best));
}

function strongestWitness(families: ReadonlyMap<Family, number>): number {
  let best = 0;
  for (const [family, weight] of families) if (family !== 'context') best = Math.max(best, Math.min(1, weight / FULL_WITNESS));
  return best;
}

/**
 * The probability of the best candidate among its rivals: its own, times its share among all that could be meant.
 * To be alone is worth a little more, as far as there is evidence at all.
 * @param rivals Scores of the other candidates that nothing else has taken.
 */
export function amongRivals(best: Scored, rivals: readonly number[], level: Level): { confidence: number; factors: Factor[] } {
  let others = 0;
  for (const rival of rivals) others += Math.exp(rival - best.score);
  const share = 1 / (1 + others);
  const alone = weights[level].margin * best.witness * Math.max(0, 2 * share - 1);
  const confidence = probability(best.score + alone) * share;
  const bounded = Math.min(0.999, Math.max(0.001, confidence));
  const margin: Factor = { feature: 'margin', value: share, weight: Math.log(bounded / (1 - bounded)) - best.score };
  return { confidence: Math.round(confidence * 1000) / 1000, factors: [...best.factors, margin] };
}

/** Three decimals; never quite certain. */
export function probability(score: number): number {
  return Math.min(0.999, Math.round(1000 / (1 + Math.exp(-score))) / 1000);
}
