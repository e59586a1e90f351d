/** Keys that vanished are paired with keys that appeared, by what stands in them and around them. */
import { byCodeUnit, type Factor } from '@onx/model';
import { nameLikeness, proseLikeness } from '../candidates/name-words';
import type { Belief } from '../findings';
import type { KeyVotes } from './key-votes';
import { likePlace, places } from './place';
import { isLikeType, labelOf, typeOf, type SeenKey } from './seen-key';
import weights from './weights.json';

type FeatureId = keyof typeof weights.features;

/** What only the two together tell. Both in [0, 1]. */
export interface Surroundings {
  /** How much of what stands around them is the same. */
  place(from: SeenKey, to: SeenKey): number;
  /** How the core's own code replaced the one by the other. */
  votes(from: SeenKey, to: SeenKey): number;
  /** The core's own code maps the one to the other. */
  stated(from: SeenKey, to: SeenKey): boolean;
}

/** Names of one table, in their order, and whether it knows a name. */
export interface Ordered {
  keys(): Iterable<string>;
  has(name: string): boolean;
}

/** One table in both releases, and what the core's own diff says of its keys. */
export function surroundingsOf(old: Ordered, next: Ordered, votes: KeyVotes): Surroundings {
  const [oldPlaces, newPlaces] = [places([...old.keys()], next), places([...next.keys()], old)];
  return {
    place: (from, to) => likePlace(oldPlaces.get(from.name), newPlaces.get(to.name)),
    votes: (from, to) => votes.share(from.name, to.name),
    stated: (from, to) => votes.isStated(from.name, to.name),
  };
}

/** A key that is gone and the one that appeared for it. */
export interface KeyPair extends Belief {
  from: SeenKey;
  to: SeenKey;
  /** A switch became a number, a number a word …: a person has to look. */
  typeChanged: boolean;
}

/** The rest of a sentence, for a person. */
export const TYPE_CHANGED = 'the type of its value changed with it';

/** From here on a successor is named. */
const NAMED = 0.5;
/** Values that many keys have tell little. */
const COMMON = /^(?:|true|false|yes|no|on|off|null|none|~|\d|[1-9]\d?0+|\[\]|\{\}|\(\))$/i;
const COMMON_WORTH = 0.4;
/** To be of one type in one place says nothing: one of these has to speak for the two. */
const WITNESSES = ['name-likeness', 'value-alike', 'members-in-common', 'co-change', 'documentation-alike', 'declared-in-new'] as const satisfies readonly FeatureId[];
const WITNESS = 0.45;
/** More in one table are data, not settings. */
const MOST = 60;

/** @returns pairs that are likely enough to be named, sorted by the old name; each key is in one at most. */
export function pairKeys(gone: readonly SeenKey[], fresh: readonly SeenKey[], around: Surroundings): KeyPair[] {
  if (gone.length > MOST || fresh.length > MOST) return [];
  const scored: { from: SeenKey; to: SeenKey; factors: Factor[]; score: number }[] = [];
  for (const from of gone) {
    for (const to of fresh) {
      const factors = factorsOf(from, to, around, gone.length === 1 && fresh.length === 1);
      if (factors) scored.push({ from, to, factors, score: factors.reduce((sum, factor) => sum + factor.weight, weights.bias) });
    }
  }
  scored.sort((a, b) => b.score - a.score || byCodeUnit(a.from.name, b.from.name) || byCodeUnit(a.to.name, b.to.name));
  const taken = new Set<SeenKey>();
  const pairs: KeyPair[] = [];
  for (const one of scored) {
    if (taken.has(one.from) || taken.has(one.to)) continue;
    const rivals = scored.filter((other) => other !== one && (other.from === one.from || other.to === one.to) && !taken.has(other.from) && !taken.has(other.to));
    const share = 1 / (1 + rivals.reduce((sum, rival) => sum + Math.exp(rival.score - one.score), 0));
    const confidence = Math.min(0.99, share / (1 + Math.exp(-one.score)));
    taken.add(one.from).add(one.to);
    if (confidence < NAMED) continue;
    pairs.push({ from: one.from, to: one.to, typeChanged: !isLikeType(one.from, one.to), confidence, factors: one.factors });
  }
  return pairs.sort((a, b) => byCodeUnit(a.from.name, b.from.name));
}

/** null where one can't have become the other. */
function factorsOf(from: SeenKey, to: SeenKey, around: Surroundings, alone: boolean): Factor[] | null {
  if ((from.inside === undefined) !== (to.inside === undefined)) return null;
  const values: Record<FeatureId, number> = {
    'kind-kept': isLikeType(from, to) ? 1 : 0,
    'name-likeness': nameLikeness(labelOf(from), labelOf(to)),
    'value-alike': from.value === undefined || from.value !== to.value ? 0 : COMMON.test(from.value) ? COMMON_WORTH : 1,
    'place-among-siblings': around.place(from, to),
    'members-in-common': from.inside && to.inside ? inCommon(from.inside, to.inside) : 0,
    'co-change': around.votes(from, to),
    'documentation-alike': from.doc && to.doc ? proseLikeness(from.doc, to.doc) : 0,
    'declared-in-new': around.stated(from, to) ? 1 : 0,
  };
  if (!WITNESSES.some((feature) => values[feature] >= WITNESS)) return null;
  const factors = (Object.keys(weights.features) as FeatureId[]).filter((feature) => values[feature] > 0).map((feature): Factor => ({ feature, value: values[feature], weight: weights.features[feature] * values[feature] }));
  return alone ? [...factors, { feature: 'margin', value: 1, weight: weights.alone }] : factors;
}

/** In [0, 1]: Dice over names, with half of it for equal values. */
function inCommon(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const [name, value] of a) if (b.has(name)) common += b.get(name) === value ? 1 : 0.5;
  return (2 * common) / (a.size + b.size);
}

/** Of a pair with values that differ: why a person has to look, and what the old value became where that can be told. */
export function valuesOf({ from, to, typeChanged }: KeyPair): { doubt?: string; values?: Record<string, string> } {
  if (typeChanged) return { doubt: TYPE_CHANGED };
  if (from.value === undefined || to.value === undefined || from.value === to.value) return {};
  const doubt = 'the value that the core ships changed with it: its values may mean something else';
  return typeOf(from) === 'number' || COMMON.test(from.value) ? { doubt } : { doubt, values: { [from.value]: to.value } };
}
