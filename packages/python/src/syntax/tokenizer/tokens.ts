/** Token kinds and the compact stream they are kept in. Kinds are plain numbers so that a file costs three typed arrays and no token objects. */

/** Widened to `number`: the parser's current kind changes between two comparisons, which narrowing to literals doesn't see. */
type Kind = number;

export const END: Kind = 0;
export const NEWLINE: Kind = 1;
export const INDENT: Kind = 2;
export const DEDENT: Kind = 3;
/** Text that is no token; its message is in `TokenStream.errors`. */
export const ERROR: Kind = 4;
export const NAME: Kind = 5;
export const NUMBER: Kind = 6;
export const STRING: Kind = 7;
/** A string with replacement fields: f-string or t-string. */
export const FORMATTED: Kind = 8;

export const LEFT_PAREN: Kind = 10;
export const RIGHT_PAREN: Kind = 11;
export const LEFT_BRACKET: Kind = 12;
export const RIGHT_BRACKET: Kind = 13;
export const LEFT_BRACE: Kind = 14;
export const RIGHT_BRACE: Kind = 15;
export const COMMA: Kind = 16;
export const COLON: Kind = 17;
export const SEMICOLON: Kind = 18;
export const DOT: Kind = 19;
export const ELLIPSIS: Kind = 20;
export const ARROW: Kind = 21;
export const ASSIGN: Kind = 22;
export const WALRUS: Kind = 23;
export const PIPE: Kind = 24;
export const CARET: Kind = 25;
export const AMPERSAND: Kind = 26;
export const LEFT_SHIFT: Kind = 27;
export const RIGHT_SHIFT: Kind = 28;
export const PLUS: Kind = 29;
export const MINUS: Kind = 30;
export const STAR: Kind = 31;
export const SLASH: Kind = 32;
export const DOUBLE_SLASH: Kind = 33;
export const PERCENT: Kind = 34;
export const AT: Kind = 35;
export const DOUBLE_STAR: Kind = 36;
export const TILDE: Kind = 37;
export const LESS: Kind = 38;
export const GREATER: Kind = 39;
export const LESS_EQUAL: Kind = 40;
export const GREATER_EQUAL: Kind = 41;
export const EQUAL: Kind = 42;
export const NOT_EQUAL: Kind = 43;
/** `+=` and its like: the kind of the operator plus `AUGMENTED` (`|` is 24, so `|=` is 44). */
export const AUGMENTED: Kind = 20;
export const FIRST_AUGMENTED: Kind = 44;
export const LAST_AUGMENTED: Kind = 56;

export const FALSE: Kind = 60;
export const NONE: Kind = 61;
export const TRUE: Kind = 62;
export const AND: Kind = 63;
export const AS: Kind = 64;
export const ASSERT: Kind = 65;
export const ASYNC: Kind = 66;
export const AWAIT: Kind = 67;
export const BREAK: Kind = 68;
export const CLASS: Kind = 69;
export const CONTINUE: Kind = 70;
export const DEF: Kind = 71;
export const DEL: Kind = 72;
export const ELIF: Kind = 73;
export const ELSE: Kind = 74;
export const EXCEPT: Kind = 75;
export const FINALLY: Kind = 76;
export const FOR: Kind = 77;
export const FROM: Kind = 78;
export const GLOBAL: Kind = 79;
export const IF: Kind = 80;
export const IMPORT: Kind = 81;
export const IN: Kind = 82;
export const IS: Kind = 83;
export const LAMBDA: Kind = 84;
export const NONLOCAL: Kind = 85;
export const NOT: Kind = 86;
export const OR: Kind = 87;
export const PASS: Kind = 88;
export const RAISE: Kind = 89;
export const RETURN: Kind = 90;
export const TRY: Kind = 91;
export const WHILE: Kind = 92;
export const WITH: Kind = 93;
export const YIELD: Kind = 94;
export const KIND_COUNT: Kind = 95;

const KEYWORDS =
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  );

interface Keyword {
  text: string;
  kind: number;
}

/** Keywords by (first letter, length), so that a name is compared with at most three of them. */
const KEYWORD_BUCKETS: (Keyword[] | undefined)[] = new Array<Keyword[] | undefined>(128 * 16).fill(undefined);
KEYWORDS.forEach((text, index) => {
  const bucket = text.charCodeAt(0) * 16 + text.length;
  (KEYWORD_BUCKETS[bucket] ??= []).push({ text, kind: FALSE + index });
});

/** The keyword kind of the identifier `text[start, end)`, or `NAME`. */
export function nameKind(text: string, start: number, end: number): number {
  const length = end - start;
  if (length < 2 || length > 8) return NAME;
  const first = text.charCodeAt(start);
  const bucket = first < 128 ? KEYWORD_BUCKETS[first * 16 + length] : undefined;
  if (bucket === undefined) return NAME;
  for (const keyword of bucket) {
    let at = 1;
    while (at < length && text.charCodeAt(start + at) === keyword.text.charCodeAt(at)) at++;
    if (at === length) return keyword.kind;
  }
  return NAME;
}

/** Source of each operator and keyword kind, for the tree and for messages. */
export const KIND_TEXT: string[] = new Array<string>(KIND_COUNT).fill('');
for (const [index, text] of '( ) [ ] { } , : ; . ... -> = := | ^ & << >> + - * / // % @ ** ~ < > <= >= == !='.split(' ').entries()) {
  KIND_TEXT[LEFT_PAREN + index] = text;
}
for (let kind = PIPE; kind <= DOUBLE_STAR; kind++) KIND_TEXT[kind + AUGMENTED] = `${KIND_TEXT[kind]}=`;
KEYWORDS.forEach((text, index) => (KIND_TEXT[FALSE + index] = text));

/** Keywords that begin a statement and stand in no expression: one at the start of a line shows that an open bracket was never closed. */
export const STATEMENT_ONLY = new Uint8Array(KIND_COUNT);
for (const kind of [
  ASSERT,
  BREAK,
  CLASS,
  CONTINUE,
  DEF,
  DEL,
  ELIF,
  EXCEPT,
  FINALLY,
  GLOBAL,
  IMPORT,
  NONLOCAL,
  PASS,
  RAISE,
  RETURN,
  TRY,
  WHILE,
  WITH,
]) {
  STATEMENT_ONLY[kind] = 1;
}

interface TokenError {
  message: string;
  offset: number;
}

/** Tokens in order of their place; index `n` of the three arrays is one token, `[start, end)`. */
export class TokenStream {
  kinds = new Uint8Array(4096);
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);
  count = 0;
  readonly errors = new Map<number, TokenError>();

  push(kind: number, start: number, end: number): void {
    const at = this.count++;
    if (at === this.kinds.length) this.grow();
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  /** `offset`: where the fault is, which may be before the token that stands for it. */
  pushError(message: string, start: number, end: number, offset = start): void {
    this.errors.set(this.count, { message, offset });
    this.push(ERROR, start, end);
  }

  /** Forgets the tokens from `count` on. */
  truncate(count: number): void {
    this.count = count;
    if (this.errors.size === 0) return;
    for (const at of this.errors.keys()) if (at >= count) this.errors.delete(at);
  }

  private grow(): void {
    const { kinds, starts, ends } = this;
    const size = kinds.length * 2;
    (this.kinds = new Uint8Array(size)).set(kinds);
    (this.starts = new Int32Array(size)).set(starts);
    (this.ends = new Int32Array(size)).set(ends);
  }
}
