/** An old name that still stands beside its successor and does its own work: that the core sends users on does not say that both give the same. */
import { indexSurface, type SourceWords } from '@onx/model';
import { tailOf } from '../release/paths';
import { returnedIn } from '../release/returned';
import { definitionAt } from '../release/release';
import { closingAt } from '../release/tokens';
import type { Form } from './form';

/**
 * Whether what stands under the old name has nothing to do with the successor. What hands on to it, or what it hands on to, what does the same or only fails is no such work, nor is
 * what came under the old name when its content went to the other.
 * @param old the old form of the name
 * @param kept what stands under it in the new release
 */
export function worksApart(old: Form, kept: Form, next: Form): boolean {
  const { words } = kept[0];
  const [had, own, other] = [old, kept, next].map(([release, path]) => release.bodies.tokens(path)) as [readonly string[], readonly string[], readonly string[]];
  if (own.length === 0 || other.length === 0 || own[0] === words.keywords.raise || had.join(' ') === other.join(' ')) return false;
  const [name, toName] = [tailOf(kept[1]), tailOf(next[1])];
  const isLinked = [had, own].some((tokens) => tokens.includes(toName)) || other.includes(name) || areKin(kept, next);
  return !isLinked && !endsAlike(own, other) && !handOnAlike(own, other, words);
}

/** One of two classes derives from the other. */
function areKin([release, path]: Form, [, other]: Form): boolean {
  const index = indexSurface(release.surface);
  return [path, other].every((one) => definitionAt(release, one)?.kind === 'class') && (index.order(path).includes(other) || index.order(other).includes(path));
}

/** The one is the other after a warning. */
function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.slice(long.length - short.length).join(' ') === short.join(' ');
}

/** Both give what the same callable gives. */
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
