/** An object is given a part of what it was given before, and makes the rest of it where that is read: `url` is `"#" + self.id` now. */
import type { Parameter } from '@onx/model';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { returnedIn } from '../../release/returned';
import type { Side } from '../bodies/held';

/** What stands there when a value is given as it is: the object, the dot, the attribute. */
const AS_IT_IS = 3;

/** A property of the class has the old argument's name, and gives what was passed for the new one with something around it that is the same for all objects: another attribute may be one that old callers leave as it is. */
export function isReadAsMore(from: Parameter, to: Parameter, { path, definition, release }: Side): boolean {
  if (definition.kind !== 'class' || from.name === to.name) return false;
  const member = memberPath(release.surface, path, from.name);
  if (member === null || definitionAt(release, member)?.kind !== 'property') return false;
  const { members } = release.words;
  return returnedIn(release.bodies.tokens(member), release.words).some((given) => {
    const read = given.filter((_, i) => given[i - 1] === '.' && given[i - 2] === members.self);
    return given.length > AS_IT_IS && read.length > 0 && read.every((name) => name === to.name);
  });
}
