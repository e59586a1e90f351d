/** Keywords that a body asks for only to say that they do nothing: `if "old" in options: warn("old is ignored")`. */
import type { SourceWords } from '@onx/model';
import { closingAt, isText } from '../../../release/tokens';
import { doesNothing, warns } from '../words-of-an-end';

/** Tokens of the name of what warns. */
const CALLEE = 6;

/** Whether what is asked for there is only warned of. @param at of `in` */
export function isIgnoredAt(tokens: readonly string[], at: number, { keywords }: SourceWords): boolean {
  if (tokens[at] !== keywords.in) return false;
  const open = tokens.indexOf('(', at + 2);
  if (open < 0 || open > at + 2 + CALLEE || !warns(tokens.slice(at + 2, open))) return false;
  return tokens.slice(open, closingAt(tokens, open)).some((token) => isText(token) && doesNothing(token));
}
