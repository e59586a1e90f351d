/** Imports that can be written otherwise: which they are, and how they are written. */
import type { Syntax } from '@onx/python';
import { indentOf } from '../synthetic/noise/text-noise';

export type Import = Extract<Syntax.Statement, { type: 'Import' | 'ImportFrom' }>;
export type ImportFrom = Extract<Syntax.Statement, { type: 'ImportFrom' }>;

/** An import alone on its lines, without a star or remarks. */
export function isPlainImport(statement: Syntax.Statement, tree: Syntax.ModuleNode): statement is Import {
  if (statement.type !== 'Import' && statement.type !== 'ImportFrom') return false;
  const text = sourceOf(tree, statement);
  return !text.includes('__future__') && !text.includes('*') && !text.includes('#') && indentOf(`\n${tree.text}`, statement.start + 1) === '';
}

/** At module level. */
export function plainFroms(tree: Syntax.ModuleNode): ImportFrom[] {
  return tree.body.filter((statement) => isPlainImport(statement, tree)).filter((statement) => statement.type === 'ImportFrom');
}

/** An import of these names from the module of a statement. */
export function fromImport(tree: Syntax.ModuleNode, statement: ImportFrom, names: readonly Syntax.ImportAlias[]): string {
  const list = names.map((alias) => tree.text.slice(alias.start, alias.end)).join(', ');
  return `from ${moduleText(tree, statement)} import ${names.length > 3 ? `(${list})` : list}`;
}

/** The module as the import writes it, dots included. */
export function moduleText(tree: Syntax.ModuleNode, statement: ImportFrom): string {
  return tree.text.slice(statement.moduleStart, moduleEnd(statement));
}

/** Where the written module ends. */
export function moduleEnd({ module, moduleStart, level }: ImportFrom): number {
  return module?.end ?? moduleStart + level;
}

/** As it is written. */
export function sourceOf(tree: Syntax.ModuleNode, { start, end }: { start: number; end: number }): string {
  return tree.text.slice(start, end);
}
