/** What bodies give back. Bodies have no ends of lines: an expression ends where two things stand side by side. */
import { OWN_NAME, type SourceWords } from '@onx/model';
import { closingAt, isText } from './tokens';

const WORD = new RegExp(`^(?:[\\w${OWN_NAME}.]|['"])`);

/** The tokens of each returned expression, without the word itself. */
export function returnedIn(tokens: readonly string[], words: SourceWords): (readonly string[])[] {
  return tokens.flatMap((token, at) => (token === words.keywords.return ? [expressionAt(tokens, at + 1, words)] : []));
}

/** The tokens of the expression that begins there. */
export function expressionAt(tokens: readonly string[], start: number, words: SourceWords): readonly string[] {
  let isComplete = false;
  let at = start;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (words.statements.neverInside.has(token)) break;
    if (token === '(' || token === '[' || token === '{') {
      // Nothing is called that stands in brackets itself: what follows is another statement.
      if (isComplete && (token === '{' || (tokens[at - 1] === ')' && start < at && closingAt(tokens, start) === at - 1 && tokens[start] === '('))) break;
      at = closingAt(tokens, at);
      isComplete = true;
    } else if (isOperand(token, words)) {
      if (isComplete && !(isText(token) && isText(tokens[at - 1]!))) break;
      isComplete = true;
    } else isComplete = false;
  }
  return tokens.slice(start, at);
}

function isOperand(token: string, { statements }: SourceWords): boolean {
  return token !== '.' && !statements.open.has(token) && (WORD.test(token) || isText(token));
}
