/** Parameters that a function of the core settles between: `new = settle(old, new)`, where that function gives the old one for the new one and announces it to go. */
import type { SourceWords } from '@onx/model';
import { endsThere } from '../../../release/source-words';
import { bracketStep, isIdentifier, itemsAt, quotedName } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { warnsOf } from '../told/announced';

/** Arguments of a call that is looked at, at most. */
const MOST = 6;

/** The core's function that is called. */
export interface Settling {
  tokens: readonly string[];
  parameters: readonly string[];
}

/** A parameter that the call is given as it is, and what the function calls it. */
interface Given {
  name: string;
  inside: string;
}

/**
 * @param names parameters of the callable whose tokens these are
 * @param calledBy the core's function of a name
 */
export function settledByCall(tokens: readonly string[], names: ReadonlySet<string>, calledBy: (callee: string) => Settling | undefined, words: SourceWords): AcceptedName[] {
  // A function that is often given the same is read once.
  const read = new Set<string>();
  return tokens.flatMap((token, i) => {
    const to = tokens[i - 1] ?? '';
    if (token !== '=' || !isIdentifier(to)) return [];
    const callee = dottedAt(tokens, i + 1);
    const open = i + 1 + callee.length;
    if (callee.length === 0 || tokens[open] !== '(') return [];
    const items = itemsAt(tokens, open);
    const call = `${names.has(to) ? to : ''}=${callee.join('')}(${items.map((item) => item.join('')).join(',')})`;
    if (items.length > MOST || read.has(call) || items.filter((item) => names.has(item.at(-1)!)).length < 2) return [];
    read.add(call);
    const called = calledBy(callee.join(''));
    const given = called && givenTo(called, items, names);
    if (!given) return [];
    const told = new Set(items.flatMap((item) => quotedName(item.at(-1)!) ?? []));
    if (!names.has(to)) return settledInto(given, called.tokens, words);
    const kept = given.find(({ name }) => name === to);
    const [from, ...others] = given.filter((one) => kept !== undefined && one !== kept && isSettled(one, kept, called.tokens, told, words));
    return from === undefined || others.length > 0 ? [] : [{ from: from.name, to }];
  });
}

/** The function gives the one for the other, and announces it to go; or it is told the names of both, which are only of use to speak of them. */
function isSettled(from: Given, to: Given, body: readonly string[], told: ReadonlySet<string>, words: SourceWords): boolean {
  return givesFor(from.inside, to.inside, body, words) && (warnsOf(from.name, to.name, body, words) || (told.has(from.name) && told.has(to.name)));
}

/** Parameters among what is given; undefined where something is made of one of them first. What stands beside them is a constant, or about something else. */
function givenTo({ parameters }: Settling, items: readonly (readonly string[])[], names: ReadonlySet<string>): Given[] | undefined {
  const given: Given[] = [];
  for (const [place, item] of items.entries()) {
    const keyword = item[1] === '=' ? item[0]! : undefined;
    const value = keyword === undefined ? item : item.slice(2);
    const inside = keyword ?? parameters[place];
    if (value.length === 1 && names.has(value[0]!) && inside !== undefined) given.push({ name: value[0]!, inside });
    else if (value.some((token) => names.has(token))) return undefined;
  }
  return given;
}

/** `value = settle(old, new)`: that function gives the one that it was given, and announces the other to go. */
function settledInto(given: readonly Given[], body: readonly string[], words: SourceWords): AcceptedName[] {
  const into = (name: string): string[] => body.flatMap((token, i) => (token === '=' && body[i + 1] === name && endsThere(body[i + 2], words) ? [body[i - 1]!] : []));
  const isReturned = (name: string): boolean => body.some((token, i) => token === words.keywords.return && body[i + 1] === name && endsThere(body[i + 2], words));
  const pairs = given.flatMap((from) => given.flatMap((to) => (from !== to && warnsOf(from.name, to.name, body, words) && into(from.inside).some((name) => into(to.inside).includes(name) && isReturned(name)) ? [{ from: from.name, to: to.name }] : [])));
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

/** `return old`, `return new if new is not None else old`, `new = old`, `new = (old,)` */
function givesFor(from: string, to: string, body: readonly string[], words: SourceWords): boolean {
  return body.some((token, i) => {
    if (token !== from) return false;
    const isInside = bracketStep(body[i - 1] ?? '') > 0;
    const at = isInside ? i - 2 : i - 1;
    const isGiven = body[at] === words.keywords.return || (body[at] === '=' && body[at - 1] === to) || isElseReturned(to, at, body, words);
    return isGiven && (isInside ? bracketStep(body[body[i + 1] === ',' ? i + 2 : i + 1] ?? '') < 0 : endsThere(body[i + 1], words));
  });
}

/** `return new if … else` */
function isElseReturned(to: string, at: number, body: readonly string[], { keywords }: SourceWords): boolean {
  if (body[at] !== keywords.else) return false;
  const chosen = body.lastIndexOf(keywords.return, at);
  return chosen >= 0 && body[chosen + 1] === to && body[chosen + 2] === keywords.if;
}
