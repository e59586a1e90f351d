import { BACKSLASH, CARRIAGE_RETURN, LINE_FEED, afterLineBreak, isAsciiIdentifierPart, lineEnd } from './characters';

const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;

/** f-strings in replacement fields of f-strings; deeper ones are refused (CPython stops at 150). */
const MAX_NESTED = 50;

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** True where three quotes stand at `at`. */
export function isTripleQuote(text: string, at: number): boolean {
  const quote = text.charCodeAt(at);
  return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
}

/** The end of the string whose opening quote is at `open`, by the rules that know no replacement fields; -1 where it is not closed. */
export function scanPlainString(text: string, open: number): number {
  const quote = text.charCodeAt(open);
  if (isTripleQuote(text, open)) return scanTripleQuoted(text, open + 3, quote === DOUBLE_QUOTE ? '"""' : "'''");
  const length = text.length;
  let at = open + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === BACKSLASH) at = afterLineBreak(text, at + 1);
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
    else at++;
  }
  return -1;
}

/** Native search for the closing quotes; they are escaped where an odd run of backslashes stands before them. Linear: runs don't overlap. */
function scanTripleQuoted(text: string, contentStart: number, quotes: string): number {
  let from = contentStart;
  for (;;) {
    const found = text.indexOf(quotes, from);
    if (found < 0) return -1;
    let run = found;
    while (run > contentStart && text.charCodeAt(run - 1) === BACKSLASH) run--;
    if ((found - run) % 2 === 0) return found + 3;
    from = found + 1;
  }
}

/**
 * The end of the f-string whose opening quote is at `open`, by the rules of PEP 701, which accept every f-string of the older rules too.
 * -1 where it, or a field in it, is not closed.
 */
export function scanFormattedString(text: string, open: number, raw: boolean, nested = 0): number {
  if (nested > MAX_NESTED) return -1;
  const quote = text.charCodeAt(open);
  const triple = isTripleQuote(text, open);
  const length = text.length;
  let at = triple ? open + 3 : open + 1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (!triple) return at + 1;
      if (isTripleQuote(text, at)) return at + 3;
      at++;
    } else if (code === BACKSLASH) at = afterEscape(text, at, raw);
    else if (code === LEFT_BRACE) {
      if (text.charCodeAt(at + 1) === LEFT_BRACE) at += 2;
      else {
        at = scanField(text, at + 1, quote, triple, nested);
        if (at < 0) return -1;
      }
    } else if (!triple && (code === LINE_FEED || code === CARRIAGE_RETURN)) return -1;
    else at++;
  }
  return -1;
}

/** The offset after the escape at `at` in the literal text of an f-string: a brace after a backslash still opens or closes a field, but for `\N{…}`. */
export function afterEscape(text: string, at: number, raw: boolean): number {
  const code = text.charCodeAt(at + 1);
  if (code === LEFT_BRACE || code === RIGHT_BRACE) return at + 1;
  if (code === 78 && !raw && text.charCodeAt(at + 2) === LEFT_BRACE) {
    let end = at + 3;
    while (isCharacterName(text.charCodeAt(end))) end++;
    return text.charCodeAt(end) === RIGHT_BRACE ? end + 1 : at + 2;
  }
  return afterLineBreak(text, at + 1);
}

function isCharacterName(code: number): boolean {
  return isAsciiIdentifierPart(code) || code === 32 || code === 45;
}

/** The offset after the `}` of the field whose expression begins at `at`; -1 where there is none. */
function scanField(text: string, at: number, quote: number, triple: boolean, nested: number): number {
  if (nested > MAX_NESTED) return -1;
  const length = text.length;
  let brackets = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    switch (code) {
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE: {
        const prefix = prefixBefore(text, at);
        at = /[ft]/i.test(prefix) ? scanFormattedString(text, at, /r/i.test(prefix), nested + 1) : scanPlainString(text, at);
        if (at < 0) return -1;
        break;
      }
      case 35: // #
        at = lineEnd(text, at);
        break;
      case 40: // (
      case 91: // [
      case LEFT_BRACE:
        brackets++;
        at++;
        break;
      case 41: // )
      case 93: // ]
        brackets--;
        at++;
        break;
      case RIGHT_BRACE:
        if (brackets <= 0) return at + 1;
        brackets--;
        at++;
        break;
      case 58: // :
        if (brackets <= 0) return scanFormatSpec(text, at + 1, quote, triple, nested);
        at++;
        break;
      default:
        at++;
    }
  }
  return -1;
}

function scanFormatSpec(text: string, at: number, quote: number, triple: boolean, nested: number): number {
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === RIGHT_BRACE) return at + 1;
    if (code === LEFT_BRACE) {
      at = scanField(text, at + 1, quote, triple, nested + 1);
      if (at < 0) return -1;
    } else if (code === quote && (!triple || isTripleQuote(text, at))) return -1;
    else if (code === BACKSLASH) at = afterEscape(text, at, false);
    else if (!triple && (code === LINE_FEED || code === CARRIAGE_RETURN)) return -1;
    else at++;
  }
  return -1;
}

/** The string prefix that ends at the quote `at`; empty where the letters before it are no prefix. */
function prefixBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 3 && isAsciiIdentifierPart(text.charCodeAt(start - 1))) start--;
  const prefix = text.slice(start, at);
  return isStringPrefix(prefix) ? prefix : '';
}

const PREFIX = /^(?:[rbuft]|r[bft]|[bft]r)$/i;

/** True for the letters that may stand before an opening quote. */
export function isStringPrefix(letters: string): boolean {
  return PREFIX.test(letters);
}
