/** What may be written as a name in code. */
import { nameKind, NAME } from './tokenizer/tokens';

/** Also what is a word of the language. */
export const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

/** No word of the language, so that a call can write it as a keyword. */
export function isName(text: string): boolean {
  return IDENTIFIER.test(text) && nameKind(text, 0, text.length) === NAME;
}
