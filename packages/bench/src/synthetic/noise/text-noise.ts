/** Edits of a file that change nothing of what it means: comments, docstrings, spelling of literals, layout. */
import type { TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { definitionNodes } from '../package/definition-nodes';
import type { Random } from '../random';
import { callsOf } from '../package/sites';

/** Plans edits on a file; `share` of the places that it could touch are touched. */
export type Noise = (tree: Syntax.ModuleNode, random: Random, share: number) => TextEdit[];

const REMARKS = ['keep in step with the callers', 'the order matters here', 'see the notes on compatibility', 'checked by the caller', 'cheap, so done each time', 'nothing else to do', 'may be empty'];
const SENTENCES = ['More is said in the guide.', 'The result is not cached.', 'Safe to be called more than once.', 'The arguments are not changed.', 'Works on every platform.', 'Kept small on purpose.'];

export const changeComments: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const comment of tree.comments) {
    const text = tree.text.slice(comment.start, comment.end);
    if (!/type:|noqa|pragma|coding|!/.test(text) && random.chance(share)) edits.push({ ...span(comment), text: `# ${random.pick(REMARKS)}` });
  }
  for (const statement of blocksOf(tree).flat()) {
    const indent = indentOf(tree.text, statement.start);
    if (indent !== null && random.chance(share / 4)) edits.push({ start: statement.start, end: statement.start, text: `# ${random.pick(REMARKS)}\n${indent}` });
  }
  return edits;
};

export const changeDocstrings: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const body of [tree.body, ...definitionNodes(tree).map(({ node }) => node.body)]) {
    const doc = docstringOf(body);
    if (!doc || !random.chance(share) || /deprecat|versionadded|versionchanged/i.test(tree.text.slice(doc.contentStart, doc.contentEnd))) continue;
    const at = tree.text.slice(doc.contentStart, doc.contentEnd).trimEnd().length + doc.contentStart;
    edits.push({ start: at, end: at, text: ` ${random.pick(SENTENCES)}` });
  }
  return edits;
};

/** Blank lines between statements, and calls written over several lines. */
export const changeLayout: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const statement of blocksOf(tree).flat()) {
    const indent = indentOf(tree.text, statement.start);
    if (indent !== null && random.chance(share / 3)) edits.push({ start: statement.start - indent.length, end: statement.start - indent.length, text: '\n' });
  }
  for (const call of callsOf(tree)) {
    const first = call.args[0];
    if (!first || call.args.length < 2 || insideString(tree, call) || !random.chance(share)) continue;
    if (tree.text.slice(call.open, call.end).includes('\n')) continue;
    const indent = ' '.repeat(random.pick([4, 8, 12]));
    edits.push(...call.args.map((argument) => ({ start: argument.start, end: argument.start, text: `\n${indent}` })));
  }
  return edits;
};

/** The other quotes, digits in groups, hexadecimal in the other case. */
export const respellLiterals: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const node of literalsOf(tree)) {
    if (!random.chance(share)) continue;
    if (node.type === 'Number') {
      if (/^\d{4,}$/.test(node.raw)) edits.push({ ...span(node), text: node.raw.replace(/\B(?=(\d{3})+$)/g, '_') });
      else if (/^0x[0-9a-f]+$/i.test(node.raw)) edits.push({ ...span(node), text: `0x${/[a-f]/.test(node.raw) ? node.raw.slice(2).toUpperCase() : node.raw.slice(2).toLowerCase()}` });
      continue;
    }
    for (const part of node.parts) {
      const content = tree.text.slice(part.contentStart, part.contentEnd);
      if (part.quote.length > 1 || /["'\\\n]/.test(content)) continue;
      const other = part.quote === '"' ? "'" : '"';
      edits.push({ start: part.contentStart - 1, end: part.contentStart, text: other }, { start: part.contentEnd, end: part.contentEnd + 1, text: other });
    }
  }
  return edits;
};

type Literal = Extract<Syntax.Expression, { type: 'Number' | 'String' }>;

function literalsOf(tree: Syntax.ModuleNode): Literal[] {
  const found: Literal[] = [];
  const pending: unknown[] = [...tree.body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || typeof node !== 'object') continue;
    const type = (node as { type?: string }).type;
    if (type === 'Number' || type === 'String') found.push(node as Literal);
    // What stands in an f-string keeps its quotes: those outside may not be used again there.
    if (type !== 'String') pending.push(...(Array.isArray(node) ? node : Object.values(node)));
  }
  return found.sort((a, b) => a.start - b.start);
}

export function docstringOf(body: readonly Syntax.Statement[]): Syntax.StringPart | null {
  const first = body[0];
  if (first?.type !== 'Expression' || first.value.type !== 'String' || first.value.parts.length !== 1) return null;
  const part = first.value.parts[0]!;
  return part.quote.length === 3 && !part.prefix.includes('b') && !part.prefix.includes('f') ? part : null;
}

/** Blocks of statements in functions and at module level. */
export function blocksOf(tree: Syntax.ModuleNode): Syntax.Statement[][] {
  const blocks: Syntax.Statement[][] = [tree.body];
  const pending: unknown[] = [...tree.body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || typeof node !== 'object') continue;
    for (const [key, child] of Object.entries(node)) {
      if ((key === 'body' || key === 'orelse' || key === 'finalizer') && Array.isArray(child) && child.length > 0) blocks.push(child as Syntax.Statement[]);
      if (typeof child === 'object') pending.push(...(Array.isArray(child) ? child : [child]));
    }
  }
  return blocks;
}

/** White space before a statement that begins its line; null where it doesn't, or where decorators or docstrings stand. */
export function indentOf(text: string, start: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isFirst = text.slice(0, start).trim() === '';
  return /^[ \t]*$/.test(before) && !isFirst && !/["'@]/.test(text[start] ?? '') && !/\\\s*$/.test(text.slice(0, start - before.length)) ? before : null;
}

function insideString(tree: Syntax.ModuleNode, node: { start: number; end: number }): boolean {
  const line = tree.text.slice(tree.text.lastIndexOf('\n', node.start) + 1, node.start);
  return /\b[rRbB]?[fFtT][rR]?["']/.test(line) || /f"""|f'''/.test(tree.text);
}

function span(node: { start: number; end: number }): { start: number; end: number } {
  return { start: node.start, end: node.end };
}
