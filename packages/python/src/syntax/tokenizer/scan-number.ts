import { isDigit, isIdentifierStart } from './characters';

const UNDERSCORE = 95;
const PERIOD = 46;

/** Keywords that may follow a number without a space (`1if x else 2`). */
const MAY_FOLLOW = ['and', 'else', 'for', 'if', 'in', 'is', 'not', 'or'];

/**
 * The end of the number at `start`, which is a digit or a period before a digit.
 * Negative where the literal is malformed: `-end` of the text that was taken for a number.
 */
export function scanNumber(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const marker = text.charCodeAt(start + 1) | 32;
  if (first === 48 && (marker === 120 || marker === 111 || marker === 98)) {
    const end = digitsEnd(text, start + 2, marker === 120 ? 16 : marker === 111 ? 8 : 2, true);
    return end === start + 2 || end < 0 ? -Math.abs(end) : checkEnd(text, end);
  }
  let end = first === PERIOD ? start : digitsEnd(text, start, 10, false);
  if (end < 0) return end;
  let integer = true;
  if (text.charCodeAt(end) === PERIOD) {
    integer = false;
    end = fractionEnd(text, end + 1);
    if (end < 0) return end;
  }
  if ((text.charCodeAt(end) | 32) === 101) {
    const sign = text.charCodeAt(end + 1);
    const digits = sign === 43 || sign === 45 ? end + 2 : end + 1;
    if (isDigit(text.charCodeAt(digits))) {
      integer = false;
      end = digitsEnd(text, digits, 10, false);
      if (end < 0) return end;
    }
  }
  if ((text.charCodeAt(end) | 32) === 106) {
    integer = false;
    end++;
  }
  // Old octal forms (`0777`): only zeros may follow a leading zero.
  if (integer && first === 48) for (let at = start; at < end; at++) if (text.charCodeAt(at) > 48 && text.charCodeAt(at) < 58) return -end;
  return checkEnd(text, end);
}

function fractionEnd(text: string, at: number): number {
  return isDigit(text.charCodeAt(at)) ? digitsEnd(text, at, 10, false) : at;
}

/** Digits with single underscores between them; after a base prefix one may lead. Negative on a stray underscore. */
function digitsEnd(text: string, start: number, base: number, leadingUnderscore: boolean): number {
  let at = start;
  let digit = leadingUnderscore;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === UNDERSCORE) {
      if (!digit) return -at;
      digit = false;
    } else if (isDigitOf(code, base)) digit = true;
    else return digit ? at : -at;
    at++;
  }
}

function isDigitOf(code: number, base: number): boolean {
  if (base === 16) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
  return code >= 48 && code < 48 + base;
}

function checkEnd(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (isDigit(code)) return -end;
  if (!isIdentifierStart(text, end)) return end;
  return MAY_FOLLOW.some((word) => text.startsWith(word, end)) ? end : -end;
}
