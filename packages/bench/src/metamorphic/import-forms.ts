/** Imports in another order or another form; what they bind stays the same. */
import type { TextEdit } from '@onx/model';
import { importedModule, moduleOf } from '../synthetic/package/sources';
import { fromImport, isPlainImport, moduleEnd, moduleText, plainFroms, sourceOf, type Import } from './plain-imports';
import type { Mutation } from './surroundings';

/** Neighbouring imports in another order. */
export const shuffleImports: Mutation = (tree, random, share) => {
  const edits: TextEdit[] = [];
  let run: Import[] = [];
  for (const statement of [...tree.body, undefined]) {
    if (statement && isPlainImport(statement, tree)) {
      run.push(statement);
      continue;
    }
    const other = random.chance(share) ? random.shuffled(run) : run;
    run.forEach((one, at) => edits.push({ start: one.start, end: one.end, text: sourceOf(tree, other[at]!) }));
    run = [];
  }
  return edits.filter(({ start, end, text }) => tree.text.slice(start, end) !== text);
};

/** `from m import a, b` becomes one import for each name. */
export const splitImports: Mutation = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const statement of plainFroms(tree)) {
    if (statement.names.length < 2 || !random.chance(share)) continue;
    edits.push({ start: statement.start, end: statement.end, text: statement.names.map((alias) => fromImport(tree, statement, [alias])).join('\n') });
  }
  return edits;
};

/** Imports from one module that follow each other become one. */
export const mergeImports: Mutation = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (let at = 0; at < tree.body.length; at++) {
    const first = tree.body[at]!;
    if (first.type !== 'ImportFrom' || !isPlainImport(first, tree)) continue;
    const run = [first];
    for (let next = tree.body[at + 1]; next?.type === 'ImportFrom' && isPlainImport(next, tree) && moduleText(tree, next) === moduleText(tree, first); next = tree.body[++at + 1]) run.push(next);
    const last = run.at(-1)!;
    if (run.length < 2 || tree.text.slice(first.start, last.end).includes('#') || !random.chance(share)) continue;
    edits.push({ start: first.start, end: last.end, text: fromImport(tree, first, run.flatMap(({ names }) => names)) });
  }
  return edits;
};

/** `from .a import X` in package `p` is `from p.a import X`, and the other way round. */
export const respellRelative: Mutation = (tree, random, share, { path, surface }) => {
  const home = moduleOf(path).split('.').slice(0, path.endsWith('__init__.py') ? undefined : -1);
  const edits: TextEdit[] = [];
  for (const statement of plainFroms(tree)) {
    const module = importedModule(path, statement);
    if (!(module in surface.modules) || home.length === 0 || module.split('.')[0] !== home[0] || !random.chance(share)) continue;
    edits.push({ start: statement.moduleStart, end: moduleEnd(statement), text: statement.level > 0 ? module : relativeTo(home, module.split('.')) });
  }
  return edits;
};

function relativeTo(home: readonly string[], module: readonly string[]): string {
  let shared = 0;
  while (shared < home.length && home[shared] === module[shared]) shared++;
  return '.'.repeat(home.length - shared + 1) + module.slice(shared).join('.');
}
