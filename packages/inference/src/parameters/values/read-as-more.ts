/** An object is given a part of what it was given before, and makes the rest of it where that is read: `url` is `"#" + self.id` now. */
import type { Parameter } from '@onx/model';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { returnedIn } from '../../release/returned';
import type { Side } from '../bodies/held';

/** A property of the class has the old argument's name, and gives what was passed for the new one with something else around it. */
export function isReadAsMore(from: Parameter, to: Parameter, { path, definition, release }: Side): boolean {
  if (definition.kind !== 'class' || from.name === to.name) return false;
  const member = memberPath(release.surface, path, from.name);
  if (member === null || definitionAt(release, member)?.kind !== 'property') return false;
  const { members } = release.words;
  return returnedIn(release.bodies.tokens(member), release.words).some((given) => given.length > 3 && given.some((token, i) => token === to.name && given[i - 1] === '.' && given[i - 2] === members.self));
}
