/** Cutting statements, imported names and strings of lists out of a text, so that what is left still parses. */
import type { Syntax } from '@onx/python';
import type { Workbench } from './workbench';

type ImportFrom = Extract<Syntax.Statement, { type: 'ImportFrom' }>;

/** Lines of a statement with the comments directly above it; `alone`: nothing else stands in its block. `instead`: lines in its place. */
export function cutStatement(bench: Workbench, file: string, node: Syntax.Statement, alone: boolean, instead = ''): string {
  const text = bench.text(file);
  let start = text.lastIndexOf('\n', node.start - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^[ \t]*#/.test(text.slice(above, start)) || above === start) break;
    start = above;
  }
  const next = text.indexOf('\n', node.end);
  const end = next < 0 ? text.length : next + 1;
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.start - 1) + 1))![0];
  bench.edit(file, start, end, instead || (alone ? `${indent}pass\n` : ''));
  return text.slice(start, end);
}

/** Takes names out of `from m import a, b`; the statement becomes `pass` where nothing is left (it may be alone in its block). */
export function cutImported(bench: Workbench, file: string, statement: ImportFrom, name: string, instead = ''): void {
  const left = statement.names.filter((alias) => alias.name.name !== name);
  const text = bench.text(file);
  const head = text.slice(statement.start, statement.open >= 0 ? statement.open : statement.names[0]!.start);
  const kept = left.map((alias) => text.slice(alias.start, alias.end)).join(', ');
  const column = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', statement.start - 1) + 1, statement.start))![0];
  const rest = left.length === 0 ? '' : `${head}${statement.open >= 0 ? '(' : ''}${kept}${statement.open >= 0 ? ')' : ''}`;
  bench.edit(file, statement.start, statement.end, [rest, instead].filter(Boolean).join(`\n${column}`) || 'pass');
}

/** Takes one string out of the list it stands in. */
export function cutString(bench: Workbench, file: string, contentStart: number, contentEnd: number): void {
  const text = bench.text(file);
  const comma = /^\s*,/.exec(text.slice(contentEnd + 1));
  const before = comma ? null : /,\s*$/.exec(text.slice(0, contentStart - 1));
  const start = before ? before.index : contentStart - 1;
  bench.edit(file, start, contentEnd + 1 + (comma ? comma[0].length : 0), '');
}
