/** From judged candidates to what an assignment may choose from. */
import { byCodeUnit } from '@onx/model';
import type { Scored } from '../confidence/model';
import type { Option } from './assign';
import { isContradicted } from './guess';

/** Log-odds below which a candidate is no candidate: about one in thirteen. */
const HOPELESS = -2.5;
/** Log-odds from which an old definition is plainly what the new one was: 0.95 as a probability. */
const PLAIN = 3;

/** Those that are worth a choice, the likeliest first. */
export function worthwhile(scored: readonly Scored[]): Scored[] {
  return scored.filter((one) => one.score > HOPELESS && !isContradicted(one)).sort(byScore);
}

/** The likeliest first; among equals, by path, so that the order is always the same. */
export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || byCodeUnit(a.pair.to, b.pair.to);
}

/** A candidate as something to choose, above zero: to be matched is better than to stay free. */
export function optionOf(one: Scored, shared: boolean): Option {
  return { target: one.pair.to, score: one.score - HOPELESS, shared };
}

/**
 * Targets that the core itself gives to one old definition are not open to those that only resemble it: leaves out options on a target with a
 * strong claim on it, but for those that have such a claim themselves, beat it, or are plainly what it was.
 */
export function withoutClaimed(options: ReadonlyMap<string, readonly Option[]>): Map<string, Option[]> {
  const claims = new Map<string, number>();
  for (const list of options.values()) {
    for (const { target, score, shared } of list) if (shared) claims.set(target, Math.max(claims.get(target) ?? 0, score));
  }
  return new Map([...options].map(([path, list]) => [path, list.filter((option) => option.shared || option.score + HOPELESS >= PLAIN || option.score > (claims.get(option.target) ?? 0))]));
}
