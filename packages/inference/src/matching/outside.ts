/** Old names that another distribution has now: nothing of the new release is their successor. */
import { joinPath } from '@onx/model';
import { pathsOf, type Subject } from '../changes/subject';
import { STATED_RANK, STRENGTH } from '../declarations/statement';
import type { Context } from '../context';
import { accessPaths, isOutside } from '../release/access';
import type { Release } from '../release/release';
import type { Match } from './match';

/** Takes the likeliest successor away from names that left the core, and notes where they went. */
export function withOutside(matches: readonly Match[], context: Context): Match[] {
  return matches.map((match) => (match.verdict ? match : leftCore(match, context)));
}

function leftCore(match: Match, { from, to, declarations }: Context): Match {
  const { subject } = match;
  // The very path leads outside now, and nobody says that it will go: only others went.
  if (subject.homeAnswers && isOutside(to.surface, subject.module, subject.name)) return { ...match, best: null };
  if (subject.survivor !== null || subject.homeAnswers) return match;
  const outside = declarations.outsideOf([...new Set([...pathsOf(subject), ...shownAs(subject, from)])]);
  if (!outside || (!(outside.strength === STRENGTH.STATED && outside.source === 'new') && declarations.successorsOf(subject.path).some(({ statement }) => statement.strength >= STATED_RANK))) return match;
  return { ...match, best: null, outside };
}

/** Where packages showed it, also where they go on to serve something under its name. */
function shownAs({ path, definition, name }: Subject, { surface }: Release): string[] {
  if (path !== definition) return [];
  return accessPaths(surface, path).flatMap((access) => (access.name === name && access.via !== 'incidental' ? [joinPath(access.module, name)] : []));
}
