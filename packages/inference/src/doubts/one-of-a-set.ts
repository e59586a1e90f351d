/** Successors that are one of a new set of names, each for a part of what the old one was for: `get_kind_of`, then `get_size_of`, `get_shape_of` and `get_colour_of`. */
import { replacedWord } from '../candidates/name-words';
import type { Context } from '../features/feature';
import { ownerOf, tailOf } from '../release/paths';

/** Others from which on it is a set, and no new name beside something new. */
const SET = 2;
/** Words of a name from which on one of them may be another. */
const WORDS = 3;

/** The others of the set that a new member belongs to, by the one word in which its name differs from the old one; none where it is no set. */
export function othersOfItsSet(name: string, now: string, olds: readonly string[], { to }: Context): string[] {
  const at = wordBetween(name, tailOf(now));
  if (at === undefined) return [];
  const had = new Set(olds.map(tailOf));
  const others = (to.membersOf.get(ownerOf(now)) ?? []).map(tailOf).filter((other) => other !== tailOf(now) && !had.has(other) && wordBetween(name, other) === at);
  return others.length >= SET ? others : [];
}

/** Place of the only word in which the names differ, where enough others are left to tell that they belong together. */
function wordBetween(name: string, other: string): number | undefined {
  const word = replacedWord(name, other);
  return word && word.words >= WORDS ? word.at : undefined;
}
