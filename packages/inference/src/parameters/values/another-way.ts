/** Texts that say which of several ways is taken: the one that an argument had by default is none of the new ones. */
import type { Parameter } from '@onx/model';
import { literalType } from '../../release/source-words';
import { isText } from '../../release/tokens';
import { tokensOf, type Side } from '../bodies/held';

/** Under another name the default is another text, and of the old one, by which the old body told ways apart, the new body knows nothing. */
export function isAnotherWay(from: Parameter, to: Parameter, old: Side, next: Side): boolean {
  if (from.name === to.name || from.default === undefined || to.default === undefined) return false;
  if ([from.default, to.default].some((text) => literalType(text, old.release.words) !== 'text')) return false;
  const [was, is] = [contentOf(from.default), contentOf(to.default)];
  const [had, has] = [textsIn(old), textsIn(next)];
  return was !== is && had.has(was) && has.size > 0 && !has.has(was);
}

/** Texts that stand in the body, of a class in all of its methods. */
function textsIn(side: Side): ReadonlySet<string> {
  const { path, definition, release: { bodies, membersOf } } = side;
  const tokens = definition.kind === 'class' ? (membersOf.get(path) ?? []).flatMap((member) => bodies.tokens(member)) : tokensOf(side);
  return new Set(tokens.filter(isText).map(contentOf));
}

function contentOf(text: string): string {
  return text.replace(/^\w*(['"]+)(.*)\1$/s, '$2');
}
