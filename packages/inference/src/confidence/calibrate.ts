/**
 * From what the engine believes to how often such beliefs came true: the log-odds of each kind of operation are stretched and shifted
 * (Platt's scaling), by numbers that `npm run bench:calibrate` fits. No slope is below zero, so the order of beliefs stays.
 */
import { DEFAULT_THRESHOLDS, type Factor, type OperationKind } from '@onx/model';
import calibration from './calibration.json';

/** A straight line from believed to true log-odds. */
export interface Scale {
  slope: number;
  intercept: number;
}

/** From here on it is known what became of a name: its inside is compared, and others are expected to have gone as it did. */
export const KNOWN = 0.7;

/** The most that a guess is worth. It is listed, and no scale makes more of it; below it are doubts for a person, of which too few were judged to say how often they come true. */
export const GUESS = 0.72;

/** The most that is still listed, and not applied without a word. */
export const LISTED = DEFAULT_THRESHOLDS.auto - 0.01;

/** Nothing that was only compared is quite certain, nor quite impossible. */
const MOST = 0.999;

const SCALES: Readonly<Record<string, Scale>> = calibration.kinds;

/** A kind of which too few were judged keeps its beliefs. */
export const UNSCALED: Scale = { slope: 1, intercept: 0 };

/** The natural logarithm of the odds; of a probability bounded to [0.001, 0.999]. */
export function logOdds(probability: number): number {
  const bounded = Math.min(MOST, Math.max(1 - MOST, probability));
  return Math.log(bounded / (1 - bounded));
}

/** A belief as it is told: with three decimals. */
export function rounded(belief: number): number {
  return Math.round(belief * 1000) / 1000;
}

/** Where one thing alone tells of a change, all of the belief is its own. @param value of the feature */
export function onlyEvidence(feature: string, belief: number, value = 1): Factor[] {
  return [{ feature, value, weight: logOdds(belief) }];
}

/** @returns the probability after scaling, three decimals, in [0.001, 0.999]. A guess or a doubt stays as it is, and nothing firmer becomes one. */
export function scaled(belief: number, { slope, intercept }: Scale): number {
  if (belief <= GUESS) return rounded(belief);
  const probability = 1 / (1 + Math.exp(-(slope * logOdds(belief) + intercept)));
  return Math.min(MOST, Math.max(GUESS, rounded(probability)));
}

/** What is believed as much is listed at most. */
export function isOnlyListed(kind: OperationKind, belief: number): boolean {
  return calibrate(kind, belief).confidence <= LISTED;
}

/** The calibrated confidence, and what it added in log-odds as a factor of its own. */
export function calibrate(kind: OperationKind, belief: number): { confidence: number; factor: Factor } {
  const confidence = scaled(belief, SCALES[kind] ?? UNSCALED);
  return { confidence, factor: { feature: 'calibration', value: 1, weight: logOdds(confidence) - logOdds(belief) } };
}
