/** How likely it is that one parameter became the other: the evidence and its weights. */
import type { Factor, Parameter } from '@onx/model';
import { GUESS } from '../confidence/calibrate';
import { agreementOf, probability } from '../confidence/model';
import type { AlignContext } from './align';
import { argumentLikeness } from './argument-likeness';
import { literalType } from './literal-type';
import { roleLikeness } from './role';
import weights from './weights.json';

/** A parameter and where it stands, without `self`. */
export interface Placed {
  parameter: Parameter;
  position: number;
}

export interface JudgedPair {
  from: Placed;
  to: Placed;
  confidence: number;
  factors: Factor[];
}

/** Log-odds at which one piece of evidence is a full witness. */
const FULL_WITNESS = 1.6;
/** From here on a feature says what the parameter is, or many others made the same change. Tokens replaced and the place are the same where one thing took the place of another. */
const OF_ITSELF: Readonly<Record<string, number>> = {
  'parameter-declared': 0.5,
  'parameter-role': 0.25,
  'parameter-text': 0.3,
  'parameter-field': 0.9,
  'parameter-name': 0.2,
  'parameter-siblings': 0.7,
  'parameter-in-use': 0.3,
};
/** Parameters that kept their names, to see what all of a callable have in common. */
const SAMPLE = 16;
/** Share of a value from which another parameter has as much. */
const AS_WELL = 0.9;

/** Each of the first with each of the second. What several do alike (`self.x = x`) says little of any. */
export function judgePairs(pairs: readonly (readonly [Placed, Placed])[], old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): JudgedPair[] {
  const all = old.filter(({ name }) => next.some((other) => other.name === name));
  const kept = all.filter((_, i) => i % Math.ceil(all.length / SAMPLE) === 0);
  const ordinary = (likeness: (from: string, to: string) => number) => (value: number, to: string): number => kept.filter(({ name }) => likeness(name, to) >= AS_WELL * value).length;
  const role = (from: string, to: string): number => roleLikeness(context.oldTokens, from, context.newTokens, to);
  const roles = distinctive(pairs, ([from, to]) => role(from.parameter.name, to.parameter.name), undefined, ordinary(role));
  const texts = distinctive(pairs, ([from, to]) => context.texts(from.parameter.name, to.parameter.name), undefined, ordinary(context.texts));
  const names = distinctive(pairs, ([from, to]) => argumentLikeness(from.parameter.name, to.parameter.name), ([, to]) => [to]);
  return pairs.map(([from, to], at) => judge(from, to, { role: roles[at]!, text: texts[at]!, name: names[at]! }, old, next, context));
}

/**
 * A value for each pair; less where others of the same parameter have as much.
 * @param askedOf those of a pair whose others are counted
 * @param ordinary how many that kept their names are as much like the new one: what all have says nothing
 */
function distinctive(
  pairs: readonly (readonly [Placed, Placed])[],
  valueOf: (pair: readonly [Placed, Placed]) => number,
  askedOf: (pair: readonly [Placed, Placed]) => readonly Placed[] = (pair) => pair,
  ordinary: (value: number, to: string) => number = () => 0,
): number[] {
  const values = pairs.map(valueOf);
  const ofOne = new Map<Placed, number[]>();
  for (const one of new Set(pairs.flat())) ofOne.set(one, []);
  pairs.forEach((pair, at) => pair.forEach((one) => ofOne.get(one)!.push(values[at]!)));
  const haveAsMuch = (one: Placed, value: number): number => ofOne.get(one)!.filter((other) => other >= AS_WELL * value).length;
  return pairs.map((pair, at) => {
    const value = values[at]!;
    return value === 0 ? 0 : value / Math.sqrt(Math.max(...askedOf(pair).map((one) => haveAsMuch(one, value))) + ordinary(value, pair[1].parameter.name));
  });
}

/** What is less where others of the same parameter have as much. */
interface Distinct {
  role: number;
  text: number;
  name: number;
}

function judge(a: Placed, b: Placed, { role, text, name }: Distinct, old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): JudgedPair {
  const from = a.parameter;
  const to = b.parameter;
  const values: Record<string, number> = {
    'parameter-declared': context.declared(from.name, to.name),
    'parameter-role': role,
    'parameter-text': text,
    'parameter-field': context.fields(from.name, to.name),
    'parameter-name': name,
    'parameter-siblings': context.siblings(from.name, to.name),
    'parameter-votes': context.votes(from.name, to.name),
    'parameter-in-use': context.used(from.name, to.name),
    'parameter-position': samePlace(a, b, old, next),
    'parameter-annotation': from.annotation !== undefined && from.annotation === to.annotation ? 1 : 0,
    'parameter-default': sameDefault(from.default, to.default),
  };
  const worth: Record<string, number> = weights.features;
  const factors: Factor[] = [];
  let score = weights.bias;
  for (const [feature, value] of Object.entries(values)) {
    if (value <= 0) continue;
    const weight = value * worth[feature]!;
    score += weight;
    factors.push({ feature, value, weight });
  }
  const agreement = agreementOf(factors.map(({ weight }) => weight), FULL_WITNESS);
  if (agreement > 0) {
    score += weights.agreement * agreement;
    factors.push({ feature: 'agreement', value: agreement, weight: weights.agreement * agreement });
  }
  const believed = Object.entries(OF_ITSELF).some(([feature, least]) => values[feature]! >= least) ? probability(score) : Math.min(GUESS, probability(score));
  const confidence = Math.round(believed * context.pairConfidence * 1000) / 1000;
  return { from: a, to: b, confidence, factors };
}

/** Most parameters have no default, or one of these. */
const COMMON = new Set([undefined, 'None', 'True', 'False', '0', '1', '""', '()', '[]', '{}', 'set()', 'frozenset()', 'dict()', 'list()', 'tuple()']);

/** A default that few others have tells most; one that was replaced by its like, a little. */
function sameDefault(from: string | undefined, to: string | undefined): number {
  if (from === to) return COMMON.has(from) ? 0.6 : 1;
  return from !== undefined && to !== undefined && literalType(from) === literalType(to) ? 0.3 : 0;
}

/** 1 where the same neighbours stand on both sides, or the place in the list is the same. That nothing stands beside one says nothing of a keyword. */
function samePlace(a: Placed, b: Placed, old: readonly Parameter[], next: readonly Parameter[]): number {
  if (a.position === b.position && a.parameter.kind === b.parameter.kind) return old.length === next.length ? 1 : 0.8;
  const beside = (step: number): boolean => {
    const neighbour = old[a.position + step]?.name;
    return neighbour === next[b.position + step]?.name && (neighbour !== undefined || b.parameter.kind !== 'keyword_only');
  };
  const [before, after] = [beside(-1), beside(1)];
  return before && after ? 0.8 : before || after ? 0.3 : 0;
}
