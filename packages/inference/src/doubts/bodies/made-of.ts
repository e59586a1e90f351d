/** Names whose value is made of what their successor gives: a comparison with it, a part of it, what another callable makes of it. */
import type { SourceWords } from '@onx/model';
import { expressionAt, returnedIn } from '../../release/returned';
import { closingAt, isNameOrMark, readsOf } from '../../release/tokens';
import type { Form } from '../form';

/**
 * Whether a form that reads the successor gives more or less than that: `return self.tally == 3`. One that also gives it as it is says nothing.
 * @param chains the ways to read the successor, as tokens
 */
export function isMadeOfValue(forms: readonly Form[], chains: readonly (readonly string[])[]): boolean {
  return forms.some(([release, path]) => {
    const given = returnedIn(release.bodies.tokens(path), release.words).map((expression) => uncast(expression, release.words));
    const isGiven = chains.some((chain) => given.some((expression) => expression.join(' ') === chain.join(' ')));
    return !isGiven && chains.some((chain) => given.some((expression) => expression.length > chain.length && readsWithin(chain, expression)));
  });
}

/** Whether a form that calls the successor gives something else than that: `return self.weigh(sack)[0]`, or the same in two steps. */
export function isMadeOfCall(forms: readonly Form[], toName: string): boolean {
  return forms.some((form) => {
    if (givesPartOfCall(form, toName)) return true;
    const { keywords, statements } = form[0].words;
    const given = onlyReturn(form) ?? [];
    const [at, ...others] = given.flatMap((token, i) => (token === toName && given[i + 1] === '(' ? [i] : []));
    if (at === undefined || others.length > 0) return false;
    return closingAt(given, at + 1) < given.length - 1 || given.slice(0, at).some((token) => (statements.open.has(token) && token !== keywords.await) || !(isNameOrMark(token) || /^[.()]$/.test(token)));
  });
}

/** `weighed = self.weigh(sack)`, and all that is returned is `weighed.sum`, `(weighed.sum, weighed.unit)`, or nothing; or `net, gross = self.weigh(sack)`, and only one of them is. */
function givesPartOfCall([release, path]: Form, toName: string): boolean {
  const { words } = release;
  const tokens = release.bodies.tokens(path);
  const call = tokens.findIndex((token, i) => token === toName && tokens[i + 1] === '(');
  const set = call - lengthBefore(tokens, call, words);
  if (call < 0 || set < 1 || tokens[set] !== '=' || tokens[set - 2] === '.' || tokens[set - 2] === ',') return false;
  const after = tokens[closingAt(tokens, call + 1) + 1];
  // Behind a call, `if` is nearly always the next statement.
  if (after !== undefined && after !== words.keywords.if && (!isNameOrMark(after) || words.statements.open.has(after))) return false;
  const holders = targetsBefore(tokens, set).filter((token) => isNameOrMark(token));
  const given = returnedIn(tokens, words).filter((expression) => expression.length > 0 && expression.join('') !== words.values.none);
  return given.length > 0 && given.every((expression) => readsPart(holders, expression));
}

/** Tokens between the sign and the name that is called: `= await self . weigh`. */
function lengthBefore(tokens: readonly string[], call: number, { members, keywords }: SourceWords): number {
  const own = tokens[call - 1] === '.' && tokens[call - 2] === members.self ? 2 : 0;
  return own + (tokens[call - own - 1] === keywords.await ? 2 : 1);
}

/** Of one thing its attributes or items and nothing else; of several some. */
function readsPart(holders: readonly string[], expression: readonly string[]): boolean {
  const [only, ...others] = holders;
  if (only === undefined) return false;
  const read = holders.filter((holder) => readsOf(holder, expression).length > 0);
  if (others.length > 0) return read.length > 0 && read.length < holders.length;
  return read.length > 0 && readsOf(only, expression).every((at) => expression[at + 1] === '.' || expression[at + 1] === '[');
}

/** Whether a form that calls the successor gives something else, whatever that gave: `for _ in range(3): self.step()`, then `return self.state`. What gives its own object says nothing. */
export function isNotGiven(forms: readonly Form[], toName: string): boolean {
  return forms.some(([release, path]) => {
    const { words } = release;
    const tokens = release.bodies.tokens(path);
    const isCalled = tokens.some((token, i) => token === toName && tokens[i + 1] === '(');
    const given = returnedIn(tokens, words).filter((expression) => expression.length > 0);
    if (!isCalled || given.length === 0 || given.every(([first, ...others]) => first === words.members.self && others.length === 0)) return false;
    const holders = holdersOf(toName, tokens, words);
    return !given.some((expression) => expression.some((token) => holders.has(token)));
  });
}

/** The successor, and what is set to something in which it stands; of several that are set at once each token. */
function holdersOf(toName: string, tokens: readonly string[], words: SourceWords): ReadonlySet<string> {
  const set = tokens.flatMap((token, at) => (token === '=' && expressionAt(tokens, at + 1, words).includes(toName) ? targetsBefore(tokens, at) : []));
  return new Set([toName, ...set]);
}

function targetsBefore(tokens: readonly string[], at: number): readonly string[] {
  return tokens[at - 1] === ')' ? tokens.slice(tokens.lastIndexOf('(', at), at) : tokens.slice(at - 1, at);
}

/** The chain of names that a form gives as it is (`self._tally`), else nothing. */
export function chainGiven(form: Form): readonly string[] | undefined {
  const given = onlyReturn(form) ?? [];
  return given[0] === form[0].words.members.self && given.length > 2 && given.every((token, i) => (i % 2 ? token === '.' : isNameOrMark(token))) ? given : undefined;
}

function onlyReturn([release, path]: Form): readonly string[] | undefined {
  const [given, ...others] = returnedIn(release.bodies.tokens(path), release.words);
  return given === undefined || others.length > 0 ? undefined : uncast(given, release.words);
}

/** `cast(type, value)` gives the value as it is. */
function uncast(given: readonly string[], { calls }: SourceWords): readonly string[] {
  const open = given.indexOf('(');
  const isCast = open > 0 && given[open - 1] === calls.cast && closingAt(given, open) === given.length - 1;
  return isCast ? given.slice(given.indexOf(',') + 1, -1) : given;
}

/** It is read there, and not called: what a call of it gives is not told. */
function readsWithin(chain: readonly string[], tokens: readonly string[]): boolean {
  return tokens.some((_, at) => tokens[at - 1] !== '.' && chain.every((token, i) => tokens[at + i] === token) && tokens[at + chain.length] !== '(');
}
