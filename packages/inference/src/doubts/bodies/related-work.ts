/** Signs that two bodies have to do with each other, so that the one may stand for the other. */
import { indexSurface, type SourceWords } from '@onx/model';
import { definitionAt } from '../../release/release';
import { returnedIn } from '../../release/returned';
import { closingAt } from '../../release/tokens';
import type { Form } from '../form';

/** One of two classes derives from the other. */
export function areKin([release, path]: Form, [, other]: Form): boolean {
  const index = indexSurface(release.surface);
  return [path, other].every((one) => definitionAt(release, one)?.kind === 'class') && (index.order(path).includes(other) || index.order(other).includes(path));
}

/** The one is the other after a warning, or both give what the same callable gives. */
export function doAlike(one: readonly string[], other: readonly string[], words: SourceWords): boolean {
  return endsAlike(one, other) || handOnAlike(one, other, words);
}

function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.slice(long.length - short.length).join(' ') === short.join(' ');
}

function handOnAlike(one: readonly string[], other: readonly string[], words: SourceWords): boolean {
  const given = new Set(calledIn(one, words));
  return calledIn(other, words).some((callee) => given.has(callee));
}

/** What is called where nothing but the call is returned. */
function calledIn(tokens: readonly string[], words: SourceWords): string[] {
  return returnedIn(tokens, words).flatMap((expression) => {
    const open = expression.indexOf('(');
    return open > 0 && closingAt(expression, open) === expression.length - 1 ? [expression.slice(0, open).join('')] : [];
  });
}
