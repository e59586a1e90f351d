/** Values in a body whose type is told where they are made. */
import type { SourceWords } from '@onx/model';
import { literalType } from './source-words';
import { bracketStep, closingAt, isIdentifier } from './tokens';

/** What a body makes at one place. */
export interface MadeValue {
  /** A name of the language's own, or of a class. */
  type: string;
  isOfClass: boolean;
  /** The token behind it: whether the value is taken as it is can only be told from that. */
  behind: string | undefined;
}

/** What stands there if it is `[…]`, `{…}`, or a call of a type (`dict(…)`, `Sieve(…)`). */
export function madeAt(tokens: readonly string[], at: number, words: SourceWords): MadeValue | undefined {
  const first = tokens[at] ?? '';
  const literal = literalType(first, words);
  if (literal === 'list' || literal === 'dict') {
    const end = closingAt(tokens, at);
    return { type: literal === 'dict' && isOfOnes(tokens.slice(at + 1, end)) ? 'set' : literal, isOfClass: false, behind: tokens[end + 1] };
  }
  if (tokens[at + 1] !== '(' || !isIdentifier(first) || !isTypeName(first, words)) return undefined;
  return { type: first, isOfClass: !words.types.telling.has(first), behind: tokens[closingAt(tokens, at + 1) + 1] };
}

/** `a, b` and `a for a in ones` between braces, which begin as those of pairs do. */
function isOfOnes(inside: readonly string[]): boolean {
  let depth = 0;
  return inside.length > 0 && inside[0] !== '**' && !inside.some((token) => (depth += bracketStep(token)) === 0 && token === ':');
}

/** Whether a call of that name makes a value of one type. */
export function isTypeName(name: string, { types }: SourceWords): boolean {
  return types.telling.has(name) || /^[A-Z]/.test(name);
}
