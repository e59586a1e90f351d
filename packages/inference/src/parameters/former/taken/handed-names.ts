/** Names under which a body takes what is called otherwise: `new = old`, `new = options.pop("old")`, `options["new"] = options.pop("old")`, `options.setdefault("new", options["old"])`, `options.get("new", old)`, `new if old is None else old`. */
import type { SourceWords } from '@onx/model';
import { endsThere, isReserved, standsBetween } from '../../../release/source-words';
import { bracketStep, closingAt, isIdentifier, quotedName } from '../../../release/tokens';

/** Both sides as they stand in the body: a bare name is a variable, one in quotes a keyword, one in brackets (`[name]`) the variable that holds a keyword. */
export interface Handing {
  from: string;
  to: string;
}

/** Tokens of what a choice asks. */
const LONGEST_CHOICE = 20;

/** What is known of the names in a body. */
export interface NamesInside {
  /** Mappings that hold keywords: `kwargs`. */
  options: ReadonlySet<string>;
  /** Variables that stand for themselves, whatever they are given. */
  parameters: ReadonlySet<string>;
}

/** All handings of a body, in its order; choices last. */
export function readHandings(tokens: readonly string[], names: NamesInside, words: SourceWords): Handing[] {
  const reader = new HandingReader(tokens, names, words);
  return [...reader.assigned(), ...reader.filledIn(), ...reader.chosen()];
}

class HandingReader {
  constructor(
    private readonly tokens: readonly string[],
    private readonly names: NamesInside,
    private readonly words: SourceWords,
  ) {}

  assigned(): Handing[] {
    const out: Handing[] = [];
    const held = new Map<string, string>();
    const meant = (word: string): string => held.get(word) ?? word;
    // What is put into a variable goes to a keyword or parameter that was put there itself, not by another variable.
    const takenOut = new Set<string>();
    let depth = 0;
    for (let i = 1; i < this.tokens.length; i++) {
      const token = this.tokens[i]!;
      depth += bracketStep(token);
      if (token !== '=' || depth !== 0) continue;
      const to = this.targetBefore(i);
      const fallback = this.fallbackAt(i + 1);
      if (fallback && fallback.from !== to) out.push({ from: meant(fallback.from), to: fallback.to });
      const sources = to === undefined ? [] : this.sourcesAfter(i, to);
      if (to === undefined || sources.length === 0) continue;
      out.push(...sources.map((source) => ({ from: meant(source), to: takenOut.has(to) ? meant(to) : to })));
      if (!isIdentifier(to) || this.names.parameters.has(to) || held.has(to)) continue;
      held.set(to, meant(sources[0]!));
      if (quotedName(sources[0]!) !== undefined || this.names.parameters.has(sources[0]!)) takenOut.add(to);
    }
    return out;
  }

  /** `options.setdefault("new", old)`, whatever is read for the old one. */
  filledIn(): Handing[] {
    const { tokens } = this;
    return tokens.flatMap((token, i) => {
      if (token !== this.words.mappings.fill || tokens[i - 1] !== '.' || !this.isOptions(i - 2) || tokens[i + 3] !== ',') return [];
      const to = this.keyOf(tokens[i + 2]!);
      // A text that stands there is a value, and no keyword's name.
      const { key: from, end } = this.isOptions(i + 4) ? (this.keyRead(i + 4) ?? {}) : { key: this.isVariable(tokens[i + 4] ?? '') ? tokens[i + 4] : undefined, end: i + 5 };
      return to === undefined || from === undefined || from === to || tokens[end ?? i] !== ')' ? [] : [{ from, to }];
    });
  }

  /** `new if old is None else old`, `old if old is not None else new`, wherever it stands. */
  chosen(): Handing[] {
    const { keywords, values } = this.words;
    const { parameters } = this.names;
    return this.tokens.flatMap((token, i) => {
      const negated = this.tokens[i + 2] === `${keywords.is} ${keywords.not}`;
      if (token !== keywords.if || !(negated || this.tokens[i + 2] === keywords.is)) return [];
      const none = i + 3;
      const [first, asked, last] = [this.tokens[i - 1]!, this.tokens[i + 1]!, this.tokens[none + 2] ?? ''];
      if (this.tokens[none] !== values.none || this.tokens[none + 1] !== keywords.else || !this.endsAt(none + 3)) return [];
      const [from, to] = negated ? [first, last] : [last, first];
      return from === asked && from !== to && parameters.has(from) && parameters.has(to) ? [{ from, to }] : [];
    });
  }

