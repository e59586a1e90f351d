/** Successors that are one of a new set of names, each for a part of what the old one was for: `get_kind_of`, then `get_size_of`, `get_shape_of` and `get_colour_of`. */
import { formOf } from '../candidates/name-words';
import type { Context } from '../features/feature';
import { ownerOf, tailOf } from '../release/paths';

/** Others from which on it is a set, and no new name beside something new. */
const SET = 2;

/** The others of the set that a new member belongs to, by the one word in which its name differs from the old one; none where it is no set. */
export function othersOfItsSet(name: string, now: string, olds: readonly string[], { to }: Context): string[] {
  const at = wordBetween(name, tailOf(now));
  if (at === undefined) return [];
  const had = new Set(olds.map(tailOf));
  const others = (to.membersOf.get(ownerOf(now)) ?? []).map(tailOf).filter((other) => other !== tailOf(now) && !had.has(other) && wordBetween(name, other) === at);
  return others.length >= SET ? others : [];
}

/** Place of the only word in which two names of as many words differ. */
function wordBetween(name: string, other: string): number | undefined {
  const [one, two] = [formOf(name).words, formOf(other).words];
  if (one.length !== two.length || one.length < 3) return undefined;
  const [at, ...more] = one.flatMap((word, i) => (word === two[i] ? [] : [i]));
  return more.length > 0 ? undefined : at;
}
