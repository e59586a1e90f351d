/** What one form gives and the other does not, as far as bodies tell. */
import type { SourceWords } from '@onx/model';
import { returnedIn } from '../../release/returned';
import type { Form } from '../form';

/** The member by which one form gives a part of what the other gives: `return self.client.host` beside `return self.client`. */
export function partBetween(old: Form, next: Form): string | undefined {
  const [had, has] = [fieldsGiven(old), fieldsGiven(next)];
  return partOf(had, has) ?? partOf(has, had);
}

/** The old form changed its object and gave nothing; the new one gives something and changes nothing. */
export function isMadeAnew([from, oldPath]: Form, [to, newPath]: Form): boolean {
  const [had, has] = [from.bodies.tokens(oldPath), to.bodies.tokens(newPath)];
  const { keywords } = from.words;
  const isGiving = (tokens: readonly string[]): boolean => tokens.includes(keywords.return);
  return changesItself(had, from.words) && !isGiving(had) && !had.includes(keywords.yield) && isGiving(has) && !changesItself(has, to.words);
}

/** `self.a.b`, each as its names, of what is returned and no more than such a chain. */
function fieldsGiven([release, path]: Form): string[][] {
  return returnedIn(release.bodies.tokens(path), release.words).filter(([first]) => first === release.words.members.self).map(chainIn);
}

function chainIn(tokens: readonly string[]): string[] {
  const names = [tokens[0]!];
  let at = 1;
  while (tokens[at] === '.' && tokens[at + 1] !== undefined) {
    names.push(tokens[at + 1]!);
    at += 2;
  }
  return tokens[at] === '(' || tokens[at] === '[' ? [] : names;
}

function partOf(parts: readonly string[][], wholes: readonly string[][]): string | undefined {
  const part = parts.find((names) => wholes.some((whole) => whole.length > 1 && names.length === whole.length + 1 && whole.every((name, i) => names[i] === name)));
  return part?.at(-1);
}

function changesItself(tokens: readonly string[], { members }: SourceWords): boolean {
  return tokens.some((token, at) => token === '=' && tokens[at - 2] === '.' && tokens[at - 3] === members.self);
}
