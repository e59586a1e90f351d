/** What docstrings say of two parameters. */
import { proseLikeness, wordsOf } from '../../candidates/name-words';
import { isReplacedBy } from '../former/words-of-an-end';

/** A text that has the new name's words in a row (`the read timeout`, `read_timeout`). */
const NAMED = 0.7;
/** A sentence that says what to use; a dot inside a name or a number ends none. */
const SENTENCES = /(?<=[.!?])\s+/;

/**
 * @param was what the old docstring says of the old parameter
 * @param is what the new one says of the new parameter
 * @returns in [0, 1]: how alike the texts are, or how plainly the old one has the new name already; a name of one word is in too many texts
 */
export function textLikeness(was: string, is: string, to: string): number {
  if (was === '') return 0;
  if (advisedIn(was, [to]).length > 0) return 1;
  const words = wordsOf(to);
  const named = words.length > 1 && ` ${wordsOf(was).join(' ')} `.includes(` ${words.join(' ')} `);
  return Math.max(named ? NAMED : 0, is === '' ? 0 : proseLikeness(was, is));
}

/** Those of the names that a text on a parameter which will go says to use, each written as code. */
export function advisedIn(text: string, names: readonly string[]): string[] {
  if (!isReplacedBy(text)) return [];
  const advice = text.split(SENTENCES).filter((sentence) => /\b(?:use|set|pass|see|by)\b/i.test(sentence));
  const codes = advice.flatMap((sentence) => sentence.match(/[`'"*][^`'"*]+[`'"*]/g) ?? []).flatMap((code) => code.match(/[A-Za-z_]\w*/g) ?? []);
  return names.filter((name) => codes.includes(name));
}
