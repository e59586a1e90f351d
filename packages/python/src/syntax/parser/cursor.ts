import type { Identifier, SyntaxProblem } from '../ast';
import { DEDENT, END, ERROR, INDENT, KIND_TEXT, NAME, NEWLINE, TokenStream } from '../tokenizer/tokens';
import type { Tokenizer } from '../tokenizer/tokenize';

/** Nested brackets, operators, lambdas and f-strings beyond this are refused, so that neither the parser nor a recursive reader of its tree can overflow the stack. CPython stops at 200 brackets. */
const MAX_DEPTH = 220;

/** What unwinds the parser to the statement a syntax error is in. Not an `Error`: nobody sees it, so it needs no stack trace. */
export class Failure {
  constructor(
    readonly offset: number,
    readonly message: string,
  ) {}
}

/** The parser's place in the token stream. */
export class Cursor {
  pos = 0;
  kind = END;
  depth = 0;
  blockDepth = 0;
  /** Where the last line of simple statements ended, its semicolon included. */
  lineEnd = 0;
  readonly problems: Omit<SyntaxProblem, 'line'>[] = [];
  private kinds: Uint8Array;
  private starts: Int32Array;
  private ends: Int32Array;

  constructor(
    readonly text: string,
    readonly stream: TokenStream,
    readonly tokenizer: Tokenizer,
  ) {
    this.kinds = stream.kinds;
    this.starts = stream.starts;
    this.ends = stream.ends;
  }

  /** Goes to token `pos`, also after the stream has grown. */
  seek(pos: number): void {
    this.kinds = this.stream.kinds;
    this.starts = this.stream.starts;
    this.ends = this.stream.ends;
    this.pos = pos;
    this.kind = this.kinds[pos] as number;
  }

  advance(): void {
    this.kind = this.kinds[++this.pos] as number;
  }

  /** Offset where the current token starts. */
  start(): number {
    return this.starts[this.pos] as number;
  }

  /** Offset where the current token ends. */
  end(): number {
    return this.ends[this.pos] as number;
  }

  /** Offset where the token before the current one ends. */
  lastEnd(): number {
    return this.ends[this.pos - 1] as number;
  }

  nextKind(): number {
    return this.kinds[this.pos + 1] as number;
  }

  kindAt(pos: number): number {
    return this.kinds[pos] as number;
  }

  startAt(pos: number): number {
    return this.starts[pos] as number;
  }

  endAt(pos: number): number {
    return this.ends[pos] as number;
  }

  /** Takes a token of that kind if it is the current one. */
  take(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.kind = this.kinds[++this.pos] as number;
    return true;
  }

  expect(kind: number): void {
    if (this.kind !== kind) this.fail(`expected '${KIND_TEXT[kind]}'`);
    this.kind = this.kinds[++this.pos] as number;
  }

  identifier(): Identifier {
    if (this.kind !== NAME) this.fail('expected a name');
    const start = this.start();
    const end = this.end();
    this.advance();
    return { start, end, name: this.text.slice(start, end) };
  }

  /** True where the current token is the name `word`: a soft keyword. */
  isWord(word: string): boolean {
    if (this.kind !== NAME) return false;
    const start = this.start();
    return this.end() - start === word.length && this.text.startsWith(word, start);
  }

  /** One level deeper; the caller goes up again with `depth--`, but for failures, which reset the depth where they are caught. */
  deeper(): void {
    if (++this.depth > MAX_DEPTH) throw new Failure(this.start(), 'nested too deeply to be read');
  }

  /** @throws Failure that tells what was expected and what stands there */
  fail(expected: string): never {
    const broken = this.kind === ERROR ? this.stream.errors.get(this.pos) : undefined;
    if (broken !== undefined) throw new Failure(broken.offset, broken.message);
    throw new Failure(this.start(), `${expected}, found ${this.found()}`);
  }

  /** @throws Failure for something that was read but can't stand there */
  refuse(offset: number, message: string): never {
    throw new Failure(offset, message);
  }

  private found(): string {
    switch (this.kind) {
      case END:
        return 'the end';
      case NEWLINE:
        return 'the end of the line';
      case INDENT:
        return 'an indented line';
      case DEDENT:
        return 'the end of the block';
      default: {
        const text = this.text.slice(this.start(), Math.min(this.end(), this.start() + 30));
        return `'${text.split(/[\r\n]/, 1)[0]}'`;
      }
    }
  }
}
