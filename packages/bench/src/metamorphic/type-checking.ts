/** Imports that only annotations need go under `if TYPE_CHECKING` or come out of it, and such blocks stand elsewhere. */
import { tailOf, type TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { sitesOf } from '../synthetic/package/sites';
import { importedModule, moduleOf } from '../synthetic/package/sources';
import { fromImport, isPlainImport, plainFroms, sourceOf, type Import } from './plain-imports';
import type { Mutation, Surroundings } from './surroundings';

type Block = Omit<Extract<Syntax.Statement, { type: 'If' }>, 'body'> & { body: Import[] };

/**
 * Only names that stand in nothing but annotations of functions, which `from __future__ import annotations` keeps from being evaluated (fields of classes are left
 * alone, since frameworks evaluate theirs), that no other file of the package gets from here. Only in private modules: whoever got such a name from a public one would notice.
 */
export const moveUnderTypeChecking: Mutation = (tree, random, share, around) => {
  if (!mayHide(tree, around)) return [];
  const edits: TextEdit[] = [];
  const inAnnotations = namesOnlyInAnnotations(tree);
  for (const statement of plainFroms(tree)) {
    const hidden = statement.names.filter(({ name, as }) => as === null && inAnnotations.has(name.name) && !isAsked(name.name, around));
    if (hidden.length === 0 || !random.chance(share)) continue;
    const kept = statement.names.filter((alias) => !hidden.includes(alias));
    const lines = [...(kept.length > 0 ? [fromImport(tree, statement, kept)] : []), 'from typing import TYPE_CHECKING', 'if TYPE_CHECKING:', `    ${fromImport(tree, statement, hidden)}`];
    edits.push({ start: statement.start, end: statement.end, text: lines.join('\n') });
  }
  return edits;
};

/** Only imports from where the file imports something anyway, so that it loads nothing more. */
export const moveOutOfTypeChecking: Mutation = (tree, random, share, around) => {
  if (around.path.endsWith('__init__.py')) return [];
  const loaded = new Set(plainFroms(tree).map((statement) => importedModule(around.path, statement)));
  const edits: TextEdit[] = [];
  for (const block of blocksOf(tree)) {
    const lifted = block.body.filter((one) => one.type === 'ImportFrom' && loaded.has(importedModule(around.path, one)));
    if (lifted.length === 0 || !random.chance(share)) continue;
    const kept = block.body.filter((one) => !lifted.includes(one));
    edits.push({ start: block.start, end: block.end, text: [...lifted.map((one) => sourceOf(tree, one)), ...(kept.length > 0 ? [blockOf(tree, block, kept)] : [])].join('\n') });
  }
  return edits;
};

/** A block changes places with the imports around it, and its own imports among themselves. */
export const moveTypeCheckingBlock: Mutation = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const block of blocksOf(tree)) {
    if (!random.chance(share)) continue;
    const root = /^\w+/.exec(sourceOf(tree, block.test))?.[0] ?? '';
    const mayPass = (statement: Syntax.Statement | undefined) => statement !== undefined && isPlainImport(statement, tree) && statement.names.every(({ name, as }) => (as ?? name).name.split('.')[0] !== root);
    const at = tree.body.indexOf(block);
    let [first, last] = [at, at];
    while (mayPass(tree.body[first - 1])) first--;
    while (mayPass(tree.body[last + 1])) last++;
    const run = tree.body.slice(first, last + 1);
    const others = run.filter((one) => one !== block).map((one) => sourceOf(tree, one));
    others.splice(random.below(run.length), 0, blockOf(tree, block, random.shuffled(block.body)));
    run.forEach((one, index) => edits.push({ start: one.start, end: one.end, text: others[index]! }));
    // Blocks that stand side by side would plan edits on the same imports.
    break;
  }
  return edits.filter(({ start, end, text }) => tree.text.slice(start, end) !== text);
};

function mayHide(tree: Syntax.ModuleNode, { path, asked, surface: { modules } }: Surroundings): boolean {
  const isPrivate = modules[moduleOf(path)]?.private === true && !path.endsWith('__init__.py');
  return isPrivate && /^from __future__ import .*\bannotations\b/m.test(tree.text) && !asked.has(`${moduleOf(path)}.*`);
}

function isAsked(name: string, { path, asked, surface }: Surroundings): boolean {
  const module = moduleOf(path);
  return asked.has(`${module}.${name}`) || asked.has(`${tailOf(module)}.${name}`) || (surface.modules[module]?.all ?? []).includes(name);
}

function namesOnlyInAnnotations(tree: Syntax.ModuleNode): Set<string> {
  const spans = annotationsOf(tree);
  const within = ({ start, end }: { start: number; end: number }) => spans.some((span) => span.start <= start && end <= span.end);
  const [inside, outside] = [new Set<string>(), new Set<string>()];
  for (const site of sitesOf(tree)) {
    if (site.role === 'name' && within(site)) inside.add(site.name);
    else if (site.role === 'string') for (const [word] of sourceOf(tree, site).matchAll(/\w+/g)) outside.add(word);
    else if (site.role !== 'import' && site.role !== 'attribute') outside.add(site.name);
  }
  const times = new Map<string, number>();
  for (const { name, role } of sitesOf(tree)) if (role === 'import') times.set(name, (times.get(name) ?? 0) + 1);
  return new Set([...inside].filter((name) => !outside.has(name) && times.get(name) === 1));
}

/** Of functions: parameters and results. */
function annotationsOf(tree: Syntax.ModuleNode): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const pending: unknown[] = [...tree.body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || typeof node !== 'object') continue;
    const statement = node as Syntax.Statement;
    if (statement.type === 'Function') for (const span of [statement.returns, ...statement.parameters.map(({ annotation }) => annotation)]) if (span) spans.push(span);
    pending.push(...(Array.isArray(node) ? node : Object.values(node)));
  }
  return spans;
}

/** `if TYPE_CHECKING:` at module level with nothing but imports in it. */
function blocksOf(tree: Syntax.ModuleNode): Block[] {
  return tree.body.filter((statement): statement is Block => {
    if (statement.type !== 'If' || statement.orelse.length > 0 || !/(^|\.)TYPE_CHECKING$/.test(sourceOf(tree, statement.test))) return false;
    return statement.body.every(({ type }) => type === 'Import' || type === 'ImportFrom') && !sourceOf(tree, statement).includes('#') && !sourceOf(tree, statement).includes('*');
  });
}

function blockOf(tree: Syntax.ModuleNode, block: Block, imports: readonly Import[]): string {
  return [`if ${sourceOf(tree, block.test)}:`, ...imports.map((one) => `    ${sourceOf(tree, one)}`)].join('\n');
}