  /** What is assigned to: a variable, the attribute of a parameter's name, or a keyword among the options. */
  private targetBefore(i: number): string | undefined {
    const { tokens } = this;
    const last = tokens[i - 1]!;
    if (last === ']' && tokens[i - 3] === '[' && this.isOptions(i - 4)) return this.keyOf(tokens[i - 2]!);
    // `one = other = old`: it is given to several.
    if (tokens[i - 2] === '=') return undefined;
    return this.isVariable(last) && (tokens[i - 2] !== '.' || this.names.parameters.has(last)) ? last : undefined;
  }

  /** What is assigned, as it is: a variable, the value of a keyword, or what else may stand for the target (`new = new or old`). */
  private sourcesAfter(i: number, target: string): string[] {
    const { tokens } = this;
    const { keywords } = this.words;
    if (this.isOptions(i + 1)) {
      const key = this.keyTaken(i + 1);
      return key === undefined ? [] : [key];
    }
    const isInside = tokens[i + 1] === '(';
    const { operands, end } = this.operandsFrom(isInside ? i + 2 : i + 1);
    if (isInside && tokens[end] !== ')') return [];
    const behind = isInside ? end + 1 : end;
    if (operands.length === 0 || !this.endsAt(behind) || (operands.length > 1 && !operands.includes(target))) return [];
    // What is chosen for some other reason is chosen of both alike.
    if (tokens[behind] === keywords.if && !operands.includes(target) && !this.isTakenIfGiven(behind, operands[0]!, target)) return [];
    return operands.filter((operand) => operand !== target);
  }

  /** Variables of `new or old`, and the index behind all of it. */
  private operandsFrom(at: number): { operands: string[]; end: number } {
    const { tokens } = this;
    const operands: string[] = [];
    let last = at;
    for (; this.isVariable(tokens[last] ?? ''); last += 2) {
      operands.push(tokens[last]!);
      if (tokens[last + 1] !== this.words.keywords.or) break;
    }
    return { operands, end: last + 1 };
  }

  /** `old if old is not None else …`, `old if … else new`: not for some other reason. Where it is no choice, the next statement begins. */
  private isTakenIfGiven(at: number, from: string, to: string): boolean {
    const end = this.tokens.indexOf(this.words.keywords.else, at);
    const asked = this.tokens.slice(at + 1, end);
    if (end < 0 || asked.length > LONGEST_CHOICE || !this.isExpression(asked)) return true;
    return asked.includes(from) || (this.tokens[end + 1] === to && this.endsAt(end + 2));
  }

  /** No two values stand side by side, as they do where one statement ends and another begins. */
  private isExpression(asked: readonly string[]): boolean {
    const joins = (token: string): boolean => standsBetween(token, this.words);
    return !asked.some((token, i) => token === '=' || (/[\w'")\]]$/.test(token) && /^[\w'"]/.test(asked[i + 1] ?? '') && ![token, asked[i + 1]!].some(joins)));
  }

  /** The key of `options.pop("key")` or `options["key"]`, where nothing is made of the value. */
  private keyTaken(at: number): string | undefined {
    const read = this.keyRead(at);
    return read !== undefined && this.endsAt(read.end) ? read.key : undefined;
  }

  /** `options.get("new", old)`: the one is taken where the other is not given. */
  private fallbackAt(at: number): Handing | undefined {
    const { key: to, end } = (this.isOptions(at) && this.keyRead(at)) || {};
    const from = this.tokens[at + 6] ?? '';
    // The name alone stands between the comma and the end.
    return to !== undefined && end === at + 8 && this.isVariable(from) ? { from, to } : undefined;
  }

  /** The key, and the index behind what reads it. */
  private keyRead(at: number): { key: string | undefined; end: number } | undefined {
    const { tokens } = this;
    if (tokens[at + 1] === '[' && tokens[at + 3] === ']') return { key: this.keyOf(tokens[at + 2]!), end: at + 4 };
    if (tokens[at + 1] !== '.' || !this.words.mappings.reads.has(tokens[at + 2] ?? '') || tokens[at + 3] !== '(') return undefined;
    const isWhole = tokens[at + 5] === ')' || tokens[at + 5] === ',';
    return isWhole ? { key: this.keyOf(tokens[at + 4]!), end: closingAt(tokens, at + 3) + 1 } : undefined;
  }

  private keyOf(token: string): string | undefined {
    const name = quotedName(token);
    return name !== undefined ? `"${name}"` : this.isVariable(token) ? `[${token}]` : undefined;
  }

  private isOptions(at: number): boolean {
    return this.names.options.has(this.tokens[at] ?? '');
  }

  private isVariable(token: string): boolean {
    return isIdentifier(token) && !isReserved(token, this.words);
  }

  /** The value that is read there ends before this token. */
  private endsAt(at: number): boolean {
    return endsThere(this.tokens[at], this.words);
  }
}
