/** Edits inside functions that leave every public name and signature as it is; some change what the code does, all leave it parsing. */
import type { TextEdit } from '@onx/model';
import type { Syntax } from '@onx/python';
import { functionNodes, ownParameters } from '../package/definition-nodes';
import { sitesOf } from '../package/sites';
import { blocksOf, docstringOf, indentOf, type Noise } from './text-noise';
import type { Random } from '../random';

const LOCALS = ['current', 'found', 'item', 'entry', 'result', 'output', 'collected', 'pending', 'chosen', 'answer', 'part', 'remaining', 'seen', 'buffer', 'outcome'];

/** Local variables under other names. */
export const renameLocals: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const { node } of functionNodes(tree)) {
    if (!random.chance(share)) continue;
    const sites = sitesOf({ ...tree, body: node.body });
    const taken = new Set(sites.map((site) => site.name));
    if (taken.has('locals') || taken.has('vars')) continue;
    const stored = [...new Set(sites.filter((site) => site.role === 'store').map((site) => site.name))];
    const parameters = new Set(node.parameters.map((parameter) => parameter.name.name));
    for (const name of stored.slice(0, 4)) {
      const own = sites.filter((site) => site.name === name && site.role !== 'attribute' && site.role !== 'keyword' && site.role !== 'string');
      const isLocal = !parameters.has(name) && own.every((site) => (site.role === 'name' || site.role === 'store') && site.scope?.type !== 'Class');
      const to = `${random.pick(LOCALS)}_${name.replace(/^_+/, '').slice(0, 8)}`;
      if (!isLocal || taken.has(to) || own.some((site) => site.scope !== own[0]!.scope)) continue;
      taken.add(to);
      for (const site of own) edits.push({ start: site.start, end: site.end, text: to });
    }
  }
  return edits;
};

/** `return f(x)` becomes two statements. */
export const splitExpressions: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const { node } of functionNodes(tree)) {
    for (const statement of returnsIn(node)) {
      const indent = indentOf(tree.text, statement.start);
      if (indent === null || !statement.value || !['Call', 'Binary', 'Conditional', 'BoolOp', 'Subscript'].includes(statement.value.type) || !random.chance(share)) continue;
      const name = `${random.pick(LOCALS)}_value`;
      edits.push({ start: statement.start, end: statement.value.start, text: `${name} = ` }, { start: statement.end, end: statement.end, text: `\n${indent}return ${name}` });
    }
  }
  return edits;
};

/** Statements inserted at the beginning and between others. */
export const insertStatements: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const placed of functionNodes(tree)) {
    if (!random.chance(share)) continue;
    const names = ownParameters(placed).map((parameter) => parameter.name.name);
    const at = placed.node.body.filter((_, index) => index > 0 || !docstringOf(placed.node.body)).filter(() => random.chance(0.35));
    for (const statement of at) {
      const indent = indentOf(tree.text, statement.start);
      if (indent !== null) edits.push({ start: statement.start, end: statement.start, text: `${inserted(random, names).join(`\n${indent}`)}\n${indent}` });
    }
  }
  return edits;
};

/** Statements whose loss leaves no name unbound are dropped, independent neighbours change places. */
export const thinAndSwap: Noise = (tree, random, share) => {
  const edits: TextEdit[] = [];
  for (const { node } of functionNodes(tree)) {
    if (!random.chance(share)) continue;
    for (const block of blocksOf({ ...tree, body: node.body })) {
      for (let at = 0; at < block.length; at++) {
        const [statement, next] = [block[at]!, block[at + 1]];
        if (indentOf(tree.text, statement.start) === null || edits.some((edit) => edit.start < statement.end && statement.start < edit.end)) continue;
        if (isDroppable(statement) && random.chance(0.4)) edits.push({ start: statement.start, end: statement.end, text: 'pass' });
        else if (next && independent(statement, next, tree) && indentOf(tree.text, next.start) !== null && random.chance(0.5)) {
          edits.push({ start: statement.start, end: statement.end, text: tree.text.slice(next.start, next.end) }, { start: next.start, end: next.end, text: tree.text.slice(statement.start, statement.end) });
          at++;
        }
      }
    }
  }
  return edits;
};

function returnsIn(node: Syntax.FunctionNode): Extract<Syntax.Statement, { type: 'Return' }>[] {
  return blocksOf({ text: '', body: node.body, comments: [], problems: [] }).flat().filter((statement): statement is Extract<Syntax.Statement, { type: 'Return' }> => statement.type === 'Return');
}

function isDroppable(statement: Syntax.Statement): boolean {
  return statement.type === 'Assert' || (statement.type === 'Expression' && statement.value.type === 'Call') || (statement.type === 'AugAssign' && statement.target.type === 'Attribute');
}

function independent(one: Syntax.Statement, other: Syntax.Statement, tree: Syntax.ModuleNode): boolean {
  if (one.type !== 'Assign' || other.type !== 'Assign' || tree.text.slice(one.start, other.end).includes('#')) return false;
  const names = (statement: Syntax.Statement) => sitesOf({ ...tree, body: [statement] });
  const stored = (statement: Syntax.Statement) => new Set(names(statement).filter((site) => site.role === 'store' || site.role === 'attribute').map((site) => site.name));
  const [first, second] = [stored(one), stored(other)];
  return names(other).every((site) => !first.has(site.name)) && names(one).every((site) => !second.has(site.name));
}

function inserted(random: Random, parameters: readonly string[]): string[] {
  const subject = parameters.length > 0 ? random.pick(parameters) : 'None';
  const local = `${random.pick(LOCALS)}_${random.pick(['flag', 'note', 'mark', 'probe'])}`;
  return random.pick([
    [`${local} = ${subject} is not None`],
    [`${local} = isinstance(${subject}, (list, tuple))`, `if ${local}:`, `    ${local} = bool(${subject})`],
    [`if ${subject} is NotImplemented:`, `    raise TypeError(${JSON.stringify(`${subject} is not supported here`)})`],
    [`${local} = [${subject}]`, `${local}.append(id(${subject}))`],
    [`${local} = repr(${subject})[:40]`],
    [`for ${local} in range(2):`, `    if ${local} and ${subject} is None:`, '        break'],
    [`assert ${subject} is not Ellipsis`],
  ]);
}
