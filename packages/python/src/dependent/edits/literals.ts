/** Literal values that an operation maps. */
import type { Expression } from '../../syntax/ast';

/**
 * The new literal for an argument, in the quotes of the old one.
 * @returns null where the argument is no literal of the table; an unchanged text where it has the new value already.
 */
export function mapLiteral(value: Expression, text: string, values: Readonly<Record<string, string>>): string | null {
  const source = text.slice(value.start, value.end);
  if (value.type !== 'String' && value.type !== 'Number' && value.type !== 'Constant' && value.type !== 'Unary') return null;
  const plain = unquoted(source);
  for (const [from, to] of Object.entries(values)) {
    if (from !== source && (plain === null || unquoted(from) !== plain)) continue;
    const quote = plain === null ? null : source[0];
    const bare = unquoted(to);
    return bare !== null && quote && !bare.includes(quote) && !bare.includes('\\') ? `${quote}${bare}${quote}` : to;
  }
  return null;
}

/** Whether a literal is one that the table leads to: then it is written for the new release already. */
export function isImage(value: Expression, text: string, values: Readonly<Record<string, string>>): boolean {
  const source = text.slice(value.start, value.end);
  const plain = unquoted(source);
  return Object.values(values).some((to) => to === source || (plain !== null && unquoted(to) === plain));
}

function unquoted(literal: string): string | null {
  const quote = literal[0];
  if ((quote !== '"' && quote !== "'") || literal.length < 2 || !literal.endsWith(quote)) return null;
  const content = literal.slice(1, -1);
  return content.includes(quote) || content.includes('\\') ? null : content;
}
