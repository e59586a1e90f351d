/** Where identifiers stand in a file, and as what: the ground on which consistent renames are planned. */
import type { Syntax } from '@onx/python';

/**
 * `store`/`name`: bound or read as a bare name; `attribute`: after a dot; `string`: all of a string literal's content;
 * `other`: a binding that no rename here understands (patterns, `global`).
 */
export type Role = 'name' | 'store' | 'attribute' | 'definition' | 'parameter' | 'keyword' | 'import' | 'alias' | 'string' | 'other';

export interface Site {
  name: string;
  start: number;
  end: number;
  role: Role;
  /** Innermost function or class around the site; null at module level. Names of definitions belong to what is around them. */
  scope: Syntax.FunctionNode | Syntax.ClassNode | null;
  /** Some function stands around it. */
  inFunction: boolean;
  /** For keywords: the last segment of what is called, and the scope's class. */
  callee?: string;
  /** For attributes: the name before the dot, where there is one. */
  object?: string;
  /** For imports: the statement. */
  statement?: Syntax.Statement;
}

type Scope = Site['scope'];
interface Walk {
  sites: Site[];
  inFunction: boolean;
}

type Node = Record<string, unknown> & { start: number; end: number; type?: string };

const known = new WeakMap<Syntax.ModuleNode, readonly Site[]>();

export function sitesOf(module: Syntax.ModuleNode): readonly Site[] {
  const before = known.get(module);
  if (before) return before;
  const sites: Site[] = [];
  known.set(module, sites);
  for (const statement of module.body) visit(statement as unknown as Node, 'body', null, { sites, inFunction: false });
  return sites;
}

function visit(node: Node, key: string, scope: Scope, walk: Walk): void {
  if (typeof node['name'] === 'string') {
    walk.sites.push({ name: node['name'], start: node.start, end: node.end, role: key === 'store' ? 'store' : node.type === 'Name' ? 'name' : 'other', scope, inFunction: walk.inFunction });
    return;
  }
  switch (node.type) {
    case 'Function':
    case 'Class':
      return visitDefinition(node, scope, walk);
    case 'Import':
    case 'ImportFrom':
      return visitImport(node as unknown as Syntax.Statement, scope, walk);
    case 'Call':
      return visitCall(node as unknown as Extract<Syntax.Expression, { type: 'Call' }>, scope, walk);
    case 'Attribute': {
      const { object, attribute } = node as unknown as Extract<Syntax.Expression, { type: 'Attribute' }>;
      add(attribute, 'attribute', scope, walk, object.type === 'Name' ? { object: object.name } : {});
      return visit(object as unknown as Node, 'object', scope, walk);
    }
    case 'String':
      for (const part of (node as unknown as Extract<Syntax.Expression, { type: 'String' }>).parts) {
        if (part.fields.length === 0) walk.sites.push({ name: STRING, start: part.contentStart, end: part.contentEnd, role: 'string', scope, inFunction: walk.inFunction });
        for (const field of part.fields) visit(field as unknown as Node, 'field', scope, walk);
      }
      return;
  }
  visitChildren(node, key, scope, walk);
}

/** Stands for the content of a string in `Site.name`. */
const STRING = '"';

const STORES = new Set(['target', 'targets']);
const UNPACKED = new Set(['Tuple', 'List', 'Starred', 'Parenthesized']);

function visitChildren(node: Node, key: string, scope: Scope, walk: Walk): void {
  for (const [childKey, child] of Object.entries(node)) {
    if (child === null || typeof child !== 'object') continue;
    const unpacked = key === 'store' && UNPACKED.has(node.type ?? '');
    const stores = unpacked || (STORES.has(childKey) && node.type !== 'Delete');
    for (const each of Array.isArray(child) ? child : [child]) visitAny(each, stores ? 'store' : childKey, scope, walk);
  }
}

function visitAny(value: unknown, key: string, scope: Scope, walk: Walk): void {
  if (value === null || typeof value !== 'object') return;
  const node = value as Node;
  const isParameter = 'kind' in node && 'annotation' in node && 'default' in node;
  if (isParameter) {
    const parameter = node as unknown as Syntax.ParameterNode;
    add(parameter.name, 'parameter', scope, walk);
    for (const part of [parameter.annotation, parameter.default]) if (part) visit(part as unknown as Node, 'part', scope, walk);
  } else visit(node, key, scope, walk);
}

function visitDefinition(node: Node, scope: Scope, walk: Walk): void {
  const definition = node as unknown as Syntax.FunctionNode | Syntax.ClassNode;
  add(definition.name, 'definition', scope, walk);
  const inside = { sites: walk.sites, inFunction: walk.inFunction || definition.type === 'Function' };
  for (const [key, child] of Object.entries(node)) {
    if (key === 'name') continue;
    const within = key === 'body' || key === 'parameters';
    for (const each of Array.isArray(child) ? child : [child]) {
      if (key === 'arguments') visitArgument(each as Syntax.Argument, '', scope, walk);
      else visitAny(each, key, within ? definition : scope, within ? inside : walk);
    }
  }
}

function visitImport(statement: Syntax.Statement, scope: Scope, walk: Walk): void {
  if (statement.type !== 'Import' && statement.type !== 'ImportFrom') return;
  for (const { name, as } of statement.names) {
    add(name, 'import', scope, walk, { statement });
    if (as) add(as, 'alias', scope, walk, { statement });
  }
}

function visitCall(node: Extract<Syntax.Expression, { type: 'Call' }>, scope: Scope, walk: Walk): void {
  visit(node.callee as unknown as Node, 'callee', scope, walk);
  const callee = calleeName(node);
  for (const argument of node.args) visitArgument(argument, callee, scope, walk);
}

function visitArgument(argument: Syntax.Argument, callee: string, scope: Scope, walk: Walk): void {
  if (argument.keyword) add(argument.keyword, 'keyword', scope, walk, { callee });
  visit(argument.value as unknown as Node, 'value', scope, walk);
}

/** The last segment of what is called; `super().__init__` is `super.__init__`. */
export function calleeName(call: Extract<Syntax.Expression, { type: 'Call' }>): string {
  const { callee } = call;
  if (callee.type === 'Name') return callee.name;
  if (callee.type !== 'Attribute') return '';
  const ofSuper = callee.object.type === 'Call' && callee.object.callee.type === 'Name' && callee.object.callee.name === 'super';
  return ofSuper && callee.attribute.name === '__init__' ? 'super.__init__' : callee.attribute.name;
}

function add(at: Syntax.Identifier, role: Role, scope: Scope, walk: Walk, more: Partial<Site> = {}): void {
  walk.sites.push({ name: at.name, start: at.start, end: at.end, role, scope, inFunction: walk.inFunction, ...more });
}

/** All calls in a file, outermost first. */
export function callsOf(module: Syntax.ModuleNode): Extract<Syntax.Expression, { type: 'Call' }>[] {
  const calls: Extract<Syntax.Expression, { type: 'Call' }>[] = [];
  const pending: unknown[] = [...module.body].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === null || typeof node !== 'object') continue;
    if ((node as { type?: string }).type === 'Call') calls.push(node as Extract<Syntax.Expression, { type: 'Call' }>);
    const children = Array.isArray(node) ? node : Object.values(node);
    for (let last = children.length - 1; last >= 0; last--) pending.push(children[last]);
  }
  return calls;
}
