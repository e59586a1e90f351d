/** Tokens of a body: brackets, names and texts. */
import { OWN_NAME } from '@onx/model';

const TEXT = /^\w{0,2}['"]/;
const FILLING = /\{([^{}]+)\}/g;
const PIECE = /[A-Za-z_]\w*|\S/g;
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const NAME = new RegExp(`^[A-Za-z_${OWN_NAME}][\\w${OWN_NAME}]*$`);
const QUOTED_NAME = /^['"]([A-Za-z_]\w*)['"]$/;

/** How a token changes the depth of brackets: 1 for one that opens, -1 for one that closes, else 0. */
export function bracketStep(token: string): 1 | -1 | 0 {
  if (token === '(' || token === '[' || token === '{') return 1;
  return token === ')' || token === ']' || token === '}' ? -1 : 0;
}

/** Index of the bracket that closes the one at `open`; the last token where none does. */
export function closingAt(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const step = bracketStep(tokens[at]!);
    depth += step;
    if (step < 0 && depth === 0) return at;
  }
  return tokens.length - 1;
}

/** The tokens of each item between the brackets that open there. */
export function itemsAt(tokens: readonly string[], open: number): string[][] {
  const items: string[][] = [];
  let item: string[] = [];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]!;
    const step = bracketStep(token);
    depth += step;
    if (step > 0 && depth === 1) continue;
    if (step < 0 && depth === 0) break;
    if (token === ',' && depth === 1) {
      items.push(item);
      item = [];
    } else item.push(token);
  }
  return item.length === 0 ? items : [...items, item];
}

/** Whether it is a name, or a word of the language. */
export function isIdentifier(token: string): boolean {
  return IDENTIFIER.test(token);
}

/** The same, or the mark that stands for the own name of what the body belongs to. */
export function isNameOrMark(token: string): boolean {
  return NAME.test(token);
}

/** Whether it is a text, with or without a prefix (`f"…"`). */
export function isText(token: string): boolean {
  return TEXT.test(token);
}

/** The name in a text that is nothing but a name; else undefined. */
export function quotedName(token: string): string | undefined {
  return QUOTED_NAME.exec(token)?.[1];
}

/** The tokens of what a text is filled with: those of `hull.depth` for `f"{hull.depth} m"`. */
export function filledIn(token: string): string[] {
  if (!isText(token) || !token.includes('{')) return [];
  return [...token.matchAll(FILLING)].flatMap(([, expression]) => expression!.match(PIECE) ?? []);
}

/** Where a variable is read: neither an attribute, nor a keyword of a call, nor set to something else. */
export function readsOf(name: string, tokens: readonly string[]): number[] {
  return tokens.flatMap((token, i) => (token === name && tokens[i - 1] !== '.' && tokens[i + 1] !== '=' ? [i] : []));
}

/** Whether the variable of that name is set somewhere: it has another value than the one that was passed. Keywords of calls are not. */
export function isAssigned(name: string, tokens: readonly string[]): boolean {
  return tokens.some((token, i) => token === name && tokens[i + 1] === '=' && !/^[,(.]$/.test(tokens[i - 1] ?? ''));
}
