/** How likely it is that one parameter became the other: the evidence and its weights. */
import { addTo, type Factor } from '@onx/model';
import { GUESS, rounded } from '../../confidence/calibrate';
import { agreementOf, probability } from '../../confidence/model';
import { PARAMETER_FEATURES } from '../features/all';
import type { Lists, ParameterFeature, ParameterPair, Placed } from '../features/feature';
import weights from '../weights.json';

/** A pair with the belief in it, its callables taken into account. */
export interface JudgedPair extends ParameterPair {
  confidence: number;
  factors: Factor[];
}

/** Log-odds at which one piece of evidence is a full witness. */
const FULL_WITNESS = 1.6;
/** Parameters that kept their names, looked at to see what all of a callable have in common. */
const SAMPLE = 16;
/** Share of a value from which another parameter has as much. */
const AS_WELL = 0.9;

const WORTH: Readonly<Record<string, number>> = weights.features;

/** Judges pairs of one callable, those of one call in each other's light. */
export function pairJudge(lists: Lists): (pairs: readonly ParameterPair[]) => JudgedPair[] {
  const kept = sampleOfKept(lists);
  return (pairs) => {
    const values = PARAMETER_FEATURES.map((feature) => valuesOf(feature, pairs, kept, lists));
    return pairs.map((pair, at) => judge(pair, values.map((column) => column[at]!), lists));
  };
}

function sampleOfKept({ old, next }: Lists): Placed[] {
  const names = new Set(next.map(({ name }) => name));
  const all = old.map((parameter, position) => ({ parameter, position })).filter(({ parameter }) => names.has(parameter.name));
  return all.filter((_, i) => i % Math.ceil(all.length / SAMPLE) === 0);
}

/** A value for each pair; less where others have as much, as far as the feature says so. */
function valuesOf(feature: ParameterFeature, pairs: readonly ParameterPair[], kept: readonly Placed[], lists: Lists): number[] {
  const values = pairs.map((pair) => feature.value(pair, lists));
  const { lessAmong } = feature;
  if (lessAmong === undefined) return values;
  const byParameter = new Map<Placed, number[]>();
  pairs.forEach(({ from, to }, at) => {
    addTo(byParameter, from, values[at]!);
    addTo(byParameter, to, values[at]!);
  });
  const haveAsMuch = (one: Placed, value: number): number => byParameter.get(one)!.filter((other) => other >= AS_WELL * value).length;
  return pairs.map(({ from, to }, at) => {
    const value = values[at]!;
    if (value === 0) return 0;
    if (lessAmong === 'pairs of the new one') return value / Math.sqrt(haveAsMuch(to, value));
    const ordinary = kept.filter((one) => feature.value({ from: one, to }, lists) >= AS_WELL * value).length;
    return value / Math.sqrt(Math.max(haveAsMuch(from, value), haveAsMuch(to, value)) + ordinary);
  });
}

/** @param values of all features, in their order */
function judge(pair: ParameterPair, values: readonly number[], lists: Lists): JudgedPair {
  const factors: Factor[] = [];
  let score = weights.bias;
  PARAMETER_FEATURES.forEach(({ id }, i) => {
    const value = values[i]!;
    if (value <= 0) return;
    const weight = value * WORTH[id]!;
    score += weight;
    factors.push({ feature: id, value, weight });
  });
  const agreement = agreementOf(factors.map(({ weight }) => weight), FULL_WITNESS);
  if (agreement > 0) {
    score += weights.agreement * agreement;
    factors.push({ feature: 'agreement', value: agreement, weight: weights.agreement * agreement });
  }
  const tells = PARAMETER_FEATURES.some(({ ofItself = Infinity, saysLittle }, i) => values[i]! >= ofItself && saysLittle?.(pair, lists) !== true);
  const believed = tells ? probability(score) : Math.min(GUESS, probability(score));
  return { ...pair, confidence: rounded(believed * lists.context.pairConfidence), factors };
}
