/** The text of import statements: edited in the file's own layout. */
import { byCodeUnit, type TextEdit } from '@onx/model';
import type { Statement } from '../../../syntax/ast';
import type { ImportFromStatement } from '../../scope/scope';
import { lineEnding, type FilePlan } from '../file-plan';

/** Comments that are about the statement, not for a reader: they go where it goes. */
const DIRECTIVE = /^#\s*(noqa|type:\s*ignore|pylint|isort|pyright|mypy|ruff|nosec|pragma)/i;

/** Line length up to which a file leaves an import on one line: 88, or as long as its own lines are, up to 120. */
function widthOf(text: string): number {
  let longest = 88;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const length = (end < 0 ? text.length : end) - at;
    if (length > longest && length <= 120) longest = length;
    if (end < 0) break;
    at = end + 1;
  }
  return longest;
}

interface Line {
  start: number;
  /** After the line break. */
  end: number;
  indent: string;
}

function lineOf(text: string, from: number, to: number): Line {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  const end = newline < 0 ? text.length : newline + 1;
  return { start, end, indent: /^[ \t\f]*/.exec(text.slice(start, from))?.[0] ?? '' };
}

/** What follows a statement on its last line, without the line break. */
function trailing(text: string, statement: Statement, line: Line): string {
  return text.slice(statement.end, line.end).trim();
}

/** Whether the statement has its lines for itself and no comment that would be lost with it. */
export function canDelete(plan: FilePlan, statement: Statement): boolean {
  const { text } = plan;
  const line = lineOf(text, statement.start, statement.end);
  if (text.slice(line.start, statement.start).trim() !== '') return false;
  const rest = trailing(text, statement, line);
  if (rest !== '' && !DIRECTIVE.test(rest)) return false;
  return !plan.file.module.comments.some((comment) => comment.start > statement.start && comment.end <= statement.end);
}

export function deleteStatement(plan: FilePlan, statement: Statement): void {
  const line = lineOf(plan.text, statement.start, statement.end);
  plan.edits.push({ start: line.start, end: line.end, text: '' });
}

/** Puts a new statement on the line after another one. */
export function insertAfter(plan: FilePlan, statement: Statement, render: (indent: string) => string): void {
  const { text } = plan;
  const line = lineOf(text, statement.start, statement.end);
  if (text.slice(line.start, statement.start).trim() !== '') {
    plan.edits.push({ start: statement.end, end: statement.end, text: `; ${render('').replace(/\s*\n\s*/g, ' ')}` });
    return;
  }
  const rest = trailing(text, statement, line);
  const directive = DIRECTIVE.test(rest) ? `  ${rest}` : '';
  const newline = lineEnding(text);
  const rendered = render(line.indent);
  const withDirective = rendered.includes('\n') || directive === '' ? rendered : rendered + directive;
  const closed = text[line.end - 1] === '\n';
  plan.edits.push({ start: line.end, end: line.end, text: closed ? line.indent + withDirective + newline : newline + line.indent + withDirective });
}

/** `from module import a, b` on one line, or in parentheses one name per line where that is too long; of modules at the top, under none, `import a, b`. */
export function renderFrom(plan: FilePlan, module: string, names: readonly string[], indent: string): string {
  if (module === '') return `import ${names.join(', ')}`;
  const flat = `from ${module} import ${names.join(', ')}`;
  if (indent.length + flat.length <= widthOf(plan.text)) return flat;
  return `from ${module} import (${block(plan, names, indent)})`;
}

function block(plan: FilePlan, names: readonly string[], indent: string): string {
  const newline = lineEnding(plan.text);
  const step = indent.includes('\t') ? '\t' : '    ';
  return newline + names.map((name) => `${indent}${step}${name},${newline}`).join('') + indent;
}

