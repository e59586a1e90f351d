/** Dicts and lists of names, read as data: literals, `dict(…)`, spreads, and comprehensions over literals. */
import type { ComprehensionClause, Expression } from '../../syntax/ast';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { messageText } from '../announcements/message-text';
import { dottedForm, type SourceFile } from '../source-file';

const MAX_ROWS = 10_000;

/** One entry of a dict. `bindings` hold what a comprehension's targets stand for in `value`. */
export interface TableRow {
  key: string;
  keyStart: number;
  value: Expression;
  bindings: ReadonlyMap<string, string>;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Rows of a dict by key; null where the expression is no dict that can be read. */
export function readRows(file: SourceFile, node: Expression, depth = 0): Map<string, TableRow> | null {
  if (depth > 10) return null;
  const rows = new Map<string, TableRow>();
  const add = (key: string | undefined, at: Expression, value: Expression, bindings = NOTHING): void => {
    if (key !== undefined && rows.size < MAX_ROWS) rows.set(key, { key, keyStart: at.start, value, bindings });
  };
  switch (node.type) {
    case 'Parenthesized':
      return readRows(file, node.value, depth + 1);
    case 'Name': {
      const value = file.values.get(node.name);
      return value ? readRows(file, value, depth + 1) : null;
    }
    case 'Dict':
      for (const { key, value } of node.entries) {
        if (key) add(textOf(file, key), key, value);
        else for (const row of readRows(file, value, depth + 1)?.values() ?? []) rows.set(row.key, row);
      }
      return rows;
    case 'Binary': {
      if (node.operator !== '|') return null;
      for (const side of [node.left, node.right]) for (const row of readRows(file, side, depth + 1)?.values() ?? []) rows.set(row.key, row);
      return rows.size > 0 ? rows : null;
    }
    case 'Call':
      if (dottedForm(node.callee) !== 'dict' && dottedForm(node.callee) !== 'MappingProxyType') return null;
      for (const { keyword, value } of node.args) {
        if (keyword) add(keyword.name, value, value);
        else for (const row of readRows(file, value, depth + 1)?.values() ?? []) rows.set(row.key, row);
      }
      return rows;
    case 'List':
    case 'Tuple':
      for (const pair of node.elements) if (pair.type === 'Tuple' && pair.elements[0] && pair.elements[1]) add(textOf(file, pair.elements[0]), pair.elements[0], pair.elements[1]);
      return rows.size > 0 ? rows : null;
    case 'DictComprehension':
      for (const bindings of comprehensionBindings(file, node.clauses, depth)) add(messageText(file, node.key, bindings), node.key, node.value, bindings);
      return rows.size > 0 ? rows : null;
    default:
      return null;
  }
}

/** The strings in a list, tuple, set or dict (its keys); null where it can't be read. */
export function readNames(file: SourceFile, node: Expression, depth = 0): Set<string> | null {
  if (depth > 10) return null;
  switch (node.type) {
    case 'Parenthesized':
      return readNames(file, node.value, depth + 1);
    case 'Name': {
      const value = file.values.get(node.name);
      return value ? readNames(file, value, depth + 1) : null;
    }
    case 'List':
    case 'Tuple':
    case 'Set': {
      const names = new Set<string>();
      for (const element of node.elements) {
        const name = textOf(file, element);
        if (name !== undefined) names.add(name);
        else if (element.type === 'Starred') for (const inner of readNames(file, element.value, depth + 1) ?? []) names.add(inner);
      }
      return names;
    }
    case 'Binary': {
      const [left, right] = [readNames(file, node.left, depth + 1), readNames(file, node.right, depth + 1)];
      return left || right ? new Set([...(left ?? []), ...(right ?? [])]) : null;
    }
    case 'Call': {
      const first = node.args[0]?.value;
      const callee = dottedForm(node.callee);
      if (node.callee.type === 'Attribute' && node.callee.attribute.name === 'keys') return readNames(file, node.callee.object, depth + 1);
      if (first && /^(?:set|frozenset|list|tuple|sorted)$/.test(callee)) return readNames(file, first, depth + 1);
      break;
    }
  }
  const rows = readRows(file, node, depth + 1);
  return rows ? new Set(rows.keys()) : null;
}

/** Text of a plain string literal. */
export function textOf(file: SourceFile, node: Expression): string | undefined {
  return node.type === 'String' && isPlainString(node) ? stringValue(file.text, node) : undefined;
}

/** What the targets of a one-clause comprehension over a literal stand for, element by element. */
function comprehensionBindings(file: SourceFile, clauses: readonly ComprehensionClause[], depth: number): ReadonlyMap<string, string>[] {
  const clause = clauses[0];
  return clauses.length === 1 && clause ? elementBindings(file, clause.target, clause.iterable, depth) : [];
}

/** What the target of a loop over a literal stands for, turn by turn. */
function elementBindings(file: SourceFile, target: Expression, source: Expression, depth = 0): ReadonlyMap<string, string>[] {
  const out: ReadonlyMap<string, string>[] = [];
  const items = source.type === 'Call' && source.callee.type === 'Attribute' && source.callee.attribute.name === 'items' ? readRows(file, source.callee.object, depth + 1) : null;
  if (items && target.type === 'Tuple') {
    for (const row of items.values()) out.push(bind(target.elements, [row.key, messageText(file, row.value, row.bindings) ?? dottedForm(row.value)]));
    return out;
  }
  const list = source.type === 'Name' ? file.values.get(source.name) : source;
  if (list?.type === 'List' || list?.type === 'Tuple' || list?.type === 'Set') {
    for (const element of list.elements.slice(0, MAX_ROWS)) {
      const parts = element.type === 'Tuple' ? element.elements : [element];
      const targets = target.type === 'Tuple' ? target.elements : [target];
      out.push(bind(targets, parts.map((part) => messageText(file, part) ?? dottedForm(part))));
    }
    return out;
  }
  for (const name of readNames(file, source, depth + 1) ?? []) out.push(bind([target], [name]));
  return out;
}

/** Turns of a loop that are looked at. */
const TURNS = 5000;

/** What the target of a loop statement stands for, in the turns that are looked at. */
export function turnsOf(file: SourceFile, { target, iterable }: { target: Expression; iterable: Expression }): ReadonlyMap<string, string>[] {
  return elementBindings(file, target, iterable).slice(0, TURNS);
}

function bind(targets: readonly Expression[], texts: readonly string[]): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  targets.forEach((target, index) => {
    if (target.type === 'Name' && texts[index] !== undefined) out.set(target.name, texts[index]);
  });
  return out;
}
