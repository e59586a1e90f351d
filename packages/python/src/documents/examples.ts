/** Code that a document shows as it was written before and as it is written now, line by line: what took the place of a name in it. */
import { rootOf, tailOf, type DocumentStatement } from '@onx/model';

/** A block of code, and the words between it and the block before. */
export interface Block {
  lines: readonly string[];
  words: string;
  fresh: boolean;
}

/** Letters before a block that say what it is; more between two blocks are about something else. */
const NEAR = 200;
/** Not `before grinding` and `is used to grind`, which tell of no change. */
const BEFORE = /\b(?:before(?!\s+(?:\w+ing|you|we)\b)|old|previous(?:ly)?|former(?:ly)?|until\s+now|(?<!\b(?:is|are|be|was|were|can|being)\s+)used\s+to|code\s+like|looks?\s+like|instead\s+of)\b[^.]*$/i;
const AFTER = /\b(?:after|now|new|becomes?|instead)\b|\b(?:changed?|replaced?|rewritten|converted|updated?|written)\s+(?:\w+\s+)?(?:to|by|with|as|like)\b/i;
const COMMENT = /^\s*#+\s*(.*)$/;
/** Of a comment that stands above code, it says no more than when. */
const LONGEST_COMMENT = 40;
const TOKEN = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|"[^"]*"|'[^']*'|\d[\w.]*|\S/g;
const NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const LITERAL = /^["'\d]/;
const IMPORT = /^\s*(?:from|import)\s/;
const LONGEST = 200;

/** What became of the names that the blocks show, as far as it is one thing. */
export function readExamples(blocks: readonly Block[]): DocumentStatement[] {
  const said = blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    const isShown = next !== undefined && next.words.length <= NEAR && BEFORE.test(block.words.slice(-NEAR)) && AFTER.test(next.words);
    const shown = isShown ? [[block.lines, next.lines] as const] : inOneBlock(block.lines);
    return block.fresh || (isShown && next.fresh) ? shown.flatMap(([old, now]) => replacedIn(old, now)) : [];
  });
  const told = new Map<string, DocumentStatement | null>();
  for (const one of said) {
    const other = told.get(one.from);
    told.set(one.from, other === undefined ? one : other?.to === one.to ? other : null);
  }
  return [...told.values()].filter((one) => one !== null);
}

/** `# before` and `# now` above the lines of one block. */
function inOneBlock(lines: readonly string[]): (readonly [string[], string[]])[] {
  const marks = lines.flatMap((line, at) => {
    const comment = line.length > LONGEST ? '' : (COMMENT.exec(line)?.[1] ?? '');
    const which = comment.length > LONGEST_COMMENT ? undefined : BEFORE.test(comment) ? 'before' : AFTER.test(comment) ? 'after' : undefined;
    return which ? [{ at, which }] : [];
  });
  return marks.flatMap(({ at, which }, i) => {
    const next = marks[i + 1];
    return which === 'before' && next?.which === 'after' ? [[lines.slice(at + 1, next.at), lines.slice(next.at + 1, marks[i + 2]?.at)] as const] : [];
  });
}

/** Only where each line has its own on the other side. */
function replacedIn(old: readonly string[], next: readonly string[]): DocumentStatement[] {
  const [olds, news] = [codeOf(old), codeOf(next)];
  return olds.length === news.length ? olds.flatMap((line, at) => replacedOn(line, news[at]!)) : [];
}

function codeOf(lines: readonly string[]): string[] {
  const short = lines.filter((line) => line.length <= LONGEST);
  return short.map((line) => line.replace(/^\s*(?:>>>|\.\.\.)\s?/, '').replace(/(?:^|\s)#.*$/, '').trimEnd()).filter((line) => line.trim() !== '');
}

/** One name of a line that is otherwise the same but for literals. */
function replacedOn(old: string, next: string): DocumentStatement[] {
  const [olds, news] = [old.match(TOKEN) ?? [], next.match(TOKEN) ?? []];
  if (olds.length !== news.length) return [];
  const at = olds.flatMap((token, i) => (token === news[i] || (LITERAL.test(token) && LITERAL.test(news[i]!)) ? [] : [i]));
  const [only] = at;
  if (only === undefined || at.length > 1 || !NAME.test(olds[only]!) || !NAME.test(news[only]!)) return [];
  const [from, to] = [olds[only]!, news[only]!];
  // What a user defines has a name of their own.
  if (/^(?:def|class)$/.test(olds[only - 1] ?? '')) return [];
  // A plain word is a variable, unless it is called, imported or written like a class.
  const isOfCore = from.includes('.') || olds[only + 1] === '(' || IMPORT.test(old) || /^[A-Z]/.test(from);
  return isOfCore ? [ofReceiver(from, to)] : [];
}

/** `mill.depth`, now `mill.hull.depth`: what the object is called is no part of the names, and tells of which class it may be. */
function ofReceiver(from: string, to: string): DocumentStatement {
  const receiver = rootOf(from);
  const isObject = from.includes('.') && receiver === rootOf(to) && tailOf(receiver) === receiver && /^[a-z_]/.test(receiver) && to.includes('.');
  return isObject ? { from: from.slice(receiver.length + 1), to: to.slice(receiver.length + 1), within: [receiver] } : { from, to, within: [] };
}
