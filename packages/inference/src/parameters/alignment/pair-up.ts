/** Chooses among judged pairs of an old and a new parameter. */
import { addTo, type Factor, type Parameter } from '@onx/model';
import { rounded } from '../../confidence/calibrate';
import type { Placed } from '../features/feature';
import type { JudgedPair } from './judge-pair';

/** An old parameter and the new one that it is; positions count from 0, without `self`. */
export interface AlignedPair {
  from: Parameter;
  to: Parameter;
  oldPosition: number;
  newPosition: number;
  /** 1 where the name was kept. */
  confidence: number;
  factors: Factor[];
}

/** Below it, a removal beside an addition is the better explanation. */
export const BELIEVED = 0.5;
/** A part of the belief from which on it is no toss-up between two. */
const NO_TOSS_UP = 0.9;
/** A share of the belief from which on no rival is worth naming. */
const CLEAR = 0.99;

/** The likeliest pairs first, each parameter once. */
export function pairUp(judged: readonly JudgedPair[]): AlignedPair[] {
  const all = [...judged].sort((a, b) => b.confidence - a.confidence || a.from.position - b.from.position || a.to.position - b.to.position);
  const ofOld = new Map<Placed, JudgedPair[]>();
  const ofNew = new Map<Placed, JudgedPair[]>();
  for (const pair of all) {
    addTo(ofOld, pair.from, pair);
    addTo(ofNew, pair.to, pair);
  }
  const out: AlignedPair[] = [];
  const taken = new Set<Parameter>();
  for (const pair of all) {
    if (pair.confidence < BELIEVED || taken.has(pair.from.parameter) || taken.has(pair.to.parameter)) continue;
    const rivals = [...ofOld.get(pair.from)!.filter(({ to }) => !taken.has(to.parameter)), ...ofNew.get(pair.to)!.filter(({ from }) => !taken.has(from.parameter))].filter((other) => other !== pair);
    taken.add(pair.from.parameter).add(pair.to.parameter);
    out.push(aligned(amongRivals(pair, Math.max(0, ...rivals.map(({ confidence }) => confidence)))));
  }
  return out;
}

/** A part of the belief goes to the best of those that could be meant as well. */
function amongRivals(pair: JudgedPair, rival: number): JudgedPair {
  const share = Math.sqrt(odds(pair.confidence) / (odds(pair.confidence) + odds(rival)));
  const margin = { feature: 'margin', value: share, weight: Math.log(odds(pair.confidence * share) / odds(pair.confidence)) };
  return share > CLEAR ? pair : { ...pair, confidence: rounded(pair.confidence * share), factors: [...pair.factors, margin] };
}

/** Whether one name is plainly likelier than any other for it. */
export function isPlain({ factors }: AlignedPair): boolean {
  return factors.every(({ feature, value }) => feature !== 'margin' || value >= NO_TOSS_UP);
}

function odds(probability: number): number {
  return probability / Math.max(0.001, 1 - probability);
}

/** The judged pair as a part of an alignment. */
export function aligned({ from, to, confidence, factors }: JudgedPair): AlignedPair {
  return { from: from.parameter, to: to.parameter, oldPosition: from.position, newPosition: to.position, confidence, factors };
}
