/** Parameters that a function of the core settles between: `new = settle(old, new)`, where that function gives the old one for the new one and announces it to go. */
import type { SourceWords } from '@onx/model';
import { endsThere } from '../../../release/source-words';
import { bracketStep, isIdentifier, itemsAt } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { warnsOf } from '../told/announced';

/** Arguments of a call that is looked at, at most. */
const MOST = 6;

/**
 * @param names parameters of the callable whose tokens these are
 * @param bodyOf tokens of the core's function of a name; empty where there is none
 */
export function settledByCall(tokens: readonly string[], names: ReadonlySet<string>, bodyOf: (callee: string) => readonly string[], words: SourceWords): AcceptedName[] {
  // A function that is often given the same is read once.
  const read = new Set<string>();
  return tokens.flatMap((token, i) => {
    const to = tokens[i - 1] ?? '';
    if (token !== '=' || !isIdentifier(to)) return [];
    const callee = dottedAt(tokens, i + 1);
    const open = i + 1 + callee.length;
    if (callee.length === 0 || tokens[open] !== '(') return [];
    const items = itemsAt(tokens, open);
    const given = items.map(nameGiven);
    if (items.length > MOST || given.includes(undefined) || !(names.has(to) ? given.includes(to) : given.length > 1)) return [];
    const call = `${names.has(to) ? to : ''}=${callee.join('')}(${given.join(',')})`;
    if (read.has(call)) return [];
    read.add(call);
    const body = bodyOf(callee.join(''));
    if (!names.has(to)) return settledInto(given.filter((name): name is string => name !== undefined && names.has(name)), body, words);
    const [from, ...others] = given.filter((name): name is string => name !== undefined && name !== to && names.has(name) && givesFor(name, to, body, words) && warnsOf(name, to, body, words));
    return from === undefined || others.length > 0 ? [] : [{ from, to }];
  });
}

/** `value = settle(old, new)`: that function gives the one that it was given, and announces the other to go. */
function settledInto(given: readonly string[], body: readonly string[], words: SourceWords): AcceptedName[] {
  const into = (name: string): string[] => body.flatMap((token, i) => (token === '=' && body[i + 1] === name && endsThere(body[i + 2], words) ? [body[i - 1]!] : []));
  const isReturned = (name: string): boolean => body.some((token, i) => token === words.keywords.return && body[i + 1] === name && endsThere(body[i + 2], words));
  const pairs = given.flatMap((from) => given.flatMap((to) => (from !== to && warnsOf(from, to, body, words) && into(from).some((name) => into(to).includes(name) && isReturned(name)) ? [{ from, to }] : [])));
  return pairs.length === 1 ? pairs : [];
}

/** The tokens of a name, with its dots. */
function dottedAt(tokens: readonly string[], at: number): readonly string[] {
  let end = at;
  while (isIdentifier(tokens[end] ?? '')) {
    if (tokens[end + 1] !== '.') return tokens.slice(at, end + 1);
    end += 2;
  }
  return [];
}

/** By its place, or by its own name: `x`, `x=x`. */
function nameGiven(item: readonly string[]): string | undefined {
  const [name, is, value] = item;
  return item.length === 1 || (item.length === 3 && is === '=' && value === name) ? name : undefined;
}

/** `return old`, `new = old`, `new = (old,)` */
function givesFor(from: string, to: string, body: readonly string[], words: SourceWords): boolean {
  return body.some((token, i) => {
    if (token !== from) return false;
    const isInside = bracketStep(body[i - 1] ?? '') > 0;
    const at = isInside ? i - 2 : i - 1;
    const isGiven = body[at] === words.keywords.return || (body[at] === '=' && body[at - 1] === to);
    return isGiven && (isInside ? bracketStep(body[body[i + 1] === ',' ? i + 2 : i + 1] ?? '') < 0 : endsThere(body[i + 1], words));
  });
}
