/** Markdown, reStructuredText and plain text, line by line: paragraphs, items of lists and rows of tables, with what stands above them. */
import type { Block } from './examples';
import { readTable, type Table } from './tables';

/** One paragraph or item, white space folded, with what it is to be read under. */
export interface Passage {
  text: string;
  /** Headings above, the nearest first. */
  headings: readonly string[];
  /** The item it stands in, or the words before its list that end in a colon; empty where there are none. */
  under: string;
  /** It has a line that the file did not have before. */
  fresh: boolean;
}

export interface DocumentText {
  passages: Passage[];
  tables: (Table & { headings: readonly string[] })[];
  /** Lines of its blocks of Python, and of sessions what was typed in. */
  code: string[];
  blocks: Block[];
}

const ITEM = /^(\s*)(?:[-*+•]|\d{1,3}[.)]|#\.)\s+(?=\S)/;
const FENCE = /^\s*(`{3,}|~{3,})\s*\{?\.?([\w-]*)/;
/** Of a block, its language is Python or not told. */
const PYTHON = /^(?:|py|python3?|pycon|ipython|default)$/i;
const PROMPT = /^(?:>>>|\.\.\.)\s?/;
const ADORNMENT = /^([=\-~^"'`#*+.:_])\1{2,}\s*$/;
/** Directives whose content is no prose. */
const CODE = /^(?:code|code-block|sourcecode|ipython|doctest|testcode|testsetup|testoutput|literalinclude|include|math|image|figure|toctree|raw|highlight|contents|auto\w+|versionadded)$/;
/** Of these, those that hold a block of code. */
const BLOCK = /^(?:code|code-block|sourcecode|ipython|doctest|testcode)$/;
/** `  - |` in notes that are gathered for a release: a text begins below. */
const BLOCK_OF_TEXT = /^\s*(?:- |\w+:\s*)?[|>][-+]?\s*$/;
/** What of a file's text is looked at; the rest is left out. */
const LONGEST = 1_000_000;

interface Open {
  /** Column of the marker; -1 for a paragraph. */
  indent: number;
  lines: string[];
  fresh: boolean;
  under: string;
}

/** @param before lines of the file as it was. */
export function readPassages(text: string, before: ReadonlySet<string>): DocumentText {
  return new Reader(text.slice(0, LONGEST).split(/\r?\n/).map((line) => (BLOCK_OF_TEXT.test(line) ? '' : line)), before).read();
}

class Reader {
  private readonly out: DocumentText = { passages: [], tables: [], code: [], blocks: [] };
  private readonly levels: string[] = [];
  private headings: string[] = [];
  /** Items that the present line may stand in, the outermost first. */
  private items: { indent: number; text: string }[] = [];
  private open: Open | null = null;
  /** The last paragraph, where it ends in a colon. */
  private intro = '';
  /** All words since the last block of code. */
  private words: string[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly before: ReadonlySet<string>,
  ) {}

  read(): DocumentText {
    for (let at = 0; at < this.lines.length; ) at = this.line(at);
    this.close();
    return this.out;
  }

  /** @returns where the next line is. */
  private line(at: number): number {
    const line = this.lines[at]!;
    if (line.trim() === '') {
      const literal = this.open !== null && /::$/.test(this.open.lines.at(-1)!) ? this.indentOfOpen() : -1;
      this.close();
      return literal >= 0 ? this.skipDeeper(at + 1, literal, true) : at + 1;
    }
    const fence = FENCE.exec(line);
    if (fence) return this.skipFence(at + 1, fence[1]!, PYTHON.test(fence[2]!));
    const table = readTable(this.lines, at);
    if (table) {
      this.close();
      this.out.tables.push({ ...table, headings: [...this.headings] });
      return table.end;
    }
    const heading = this.headingAt(at);
    if (heading !== 0) return at + heading;
    const directive = /^(\s*)\.\.\s+(?:([\w:-]+)::(?:\s+(.*))?)?/.exec(line);
    if (directive) return this.directive(at, directive[1]!.length, directive[2], directive[3] ?? '');
    if (PROMPT.test(line.trim())) this.takeCode([line]);
    if (/^\s*(?::[\w ]+:(?:\s|$)|>>>|\.\.\.\s)/.test(line) || ADORNMENT.test(line.trim())) return at + 1;
    this.take(line);
    return at + 1;
  }

  private take(line: string): void {
    const item = ITEM.exec(line);
    const indent = line.search(/\S/);
    if (item) {
      this.close();
      this.items = this.items.filter((one) => one.indent < indent);
      this.start(indent, line.slice(item[0].length), line);
    } else if (this.open && (this.open.indent < 0 || indent > this.open.indent)) {
      this.open.lines.push(line.trim());
      this.open.fresh ||= this.isFresh(line);
    } else {
      this.close();
      this.items = this.items.filter((one) => one.indent < indent);
      this.start(-1, line.trim(), line);
    }
  }

  private start(indent: number, text: string, line: string): void {
    this.open = { indent, lines: [text], fresh: this.isFresh(line), under: this.items.at(-1)?.text ?? (indent >= 0 ? this.intro : '') };
  }

  private isFresh(line: string): boolean {
    return !this.before.has(line.trim());
  }

  private indentOfOpen(): number {
    return this.open!.indent < 0 ? 0 : this.open!.indent;
  }

  /** Ends the paragraph or item. */
  private close(): void {
    if (!this.open) return;
    const { indent, lines, fresh, under } = this.open;
    this.open = null;
    const text = lines.join(' ').replace(/\s+/g, ' ').trim();
    this.out.passages.push({ text, headings: this.headings, under, fresh });
    this.words.push(text);
    if (indent >= 0) this.items.push({ indent, text });
    else if (!under) this.intro = text.endsWith(':') ? text : '';
  }

  /** @returns how many lines a heading takes; 0 where none begins. */
  private headingAt(at: number): number {
    const line = this.lines[at]!;
    const hashes = /^(#{1,6})\s+(\S.*?)\s*#*$/.exec(line);
    if (hashes) return this.enter(hashes[1]!, hashes[2]!, 1);
    const under = this.lines[at + 1]?.trimEnd() ?? '';
    if (/^\S/.test(line) && !ITEM.test(line) && ADORNMENT.test(under) && under.length >= 3 && under.length * 2 >= line.trimEnd().length && this.open === null && !ADORNMENT.test(line)) return this.enter(under[0]!, line.trim(), 2);
    return 0;
  }

  private enter(level: string, text: string, lines: number): number {
    this.close();
    if (!this.levels.includes(level)) this.levels.push(level);
    const depth = level.startsWith('#') ? level.length - 1 : this.levels.indexOf(level);
    this.words.push(text);
    this.headings = [text, ...this.headings.slice(Math.max(0, this.headings.length - depth))];
    this.items = [];
    this.intro = '';
    return lines;
  }

  private directive(at: number, indent: number, name: string | undefined, argument: string): number {
    this.close();
    if (name === undefined || CODE.test(name)) return this.skipDeeper(at + 1, indent, name !== undefined && BLOCK.test(name) && PYTHON.test(argument.trim()));
    if (name === 'deprecated' && argument) this.take(`${' '.repeat(indent)}${argument}`);
    return at + 1;
  }

  private skipFence(at: number, fence: string, python: boolean): number {
    this.close();
    let end = at;
    while (end < this.lines.length && !this.lines[end]!.trim().startsWith(fence)) end++;
    this.takeBlock(at, end, python);
    return end + 1;
  }

  private skipDeeper(at: number, indent: number, python: boolean): number {
    let end = at;
    while (end < this.lines.length && (this.lines[end]!.trim() === '' || this.lines[end]!.search(/\S/) > indent)) end++;
    this.takeBlock(at, end, python);
    return end;
  }

  private takeBlock(at: number, end: number, python: boolean): void {
    const lines = this.lines.slice(at, end);
    if (python) this.takeCode(lines);
    if (python && lines.some((line) => line.trim() !== '')) this.out.blocks.push({ lines, words: this.words.join(' '), fresh: lines.some((line) => this.isFresh(line)) });
    this.words = [];
  }

  /** Without the indentation of the block; of a session only what was typed in. */
  private takeCode(lines: readonly string[]): void {
    const block = lines.filter((line) => !/^\s*:[\w-]+:/.test(line));
    const typed = block.filter((line) => PROMPT.test(line.trim()));
    const margin = block.reduce((least, line) => (/\S/.test(line) ? Math.min(least, line.search(/\S/)) : least), Infinity);
    if (margin === Infinity) return;
    for (const line of typed.length ? typed.map((one) => one.trim().replace(PROMPT, '')) : block.map((one) => one.slice(margin))) this.out.code.push(line);
  }
}
