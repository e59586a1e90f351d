import type { Comment, SyntaxProblem } from '../ast';
import { CARRIAGE_RETURN, LINE_FEED, afterLineBreak, identifierEnd, isDigit, isIdentifierStart, lineEnd } from './characters';
import { scanNumber } from './scan-number';
import { isQuote, isStringPrefix, scanFormattedString, scanPlainString } from './scan-string';
import * as T from './tokens';

const TAB_SIZE = 8;
/** After so many unclosed f-strings their fields are no longer searched for: each failure may have read to the end of the file. */
const MAX_FAILED_SCANS = 16;

/** Turns text into tokens, by the lexical analysis chapter of the language reference. Comments are kept aside, with their spans. */
export class Tokenizer {
  readonly comments: Comment[] = [];
  readonly problems: Omit<SyntaxProblem, 'line'>[] = [];
  private depth = 0;
  /** Offsets of the open brackets; only the first `depth` count. */
  private readonly open: number[] = [];
  private readonly indents: number[] = [0];
  private inField = false;
  private failedScans = 0;
  /** True once `expression` was called: comments may be out of order. */
  readFields = false;

  constructor(
    private readonly text: string,
    private readonly stream: T.TokenStream,
  ) {}

  /** Tokens of a whole file, with NEWLINE, INDENT and DEDENT; ends with END. */
  module(): void {
    const { text, stream } = this;
    const length = text.length;
    let at = this.lineStart(text.charCodeAt(0) === 0xfeff ? 1 : 0);
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9 || code === 12) at++;
      else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        const next = afterLineBreak(text, at);
        if (this.depth === 0) {
          stream.push(T.NEWLINE, at, next);
          at = this.lineStart(next);
        } else at = next;
      } else at = this.token(at, code);
    }
    if (this.depth > 0) this.neverClosed(length);
    if (stream.count > 0 && stream.kinds[stream.count - 1] !== T.NEWLINE) stream.push(T.NEWLINE, length, length);
    for (let level = this.indents.length; level > 1; level--) stream.push(T.DEDENT, length, length);
    stream.push(T.END, length, length);
  }

  /**
   * Tokens of the expression in `[start, limit)`, line breaks being blanks, up to `}`, `!` or `:` outside brackets where `isField`; ends with END.
   * @returns the offset it stopped at
   */
  expression(start: number, limit: number, isField: boolean): number {
    const { text, stream } = this;
    const { depth } = this;
    this.depth = 0;
    this.inField = true;
    this.readFields = true;
    let at = start;
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (code === 32 || code === 9 || code === 12 || code === LINE_FEED || code === CARRIAGE_RETURN) at++;
      else if (isField && this.depth <= 0 && (code === 125 || code === 58 || (code === 33 && text.charCodeAt(at + 1) !== 61))) break;
      else at = this.token(at, code);
    }
    this.inField = false;
    this.depth = depth;
    if (at > limit && stream.count > 0 && (stream.ends[stream.count - 1] as number) > limit) {
      // A string begun in the field of an f-string that is itself broken reaches beyond it.
      const start = stream.starts[stream.count - 1] as number;
      stream.truncate(stream.count - 1);
      stream.pushError('this string is never closed', start, limit);
    }
    at = Math.min(at, limit);
    stream.push(T.END, at, at);
    return at;
  }

  /** Skips blank lines, then sets the indentation of the line; returns the offset of its first token. */
  private lineStart(at: number): number {
    const { text } = this;
    const length = text.length;
    let column = 0;
    let continued = -1;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 32) {
        column++;
        at++;
      } else if (code === 9) {
        column += TAB_SIZE - (column % TAB_SIZE);
        at++;
      } else if (code === 12) {
        column = 0;
        at++;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        at = afterLineBreak(text, at);
        column = 0;
        continued = -1;
      } else if (code === 35) at = this.comment(at);
      else if (code === 92 && isLineBreak(text.charCodeAt(at + 1))) {
        // The indentation of a line that begins with a continuation is that of its first part.
        if (continued < 0) continued = column;
        column = 0;
        at = afterLineBreak(text, at + 1);
      } else {
        this.indent(continued < 0 ? column : continued, at);
        return at;
      }
    }
    return length;
  }

  private indent(column: number, at: number): void {
    const { indents, stream } = this;
    let current = indents[indents.length - 1] as number;
    if (column === current) return;
    if (column > current) {
      indents.push(column);
      stream.push(T.INDENT, at, at);
      return;
    }
    while (column < current) {
      indents.pop();
      stream.push(T.DEDENT, at, at);
      current = indents[indents.length - 1] as number;
    }
    if (column !== current) this.problems.push({ offset: at, message: 'this indentation matches no outer block' });
  }

  private comment(at: number): number {
    const end = lineEnd(this.text, at);
    this.comments.push({ start: at, end });
    return end;
  }

  private neverClosed(at: number): void {
    const open = this.open[this.depth - 1] as number;
    this.stream.pushError(`'${this.text.charAt(open)}' was never closed`, at, at, open);
    this.stream.push(T.NEWLINE, at, at);
    this.depth = 0;
  }

  /** Pushes the token at `at`, or takes a comment or a continuation; returns the offset after it. */
  private token(at: number, code: number): number {
    const { text, stream } = this;
    switch (code) {
      case 35: // #
        return this.comment(at);
      case 92: // backslash
        if (isLineBreak(text.charCodeAt(at + 1))) return afterLineBreak(text, at + 1);
        stream.pushError("unexpected character after '\\'", at, at + 1);
        return at + 1;
      case 34: // "
      case 39: // '
        return this.string(at, at);
      case 40: // (
        return this.opening(T.LEFT_PAREN, at);
      case 91: // [
        return this.opening(T.LEFT_BRACKET, at);
      case 123: // {
        return this.opening(T.LEFT_BRACE, at);
      case 41: // )
        return this.closing(T.RIGHT_PAREN, at);
      case 93: // ]
        return this.closing(T.RIGHT_BRACKET, at);
      case 125: // }
        return this.closing(T.RIGHT_BRACE, at);
      case 44: // ,
        return this.operator(T.COMMA, at, 1);
      case 59: // ;
        return this.operator(T.SEMICOLON, at, 1);
      case 58: // :
        return text.charCodeAt(at + 1) === 61 ? this.operator(T.WALRUS, at, 2) : this.operator(T.COLON, at, 1);
      case 46: // .
        if (isDigit(text.charCodeAt(at + 1))) return this.number(at);
        if (text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) === 46) return this.operator(T.ELLIPSIS, at, 3);
        return this.operator(T.DOT, at, 1);
      case 61: // =
        return text.charCodeAt(at + 1) === 61 ? this.operator(T.EQUAL, at, 2) : this.operator(T.ASSIGN, at, 1);
      case 33: // !
        if (text.charCodeAt(at + 1) === 61) return this.operator(T.NOT_EQUAL, at, 2);
        break;
      case 45: // -
        return text.charCodeAt(at + 1) === 62 ? this.operator(T.ARROW, at, 2) : this.augmentable(T.MINUS, at, 1);
      case 43: // +
        return this.augmentable(T.PLUS, at, 1);
      case 42: // *
        return text.charCodeAt(at + 1) === 42 ? this.augmentable(T.DOUBLE_STAR, at, 2) : this.augmentable(T.STAR, at, 1);
      case 47: // /
        return text.charCodeAt(at + 1) === 47 ? this.augmentable(T.DOUBLE_SLASH, at, 2) : this.augmentable(T.SLASH, at, 1);
      case 37: // %
        return this.augmentable(T.PERCENT, at, 1);
      case 64: // @
        return this.augmentable(T.AT, at, 1);
      case 38: // &
        return this.augmentable(T.AMPERSAND, at, 1);
      case 124: // |
        return this.augmentable(T.PIPE, at, 1);
      case 94: // ^
        return this.augmentable(T.CARET, at, 1);
      case 126: // ~
        return this.operator(T.TILDE, at, 1);
      case 60: // <
        if (text.charCodeAt(at + 1) === 60) return this.augmentable(T.LEFT_SHIFT, at, 2);
        return text.charCodeAt(at + 1) === 61 ? this.operator(T.LESS_EQUAL, at, 2) : this.operator(T.LESS, at, 1);
      case 62: // >
        if (text.charCodeAt(at + 1) === 62) return this.augmentable(T.RIGHT_SHIFT, at, 2);
        return text.charCodeAt(at + 1) === 61 ? this.operator(T.GREATER_EQUAL, at, 2) : this.operator(T.GREATER, at, 1);
    }
    if (isIdentifierStart(text, at)) return this.name(at);
    if (isDigit(code)) return this.number(at);
    const end = at + ((code & 0xfc00) === 0xd800 ? 2 : 1);
    stream.pushError(`unexpected character '${text.slice(at, end)}'`, at, Math.min(end, text.length));
    return end;
  }

  private operator(kind: number, at: number, length: number): number {
    this.stream.push(kind, at, at + length);
    return at + length;
  }

  private augmentable(kind: number, at: number, length: number): number {
    if (this.text.charCodeAt(at + length) === 61) return this.operator(kind + T.AUGMENTED, at, length + 1);
    return this.operator(kind, at, length);
  }

  private opening(kind: number, at: number): number {
    this.open[this.depth++] = at;
    this.stream.push(kind, at, at + 1);
    return at + 1;
  }

  private closing(kind: number, at: number): number {
    if (this.depth > 0) this.depth--;
    this.stream.push(kind, at, at + 1);
    return at + 1;
  }

  private number(at: number): number {
    const end = scanNumber(this.text, at);
    if (end > 0) {
      this.stream.push(T.NUMBER, at, end);
      return end;
    }
    const past = Math.max(-end, at + 1);
    this.stream.pushError('invalid number', at, past);
    return past;
  }

  private name(at: number): number {
    const { text, stream } = this;
    const end = identifierEnd(text, at);
    if (end - at <= 2 && isQuote(text.charCodeAt(end)) && isStringPrefix(text.slice(at, end))) return this.string(at, end);
    const kind = T.nameKind(text, at, end);
    if (kind !== T.NAME && this.depth > 0 && T.STATEMENT_ONLY[kind] === 1 && !this.inField) this.closeAtStatement(at);
    stream.push(kind, at, end);
    return end;
  }

  /** A statement's keyword first on its line inside brackets: the bracket was never closed; the statement before ends here. */
  private closeAtStatement(at: number): void {
    const { text } = this;
    let start = at;
    while (start > 0 && (text.charCodeAt(start - 1) === 32 || text.charCodeAt(start - 1) === 9)) start--;
    if (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) return;
    this.neverClosed(start);
    this.lineStart(start);
  }

  private string(at: number, open: number): number {
    const { text, stream } = this;
    let formatted = false;
    let raw = false;
    for (let letter = at; letter < open; letter++) {
      const code = text.charCodeAt(letter) | 32;
      if (code === 102 || code === 116) formatted = true;
      else if (code === 114) raw = true;
    }
    let end = -1;
    if (formatted && this.failedScans < MAX_FAILED_SCANS) {
      end = scanFormattedString(text, open, raw);
      if (end < 0) this.failedScans++;
    }
    if (end < 0) end = scanPlainString(text, open);
    if (end < 0) {
      const last = lineEnd(text, at);
      stream.pushError('this string is never closed', at, last);
      return last;
    }
    stream.push(formatted ? T.FORMATTED : T.STRING, at, end);
    return end;
  }
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}
