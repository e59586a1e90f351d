/** Old names that another distribution has now: nothing of the new release is their successor. */
import { STATED_RANK } from '../declarations/statement';
import { STRENGTH } from '../declarations/statement';
import type { Context } from '../features/feature';
import { isOutside } from '../release/access';
import { joinPath } from '../release/paths';
import type { Match } from './match';

/** Takes the likeliest successor away from names that left the core, and notes where they went. */
export function withOutside(matches: readonly Match[], context: Context): Match[] {
  return matches.map((match) => (match.verdict ? match : leftCore(match, context)));
}

function leftCore(match: Match, { to, declarations }: Context): Match {
  const { subject } = match;
  // The very path leads outside now, and nobody says that it will go: only others went.
  if (subject.homeAnswers && isOutside(to.surface, subject.module, subject.name)) return { ...match, best: null };
  if (subject.survivor !== null || subject.homeAnswers) return match;
  const outside = declarations.outsideOf([subject.path, ...subject.exposedAt.map((module) => joinPath(module, subject.name))]);
  if (!outside || (!(outside.strength === STRENGTH.STATED && outside.source === 'new') && declarations.successorsOf(subject.path).some(({ statement }) => statement.strength >= STATED_RANK))) return match;
  return { ...match, best: null, outside };
}
