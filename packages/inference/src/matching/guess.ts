/** Renames that place and name alone speak for: as often wrong as right, however well the place fits. */
import { plainName } from '../candidates/name-words';
import type { Scored } from '../confidence/model';
import { FEATURES } from '../features/all';

/** Log-odds of content below which two things merely resemble each other. */
const CONTENT = 1.7;
/** Families that look at what a thing is. */
const CONTENTS = new Set(FEATURES.filter(({ family }) => family === 'identity' || family === 'likeness').map(({ id }) => id));
/** From these values on, somebody says that the one replaced the other: the core, its diff or its users in more than one place, its history, or what calls it. */
const SAID: ReadonlyMap<string, number> = new Map([
  ['declared-in-new', 0],
  ['declared-in-old', 0],
  ['declared-between', 0],
  ['co-change', 0.7],
  ['replaced-in-use', 0.7],
  ['history', 0.85],
  ['call-sites', 0.6],
]);

/** The most that such a rename is worth. */
export const GUESS = 0.72;

/** Under another name, with little of the content, and nobody says so. */
export function isGuess({ pair, factors }: Scored): boolean {
  if (plainName(pair.old.name) === plainName(pair.new.name)) return false;
  let content = 0;
  for (const { feature, value, weight } of factors) {
    if (value >= (SAID.get(feature) ?? Infinity)) return false;
    if (CONTENTS.has(feature)) content += weight;
  }
  return content < CONTENT;
}
