/** Changes of a package that nobody who uses it can notice. Each gives edits on one file; none touches a public name, signature or value. */
import type { TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { renameLocals, splitExpressions } from '../synthetic/body-noise';
import { sitesOf } from '../synthetic/sites';
import { changeComments, changeDocstrings, changeLayout, indentOf, respellLiterals, type Noise } from '../synthetic/text-noise';

type Import = Extract<Syntax.Statement, { type: 'Import' | 'ImportFrom' }>;

/** Neighbouring imports in another order, and the names of one import among themselves. */
const shuffleImports: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  let run: Import[] = [];
  for (const statement of [...tree.body, undefined]) {
    if (statement && isPlainImport(statement, tree)) {
      run.push(statement);
      continue;
    }
    const other = random.chance(share) ? random.shuffled(run) : run;
    run.forEach((one, at) => edits.push({ start: one.start, end: one.end, text: tree.text.slice(other[at]!.start, other[at]!.end) }));
    run = [];
  }
  return edits.filter(({ start, end, text }) => tree.text.slice(start, end) !== text);
};

function isPlainImport(statement: Syntax.Statement, tree: Syntax.ModuleNode): statement is Import {
  if (statement.type !== 'Import' && statement.type !== 'ImportFrom') return false;
  const source = tree.text.slice(statement.start, statement.end);
  return !source.includes('__future__') && !source.includes('*') && !source.includes('#') && indentOf(`\n${tree.text}`, statement.start + 1) !== null;
}

/** `from m import a, b` becomes one import for each name. */
const splitImports: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const statement of tree.body) {
    if (statement.type !== 'ImportFrom' || !isPlainImport(statement, tree) || statement.names.length < 2 || !random.chance(share)) continue;
    const head = tree.text.slice(statement.start, statement.open >= 0 ? statement.open : statement.names[0]!.start).trimEnd();
    edits.push({ start: statement.start, end: statement.end, text: statement.names.map((alias) => `${head} ${tree.text.slice(alias.start, alias.end)}`).join('\n') });
  }
  return edits;
};

/** Imports that only annotations need go under `if TYPE_CHECKING`, or come out of it. */
const moveTypeChecking: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  const isPackage = tree.text.includes('__all__');
  for (const statement of tree.body) {
    if (statement.type !== 'If' || !/(^|\.)TYPE_CHECKING$/.test(tree.text.slice(statement.test.start, statement.test.end)) || isPackage || !random.chance(share)) continue;
    if (statement.orelse.length > 0 || !statement.body.every((one) => one.type === 'ImportFrom' || one.type === 'Import')) continue;
    const others = random.shuffled(statement.body).map((one) => tree.text.slice(one.start, one.end).replace(/\n/g, '\n'));
    edits.push({ start: statement.start, end: statement.end, text: `if ${tree.text.slice(statement.test.start, statement.test.end)}:\n    ${others.join('\n    ')}` });
  }
  return edits;
};

/** `__all__` in another order. */
const shuffleExports: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const statement of tree.body) {
    if (statement.type !== 'Assign' || statement.targets[0]?.type !== 'Name' || statement.targets[0].name !== '__all__' || !random.chance(share)) continue;
    if (statement.value.type !== 'List' && statement.value.type !== 'Tuple') continue;
    const { elements } = statement.value;
    random.shuffled(elements).forEach((element, at) => edits.push({ start: elements[at]!.start, end: elements[at]!.end, text: tree.text.slice(element.start, element.end) }));
  }
  return edits;
};

/** Functions and classes that stand side by side change places. */
const shuffleDefinitions: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (let at = 0; at + 1 < tree.body.length; at++) {
    const [one, other] = [tree.body[at]!, tree.body[at + 1]!];
    if (one.type !== 'Function' || other.type !== 'Function' || one.decorators.length + other.decorators.length > 0 || one.name.name === other.name.name || !random.chance(share)) continue;
    if (indentOf(`\n${tree.text}`, one.start + 1) === null || usedAtOnce(other, one.name.name, tree)) continue;
    edits.push({ start: one.start, end: one.end, text: tree.text.slice(other.start, other.end) }, { start: other.start, end: other.end, text: tree.text.slice(one.start, one.end) });
    at++;
  }
  return edits;
};

/** In its defaults or annotations. */
function usedAtOnce(node: Syntax.FunctionNode, name: string, tree: Syntax.ModuleNode): boolean {
  return sitesOf({ ...tree, body: [node] }).some((site) => site.name === name && site.start < node.parametersEnd);
}

/** Expressions in parentheses that they don't need. */
const addParentheses: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  const pending: unknown[] = [...tree.body];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || typeof node !== 'object') continue;
    const statement = node as Syntax.Statement;
    if (statement.type === 'Return' && statement.value && statement.value.type !== 'Parenthesized' && random.chance(share)) {
      edits.push({ start: statement.value.start, end: statement.value.start, text: '(' }, { start: statement.value.end, end: statement.value.end, text: ')' });
    }
    pending.push(...(Array.isArray(node) ? node : Object.values(node)));
  }
  return edits;
};

export const MUTATIONS: Readonly<Record<string, Noise>> = {
  comments: changeComments,
  docstrings: changeDocstrings,
  layout: changeLayout,
  'respelled literals': respellLiterals,
  'local names': renameLocals,
  'split expressions': splitExpressions,
  'import order': shuffleImports,
  'imports split': splitImports,
  'TYPE_CHECKING blocks': moveTypeChecking,
  'export lists': shuffleExports,
  'definition order': shuffleDefinitions,
  parentheses: addParentheses,
};
