/**
 * The probability that a pair is right: a logistic model over named features. All weights of evidence are positive, so taking evidence away
 * never raises a confidence. Independent families that agree are worth more than the sum of their features.
 */
import type { Factor, SurfaceDefinition } from '@onx/model';
import { rounded } from './calibrate';
import { FEATURES } from '../features/all';
import type { Context, Pair } from '../context';
import type { Family, Feature } from '../features/feature';
import weights from './weights.json';

/** What is judged: two module-level definitions, or two members of a class. */
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

/**
 * What resembles another old definition's successor resembled that definition before: that a look-alike is gone says little of where it went.
 * What is left of a confidence that nothing but likeness carries.
 */
export const OCCUPIED = 0.6;

/** What a feature adds, and for whom it witnesses. */
interface Term {
  feature: Feature;
  worth: number;
  /** Place of its family among the witnesses; -1 where it is none. */
  witness: number;
}

const WITNESSES: readonly Family[] = [...new Set(FEATURES.map(({ family }) => family))].filter((family) => !NO_WITNESS.has(family));
const WITNESS_OF: ReadonlyMap<string, number> = new Map(FEATURES.map(({ id, family }) => [id, WITNESSES.indexOf(family)]));
const CONTEXT = WITNESSES.indexOf('context');

const TERMS: Readonly<Record<Level, readonly Term[]>> = { symbol: termsOf(weights.symbol), member: termsOf(weights.member) };

function termsOf(model: Weights): Term[] {
  return FEATURES.map((feature) => ({ feature, worth: model.features[feature.id] ?? 0, witness: WITNESSES.indexOf(feature.family) })).filter(({ worth }) => worth > 0);
}

/** Where the values of a feature stand. */
const PLACES: Readonly<Record<Level, ReadonlyMap<string, number>>> = { symbol: placesOf(TERMS.symbol), member: placesOf(TERMS.member) };

function placesOf(terms: readonly Term[]): Map<string, number> {
  return new Map(terms.map(({ feature }, at) => [feature.id, at]));
}

/** A pair as it was judged. */
export class Scored {
  /**
   * @param score Log-odds without the margin to the runner-up.
   * @param witness In [0, 1]: how strong the strongest witness is that speaks of the pair itself, not of what is around it.
   * @param values Of the terms of its level, in their order.
   */
  constructor(
    readonly pair: Pair,
    readonly score: number,
    readonly witness: number,
    private readonly values: readonly number[],
    private readonly agreement: number,
  ) {}

  /** In [0, 1]; 0 for a feature that says nothing of the pair. */
  valueOf(feature: string): number {
    const at = PLACES[levelOf(this.pair)].get(feature);
    return at === undefined ? 0 : this.values[at]!;
  }

  /** The same judgement of another new definition, for which the same speaks. */
  lentTo(to: string, next: SurfaceDefinition): Scored {
    return new Scored({ ...this.pair, to, new: next }, this.score, this.witness, this.values, this.agreement);
  }

  /** Made when asked for: most pairs are judged and forgotten. */
  get factors(): Factor[] {
    const level = levelOf(this.pair);
    const factors: Factor[] = [];
    TERMS[level].forEach(({ feature, worth }, at) => {
      const value = this.values[at]!;
      if (value > 0) factors.push({ feature: feature.id, value, weight: worth * value });
    });
    if (this.agreement > 0) factors.push({ feature: 'agreement', value: this.agreement, weight: weights[level].agreement * this.agreement });
    return factors;
  }
}

function levelOf(pair: Pair): Level {
  return pair.member ? 'member' : 'symbol';
}

/** Judges a pair by all features but those switched off. */
export function scorePair(pair: Pair, context: Context, off: ReadonlySet<string>): Scored {
  const level = levelOf(pair);
  const terms = TERMS[level];
  const values = [...fixedValues(pair, context, terms)];
  const families = WITNESSES.map(() => 0);
  let score = weights[level].bias;
  for (let i = 0; i < terms.length; i++) {
    const { feature, worth, witness } = terms[i]!;
    const value = off.has(feature.id) ? 0 : Math.max(0, feature.contextual ? feature.value(pair, context) : values[i]!);
    values[i] = value;
    if (value === 0) continue;
    const weight = worth * value;
    score += weight;
    if (witness >= 0) families[witness]! += weight;
  }
  const agreement = agreementOf(families);
  if (agreement > 0) score += weights[level].agreement * agreement;
  return new Scored(pair, score, strongestWitness(families), values, agreement);
}

const kept = new WeakMap<Context, Map<string, Map<string, readonly number[]>>>();

/** Values of the features that do not change from round to round, in the order of the terms. */
function fixedValues(pair: Pair, context: Context, terms: readonly Term[]): readonly number[] {
  let all = kept.get(context);
  if (!all) kept.set(context, (all = new Map()));
  let known = all.get(pair.from);
  if (!known) all.set(pair.from, (known = new Map()));
  let fixed = known.get(pair.to);
  if (!fixed) known.set(pair.to, (fixed = terms.map(({ feature }) => (feature.contextual ? 0 : feature.value(pair, context)))));
  return fixed;
}

/** Log-odds of each family that is a witness. */
export function weightsByFamily(factors: readonly Factor[]): number[] {
  const families = WITNESSES.map(() => 0);
  for (const { feature, weight } of factors) {
    const witness = WITNESS_OF.get(feature) ?? -1;
    if (witness >= 0) families[witness]! += weight;
  }
  return families;
}

/** In [0, 1]: how strong the witnesses beside the strongest one are. @param full log-odds of a full witness */
export function agreementOf(witnesses: readonly number[], full = FULL_WITNESS): number {
  let best = 0;
  let total = 0;
  for (const weight of witnesses) {
    const strength = Math.min(1, weight / full);
    best = Math.max(best, strength);
    total += strength;
  }
  return Math.min(1, Math.max(0, total - best));
}

function strongestWitness(families: readonly number[]): number {
  let best = 0;
  for (let i = 0; i < families.length; i++) if (i !== CONTEXT) best = Math.max(best, Math.min(1, families[i]! / FULL_WITNESS));
  return best;
}

/**
 * The probability of the best candidate among its rivals: its own, times its share among all that could be meant.
 * To be alone is worth a little more, as far as there is evidence at all.
 * @param rivals Scores of the other candidates that nothing else has taken.
 */
export function amongRivals(best: Scored, rivals: readonly number[]): { confidence: number; margin: Factor } {
  let others = 0;
  for (const rival of rivals) others += Math.exp(rival - best.score);
  const share = 1 / (1 + others);
  const alone = weights[levelOf(best.pair)].margin * best.witness * Math.max(0, 2 * share - 1);
  const confidence = probability(best.score + alone) * share;
  const bounded = Math.min(0.999, Math.max(0.001, confidence));
  const margin: Factor = { feature: 'margin', value: share, weight: Math.log(bounded / (1 - bounded)) - best.score };
  return { confidence: rounded(confidence), margin };
}

/** Three decimals; never quite certain. */
export function probability(score: number): number {
  return Math.min(0.999, Math.round(1000 / (1 + Math.exp(-score))) / 1000);
}
