/** Texts that say which of several ways is taken: the one that an argument had by default is none of the new ones. */
import type { Parameter } from '@onx/model';
import { literalType } from '../../release/source-words';
import { isText } from '../../release/tokens';
import { tokensOf, type Side } from '../bodies/held';

/** What is put into a text: `{name}`, `%s`. */
const FILLED = /\{[^{}]*\}|%s/g;

/** Under another name the default is another text, and of the old one, by which the old body told ways apart, the new body knows nothing; or only a part of the old text is given, or more than that. */
export function isAnotherWay(from: Parameter, to: Parameter, old: Side, next: Side): boolean {
  if (from.name === to.name || from.default === undefined || to.default === undefined) return false;
  if ([from.default, to.default].some((text) => literalType(text, old.release.words) !== 'text')) return false;
  const [was, is] = [contentOf(from.default), contentOf(to.default)];
  const [had, has] = [textsIn(old), textsIn(next)];
  if (was === is) return false;
  return (had.has(was) && has.size > 0 && !has.has(was)) || isCompleted(is, was, has) || isCompleted(was, is, had);
}

/** The one is a part of the other (`"1.1"` of `"GRAIN/1.1"`), and the rest of that stands in the body as a text of its own, or around what is filled in: `"GRAIN/" + version`, `f"GRAIN/{version}"`. */
function isCompleted(part: string, whole: string, texts: ReadonlySet<string>): boolean {
  const rest = whole.startsWith(part) ? whole.slice(part.length) : whole.endsWith(part) ? whole.slice(0, -part.length) : '';
  return part !== '' && rest !== '' && [...texts].some((text) => text.replace(FILLED, '') === rest);
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
