/**
 * Successors that are one of a new set of names, each for a part of what the old one was for: `get_kind_of`, then `get_size_of`, `get_shape_of` and
 * `get_colour_of`; `sort_by_size`, then `begin_sort_by_size` and `end_sort_by_size`.
 */
import { ownerOf, tailOf } from '@onx/model';
import { addedWord, formOf, replacedWord } from '../../candidates/name-words';
import type { Context } from '../../context';
import { isPrivateName } from '../../release/source-words';

/** Others from which on it is a set, and no new name beside something new. */
const SET = 2;
/** Words that two new names have to share with the old one to be for its parts. */
const PARTS = 2;
/** Words of a name from which on one of them may be another. */
const WORDS = 3;

/** The others of the set that a new member belongs to, by the one word in which its name differs from the old one; none where it is no set. */
export function othersOfItsSet(name: string, now: string, olds: readonly string[], { to }: Context): string[] {
  const had = new Set(olds.map(tailOf));
  const fresh = (to.membersOf.get(ownerOf(now)) ?? []).map(tailOf).filter((other) => other !== tailOf(now) && !had.has(other) && !isPrivateName(other, to.words));
  const end = endAdded(name, tailOf(now));
  if (end !== undefined) return fresh.filter((other) => endAdded(name, other) === end);
  const at = wordBetween(name, tailOf(now));
  const others = at === undefined ? [] : fresh.filter((other) => wordBetween(name, other) === at);
  return others.length >= SET ? others : [];
}

/** The end at which a name has one word more than the old one, where that has enough to be told by. */
function endAdded(name: string, other: string): 'first' | 'last' | undefined {
  return formOf(name).words.length < PARTS ? undefined : addedWord(name, other)?.end;
}

/** Place of the only word in which the names differ, where enough others are left to tell that they belong together. */
function wordBetween(name: string, other: string): number | undefined {
  const word = replacedWord(name, other);
  return word && word.words >= WORDS ? word.at : undefined;
}
