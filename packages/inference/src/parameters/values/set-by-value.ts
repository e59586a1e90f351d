/** An argument that is not taken for another one, but decides what that is: `if scheme == "plain": convert_to = None`. */
import type { SourceWords } from '@onx/model';
import { endsThere, literalType } from '../../release/source-words';

/** Tokens behind the question among which the name that is set stands. */
const BEHIND = 3;

/** Somewhere the body asks what `source` is, and sets `target` to a value of its own by the answer. That nothing was passed is no value. */
export function isSetByValue(target: string, source: string, tokens: readonly string[], words: SourceWords): boolean {
  return tokens.some((token, i) => {
    if (token !== source || tokens[i - 1] === '.') return false;
    const end = endOfQuestion(tokens, i, words);
    return end !== undefined && setsLiteral(target, tokens, end, words);
  });
}

/** The index behind `if source` or `source == literal`; undefined where neither is asked. */
function endOfQuestion(tokens: readonly string[], at: number, words: SourceWords): number | undefined {
  const [sign, literal] = [tokens[at + 1], tokens[at + 2]];
  if ((sign === '==' || sign === words.keywords.is) && literal !== undefined) return isValue(literal, words) ? at + 3 : undefined;
  return tokens[at - 1] === words.keywords.if && endsThere(sign, words) ? at + 1 : undefined;
}

function setsLiteral(target: string, tokens: readonly string[], from: number, words: SourceWords): boolean {
  const behind = tokens.slice(from, from + BEHIND).indexOf(target);
  const at = from + behind;
  return behind >= 0 && tokens[at + 1] === '=' && tokens[at + 2] !== undefined && literalType(tokens[at + 2]!, words) !== 'other' && endsThere(tokens[at + 3], words);
}

function isValue(token: string, words: SourceWords): boolean {
  const type = literalType(token, words);
  return type !== 'other' && type !== 'none';
}
