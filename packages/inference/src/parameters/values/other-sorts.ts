/** Arguments that are said to be of sorts that have nothing to do with each other: a text before, a list now. */
import type { Parameter } from '@onx/model';
import { definitionAt, type Release } from '../../release/release';
import { typeOn, type Side } from '../bodies/held';

const NAME = /[A-Za-z]\w*/g;
/** A class of the core, whatever it is made of. */
const CLASS = 'class';

/** Both sides say what they take, and none of it is of one sort. */
export function areOfOtherSorts(from: Parameter, to: Parameter, old: Side, next: Side): boolean {
  const [was, is] = [sortsIn(typeOn(from, old), old.release), sortsIn(typeOn(to, next), next.release)];
  return was.size > 0 && is.size > 0 && ![...was].some((sort) => is.has(sort));
}

/** What no word of is known is no sort; several things of a class are of the sort of what holds several. */
function sortsIn(type: string, release: Release): Set<number | typeof CLASS> {
  const words = type.match(NAME) ?? [];
  const found = words.flatMap((word) => release.words.types.sorts.flatMap((sort, at) => (sort.has(word.toLowerCase()) ? [at] : [])));
  if (found.length > 0) return new Set(found);
  return new Set(words.some((word) => isClass(word, release)) ? [CLASS] : []);
}

function isClass(name: string, release: Release): boolean {
  return (release.byName.get(name) ?? []).some((path) => definitionAt(release, path)?.kind === 'class');
}
