/** Changes of a package that nobody who uses it can notice. Each gives edits on one file; none touches a public name, signature or value. */
import type { TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { renameLocals, splitExpressions } from '../synthetic/noise/body-noise';
import { sitesOf } from '../synthetic/package/sites';
import { changeComments, changeDocstrings, changeLayout, indentOf, respellLiterals } from '../synthetic/noise/text-noise';
import { mergeImports, respellRelative, shuffleImports, splitImports } from './import-forms';
import { rerouteReexports, respellStars } from './reexports';
import type { Mutation } from './surroundings';
import { moveOutOfTypeChecking, moveTypeCheckingBlock, moveUnderTypeChecking } from './type-checking';

/** `__all__` in another order. */
const shuffleExports: Mutation = (tree, random, share) => {
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
const shuffleDefinitions: Mutation = (tree, random, share) => {
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
const addParentheses: Mutation = (tree, random, share) => {
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

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  comments: changeComments,
  docstrings: changeDocstrings,
  layout: changeLayout,
  'respelled literals': respellLiterals,
  'local names': renameLocals,
  'split expressions': splitExpressions,
  'import order': shuffleImports,
  'imports split': splitImports,
  'imports merged': mergeImports,
  'relative imports': respellRelative,
  'into TYPE_CHECKING': moveUnderTypeChecking,
  'out of TYPE_CHECKING': moveOutOfTypeChecking,
  'TYPE_CHECKING blocks': moveTypeCheckingBlock,
  'other routes of re-exports': rerouteReexports,
  'stars and lists': respellStars,
  'export lists': shuffleExports,
  'definition order': shuffleDefinitions,
  parentheses: addParentheses,
};
