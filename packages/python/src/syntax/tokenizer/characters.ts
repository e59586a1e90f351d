/** Character classes of the lexical grammar. Codes are UTF-16 code units. */

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const BACKSLASH = 92;

const IDENTIFIER_START = 1;
const IDENTIFIER_PART = 2;
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (/[A-Za-z_]/.test(String.fromCharCode(code))) classes[code] = IDENTIFIER_START | IDENTIFIER_PART;
  else if (/[0-9]/.test(String.fromCharCode(code))) classes[code] = IDENTIFIER_PART;
}

const UNICODE_START = /^\p{XID_Start}$/u;
const UNICODE_PART = /^\p{XID_Continue}$/u;

/** True for `[A-Za-z0-9_]`; not for the non-ASCII identifier characters. */
export function isAsciiIdentifierPart(code: number): boolean {
  return code < 128 && classes[code] !== 0;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where an identifier can begin at `at`. */
export function isIdentifierStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ((classes[code] as number) & IDENTIFIER_START) !== 0;
  // XID_Start is taken after NFKC, as CPython does (PEP 3131).
  return at < text.length && UNICODE_START.test(firstCharacter(codePoint(text, at).normalize('NFKC')));
}

/** The end of the identifier that begins at `start`. */
export function identifierEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (classes[code] === 0) return at;
      at++;
    } else {
      if (at >= text.length) return at;
      const character = codePoint(text, at);
      if (!UNICODE_PART.test(character) && !isNormalizedPart(character)) return at;
      at += character.length;
    }
  }
}

/** The offset after the line break at `at` (`\n`, `\r` or `\r\n`). */
export function afterLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

/** The offset of the line break that ends the line of `at`, or the length of the text. */
export function lineEnd(text: string, at: number): number {
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return at;
    at++;
  }
  return length;
}

function codePoint(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) as number);
}

function firstCharacter(text: string): string {
  return codePoint(text, 0);
}

function isNormalizedPart(character: string): boolean {
  const normalized = character.normalize('NFKC');
  return normalized !== character && [...normalized].every((each) => UNICODE_PART.test(each));
}