/** Edits one statement to import `names` (null: no longer) and `added` from `module`. */
export function rewriteFrom(plan: FilePlan, statement: ImportFromStatement, module: string, names: readonly (string | null)[], added: readonly string[]): void {
  const { text } = plan;
  const edits: TextEdit[] = [];
  if (statement.module && module !== statement.module.name) edits.push({ start: statement.module.start, end: statement.module.end, text: module });
  const first = statement.names[0];
  const last = statement.names[statement.names.length - 1];
  if (!first || !last) return;
  const multiline = statement.open >= 0 && text.slice(statement.start, statement.end).includes('\n');
  const resized = added.length > 0 || names.includes(null);
  if (!multiline) {
    const kept = insertSorted(names, added);
    const line = lineOf(text, statement.start, statement.end);
    const growth = kept.join(', ').length - (last.end - first.start) + module.length - (statement.module?.name.length ?? 0);
    const width = widthOf(text);
    const codeWidth = statement.end - line.start;
    if (codeWidth + growth > width && codeWidth <= width && text.slice(line.start, statement.start).trim() === '') {
      const rendered = `(${block(plan, kept, line.indent)})`;
      const start = statement.open >= 0 ? statement.open : first.start;
      edits.push({ start, end: statement.end, text: rendered });
    } else if (resized) edits.push({ start: first.start, end: last.end, text: kept.join(', ') });
    else renameInPlace(statement, names, edits);
  } else {
    renameInPlace(statement, names, edits);
    if (resized) resizeLines(plan, statement, names, added, edits);
  }
  plan.edits.push(...edits);
}

function renameInPlace(statement: ImportFromStatement, names: readonly (string | null)[], edits: TextEdit[]): void {
  statement.names.forEach((alias, index) => {
    const text = names[index];
    if (text != null) edits.push({ start: alias.start, end: alias.end, text });
  });
}

/** Takes names out of and into a statement over several lines, comments of the others kept. */
function resizeLines(plan: FilePlan, statement: ImportFromStatement, names: readonly (string | null)[], added: readonly string[], edits: TextEdit[]): void {
  const { text } = plan;
  const newline = lineEnding(text);
  const alone = statement.names.map((alias) => {
    const line = lineOf(text, alias.start, alias.end);
    return text.slice(line.start, alias.start).trim() === '' && /^\s*,?\s*(#.*)?\s*$/.test(text.slice(alias.end, line.end)) ? line : null;
  });
  statement.names.forEach((alias, index) => {
    if (names[index] !== null) return;
    const line = alone[index];
    if (line) {
      edits.push({ start: line.start, end: line.end, text: '' });
      return;
    }
    const next = statement.names[index + 1];
    const before = statement.names[index - 1];
    if (next) edits.push({ start: alias.start, end: next.start, text: '' });
    else if (before) edits.push({ start: before.end, end: alias.end, text: '' });
  });
  const kept = statement.names.map((alias, index) => ({ alias, index, text: names[index] })).filter((entry) => entry.text != null);
  const sorted = isSorted(kept.map((entry) => entry.text ?? ''));
  for (const name of added) {
    const next = sorted ? kept.find((entry) => compare(entry.text ?? '', name) > 0) : undefined;
    const nextLine = next && alone[next.index];
    const tail = kept[kept.length - 1];
    if (next && nextLine) edits.push({ start: nextLine.start, end: nextLine.start, text: `${nextLine.indent}${name},${newline}` });
    else if (next) edits.push({ start: next.alias.start, end: next.alias.start, text: `${name}, ` });
    else if (tail) {
      const tailLine = alone[tail.index];
      const comma = /^\s*,/.exec(text.slice(tail.alias.end, statement.end));
      if (tailLine && comma) edits.push({ start: tailLine.end, end: tailLine.end, text: `${tailLine.indent}${name},${newline}` });
      else if (tailLine) edits.push({ start: tail.alias.end, end: tail.alias.end, text: `,${newline}${tailLine.indent}${name}` });
      else edits.push({ start: tail.alias.end, end: tail.alias.end, text: `, ${name}` });
    }
  }
}

/** Names that stay, with the added ones at their place where the list is sorted, else at the end. */
function insertSorted(names: readonly (string | null)[], added: readonly string[]): string[] {
  const kept = names.filter((name) => name !== null);
  if (!isSorted(kept)) return [...kept, ...added];
  for (const name of added) {
    const at = kept.findIndex((other) => compare(other, name) > 0);
    if (at < 0) kept.push(name);
    else kept.splice(at, 0, name);
  }
  return kept;
}

function compare(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return byCodeUnit(left, right);
}

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || compare(names[index - 1] ?? '', name) <= 0);
}
