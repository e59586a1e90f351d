/** Renames that little speaks for: as often wrong as right, however well the place fits. */
import type { Factor, SurfaceDefinition } from '@onx/model';
import { areContrary } from '../candidates/contrary-names';
import { plainName } from '../candidates/name-words';
import type { Scored } from '../confidence/model';
import { REPLACED, reaches } from '../confidence/reaches';
import { DECLARATIONS, FEATURES } from '../features/all';

/** Log-odds of content below which two things merely resemble each other, and of content and name together. */
const CONTENT = 2;
const CONTENT_AND_NAME = 2.4;
/** What has half of its words in common has a like name. */
const LIKE_NAME = 0.4;
/** Families that look at what a thing is. */
const CONTENTS = new Set(FEATURES.filter(({ family }) => family === 'identity' || family === 'likeness').map(({ id }) => id));
/** From these values on, somebody says that the one replaced the other: the core, its diff or its users in more than one place, its history, or what calls it. */
const SAID: ReadonlyMap<string, number> = new Map([
  ['declared-in-new', 0],
  ['declared-in-old', 0],
  ['declared-between', 0],
  ...REPLACED,
  ['history', 0.85],
  ['call-sites', 0.6],
]);
/** So many definitions of one name are no chance: it is given to each of a kind. */
const COMMON = 4;
/** What was replaced in five places or more. */
const OFTEN = 0.88;
/** What was replaced in one place only: with a like name of something new that is enough. */
const ONCE = 0.5;
/** These say so whatever the words are in which the core announces the end of the old one. */
const NAMED: ReadonlyMap<string, number> = new Map([...DECLARATIONS.map((id) => [id, 0] as const), ['same-body', 0.5], ['definition-survives', 1]]);
/** These say that the one became the other whatever they are called and however they are used. */
const TOLD: ReadonlyMap<string, number> = new Map([...NAMED, ...REPLACED]);

/**
 * Under another name, with little of the content, and nobody says so.
 * @param namesakes how many definitions of the old release had its name: one that many modules give (`main`, `configuration`) tells as little as another
 */
export function isGuess(one: Scored, namesakes = 1): boolean {
  if (plainName(one.pair.old.name) === plainName(one.pair.new.name) && namesakes < COMMON) return false;
  let content = 0;
  let names = 0;
  let said = false;
  for (const { feature, value, weight } of one.factors) {
    if (value >= (SAID.get(feature) ?? Infinity)) said = true;
    if (CONTENTS.has(feature)) content += weight;
    if (feature === 'name-likeness') names += weight;
  }
  if (said) return isLoneVote(one) && content + names === 0;
  if (one.valueOf('co-change') >= ONCE && one.valueOf('name-likeness') >= LIKE_NAME && one.valueOf('target-is-new') > 0) return false;
  return content < CONTENT && content + names < CONTENT_AND_NAME;
}

/** The names say contrary things, and nothing says that the one became the other all the same. */
export function isContradicted(one: Scored): boolean {
  return areContrary(one.pair.old.name, one.pair.new.name) && !isTold(one.factors);
}

/** A few places where one name stands for another, and no other word of it: what was kept in the one may be a part of the other. */
function isLoneVote(one: Scored): boolean {
  return one.valueOf('co-change') < OFTEN && [...SAID].every(([feature, least]) => feature === 'co-change' || one.valueOf(feature) === 0 || one.valueOf(feature) < least);
}

/** Not told by anybody: too little for a thing that is used in another way now. */
export function isOnlyAlike(one: Scored): boolean {
  return !isTold(one.factors) && one.valueOf('history') < SAID.get('history')!;
}

/** The core announces the end of the old one in words that name nobody: what is only like it, or used where it was, is seldom its successor. @param now what stands under the old name */
export function isUnnamed(one: Scored, now: SurfaceDefinition | undefined): boolean {
  const said = now?.deprecated;
  if (said?.message === undefined || said.replacement !== undefined || plainName(one.pair.old.name) === plainName(one.pair.new.name)) return false;
  return !reaches(one.factors, NAMED);
}

function isTold(factors: readonly Factor[]): boolean {
  return reaches(factors, TOLD);
}
