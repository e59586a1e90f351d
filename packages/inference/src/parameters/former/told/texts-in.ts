/** Texts of a body as they are read. */
import { isText } from '../../../release/tokens';

/** A text with its quotes, and the place of its first token. */
export interface TextInside {
  text: string;
  at: number;
}

/** What stands side by side is one. */
export function textsIn(tokens: readonly string[]): TextInside[] {
  const texts: TextInside[] = [];
  tokens.forEach((token, at) => {
    if (!isText(token)) return;
    const last = texts[texts.length - 1];
    if (last && at > 0 && isText(tokens[at - 1]!)) last.text += ` ${token}`;
    else texts.push({ text: token, at });
  });
  return texts;
}
