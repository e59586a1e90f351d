/** Whether code says of a name that it will go. */
import type { SourceWords } from '@onx/model';
import { bracketStep, isIdentifier } from '../../../release/tokens';
import { textOn, type Side } from '../../bodies/held';
import { textsIn } from './texts-in';
import { isDeprecatedBy, isNamedForAnEnd, namesAnother, speaksOfAnEnd, warns } from '../words-of-an-end';

const WORDS = /[A-Za-z_]\w*/g;
const NAMES_ALONE = /^['"][A-Za-z_]\w*(?:(?:, | and | or )[A-Za-z_]\w*)*['"]$/;
const QUOTED_INSIDE = /[`'"]([A-Za-z_]\w*)[`'"=]/g;

/** Something in the body warns, and a text there is about the name and speaks of an end: `x has to be at least y` does not. */
export function warnsOf(from: string, to: string, tokens: readonly string[], words: SourceWords): boolean {
  return warns(tokens) && textsIn(tokens).some(({ text, at }) => mayAnnounce(text, at, to, tokens, words) && isAbout(from, text) && isNamedFirst(from, to, text));
}

/** Names alone are given to what warns (`deprecated("since", "width and height", …)`), or to no call: `checked("width")` says nothing of an end. */
function mayAnnounce(text: string, at: number, to: string, tokens: readonly string[], { keywords }: SourceWords): boolean {
  // `use all of them` advises nothing in its place.
  if (!NAMES_ALONE.test(text)) return speaksOfAnEnd(text) || (namesAnother(text) && (text.match(WORDS) ?? []).some((word) => word === to));
  const callees = calleesAround(at, tokens).filter((callee) => !Object.values(keywords).includes(callee));
  return callees.length === 0 || warns(callees) || callees.some(isNamedForAnEnd);
}

/** Names of what is called with something at that place inside its brackets, the innermost first. */
function calleesAround(at: number, tokens: readonly string[]): string[] {
  const callees: string[] = [];
  for (let i = at - 1, depth = 0; i >= 0; i--) {
    depth -= bracketStep(tokens[i]!);
    if (depth >= 0) continue;
    depth = 0;
    if (tokens[i] === '(' && isIdentifier(tokens[i - 1] ?? '')) callees.push(tokens[i - 1]!);
  }
  return callees;
}

/** Where the text has names in quotes, it is one of them, or it comes before them and the text speaks of an end. */
function isAbout(name: string, text: string): boolean {
  const quoted = [...text.slice(1, -1).matchAll(QUOTED_INSIDE)].map(([, word]) => word!);
  return quoted.length === 0 || quoted.includes(name) || (speaksOfAnEnd(text) && text.indexOf(name) < text.indexOf(quoted[0]!));
}

/** The docstring says so of it. */
export function isSaid(from: string, to: string, side: Side): boolean {
  const text = textOn(from, side);
  return isDeprecatedBy(text) && [...(text.match(WORDS) ?? [])].some((word) => word === to);
}

/** Not after the one to use. */
function isNamedFirst(from: string, to: string, text: string): boolean {
  const words: readonly string[] = text.match(WORDS) ?? [];
  const [at, other] = [words.indexOf(from), words.indexOf(to)];
  return at >= 0 && (other < 0 || at < other || /\binstead of\b/.test(text));
}

/** The word of a keyword or variable, without quotes and brackets. */
function bareOf(word: string): string {
  return word.replace(/^["[]|["\]]$/g, '');
}

/** A decorator names what it is about by its own variables (`{old_name}`), or puts the names in later (`%s`). */
export function isAnnouncedThere(first: string, second: string, tokens: readonly string[]): boolean {
  const [from, to] = [bareOf(first), bareOf(second)];
  // That both were given says nothing of which one goes.
  const texts = textsIn(tokens).map(({ text }) => text).filter((text) => !/\bboth\b/i.test(text));
  return texts.some((text) => text.includes(' ') && isNamedFirst(from, to, text)) || !texts.some((text) => text.includes(' ') && [from, to].some((name) => text.match(WORDS)?.includes(name)));
}

