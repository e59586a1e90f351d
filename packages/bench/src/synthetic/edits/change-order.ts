/** Functions that change places with their neighbours: methods of a class, functions of a module. */
import type { TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { definitionNodes } from '../package/definition-nodes';
import type { Noise } from '../noise/text-noise';
import type { Random } from '../random';

export const changeOrder: Noise = (tree, random, share) => {
  const classes = definitionNodes(tree).flatMap(({ node }) => (node.type === 'Class' ? [node.body] : []));
  return [tree.body, ...classes].flatMap((block) => runsOf(block, tree.text)).flatMap((run) => reordered(run, tree.text, random, share));
};

/** Functions one after the other that may stand in any order. */
function runsOf(block: readonly Syntax.Statement[], text: string): Syntax.FunctionNode[][] {
  const runs: Syntax.FunctionNode[][] = [[]];
  for (const statement of block) {
    const run = runs.at(-1)!;
    if (statement.type === 'Function' && run.every((other) => areFree(statement, other, text))) run.push(statement);
    else runs.push(statement.type === 'Function' ? [statement] : []);
  }
  return runs.filter((run) => run.length > 1);
}

/** Neither is the other's setter, default or overload. */
function areFree(one: Syntax.FunctionNode, other: Syntax.FunctionNode, text: string): boolean {
  const head = ({ start, body }: Syntax.FunctionNode) => new Set(text.slice(start, body[0]?.start ?? start).match(/\w+/g));
  return !head(one).has(other.name.name) && !head(other).has(one.name.name);
}

function reordered(run: readonly Syntax.FunctionNode[], text: string, random: Random, share: number): TextEdit[] {
  const order = [...run];
  for (const node of run) {
    if (!random.chance(share)) continue;
    order.splice(order.indexOf(node), 1);
    order.splice(random.below(order.length + 1), 0, node);
  }
  return run.flatMap((node, at) => (order[at] === node ? [] : [{ start: node.start, end: node.end, text: text.slice(order[at]!.start, order[at]!.end) }]));
}
