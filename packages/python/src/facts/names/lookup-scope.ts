/**
 * What the names in a module's `__getattr__` stand for while it is followed for one key: paths, texts, and rows of tables.
 * Paths are dotted, relative ones with their leading dots; what can't be known is undefined.
 */
import { tailOf } from '@onx/model';
import type { CallNode, Expression, Statement } from '../../syntax/ast';
import { readNames, readRows, type TableRow } from './literal-table';
import { messageText, SHOWN } from '../announcements/message-text';
import { walkExpressions } from '../../syntax/walk';
import { dottedForm, type SourceFile } from '../source-file';

export class LookupScope {
  /** Tables are the same for every key. */
  private readonly rows = new Map<Expression, Map<string, TableRow> | null>();
  private readonly names = new Map<Expression, Set<string> | null>();
  private paths = new Map<string, string>();
  private values = new Map<string, Expression>();
  private absent = new Set<string>();
  texts = new Map<string, string>();

  /** @param parameter the one that the name is given to. */
  constructor(
    private readonly file: SourceFile,
    private readonly parameter: string,
  ) {}

  /** Forgets what the last key led to. */
  begin(key: string): void {
    this.paths = new Map();
    this.texts = new Map([[this.parameter, key]]);
    this.values = new Map();
    this.absent = new Set();
  }

  /** Whether a name holds something; null where that can't be known. */
  holds(name: string): boolean | null {
    return this.absent.has(name) ? false : this.values.has(name) ? true : null;
  }

  imported(node: Extract<Statement, { type: 'Import' | 'ImportFrom' }>): void {
    for (const { name, as } of node.names) {
      if (node.type === 'Import') this.paths.set(as?.name ?? (name.name.split('.', 1)[0] as string), as ? name.name : (name.name.split('.', 1)[0] as string));
      else this.paths.set(as?.name ?? name.name, `${'.'.repeat(node.level)}${node.module ? `${node.module.name}.` : ''}${name.name}`);
    }
  }

  bind(target: Expression, value: Expression): void {
    const row = this.rowAt(value);
    const actual = row?.value ?? value;
    if (target.type === 'Tuple') {
      const parts = actual.type === 'Tuple' || actual.type === 'List' ? actual.elements : [];
      target.elements.forEach((element, index) => {
        const part = parts[index];
        if (part) this.bind(element, part);
      });
      return;
    }
    if (target.type !== 'Name') return;
    const name = target.name;
    this.absent.delete(name);
    this.paths.delete(name);
    this.texts.delete(name);
    if (this.isEmptyGet(value)) {
      this.absent.add(name);
      return;
    }
    this.values.set(name, actual);
    const path = this.path(actual);
    const text = messageText(this.file, actual, row ? new Map([...this.texts, ...row.bindings]) : this.textsFor(actual));
    if (path !== undefined) this.paths.set(name, path);
    if (text !== undefined) this.texts.set(name, text);
  }

  /** Texts, and what each look-up in a table that stands in the expression gives: `TABLE[name]`, `TABLE.get(name)`. */
  textsFor(node: Expression): ReadonlyMap<string, string> {
    const out = new Map(this.texts);
    walkExpressions(node, (part) => {
      const row = this.rowAt(part);
      const text = row ? (messageText(this.file, row.value, row.bindings) ?? dottedForm(row.value)) : '';
      if (text !== '') out.set(this.file.form(part, SHOWN), text);
    });
    return out;
  }

  /** Text of an expression, as far as it is known for this key. */
  textOf(node: Expression): string | undefined {
    return messageText(this.file, node, this.textsFor(node));
  }

  rowsOf(node: Expression): Map<string, TableRow> | null {
    const value = this.valueOf(node);
    let rows = this.rows.get(value);
    if (rows === undefined) this.rows.set(value, (rows = readRows(this.file, value)));
    return rows;
  }

  namesOf(node: Expression): Set<string> | null {
    const value = this.valueOf(node);
    let names = this.names.get(value);
    if (names === undefined) this.names.set(value, (names = readNames(this.file, value)));
    return names;
  }

  /** What a variable of the function holds; of `TABLE.keys()` the table. */
  private valueOf(node: Expression): Expression {
    if (node.type === 'Call' && node.callee.type === 'Attribute' && node.callee.attribute.name === 'keys') return this.valueOf(node.callee.object);
    return node.type === 'Name' ? (this.values.get(node.name) ?? node) : node;
  }

  /** The row that `TABLE[name]`, `TABLE.get(name)` or `TABLE.pop(name)` gives. */
  private rowAt(node: Expression): TableRow | undefined {
    const asked = this.tableAsked(node);
    return asked?.rows.get(asked.key);
  }

  private tableAsked(node: Expression): { rows: Map<string, TableRow>; key: string; get: boolean } | undefined {
    const get = node.type === 'Call' && node.callee.type === 'Attribute' && /^(?:get|pop)$/.test(node.callee.attribute.name);
    const table = node.type === 'Subscript' ? node.object : get && node.callee.type === 'Attribute' ? node.callee.object : undefined;
    const index = node.type === 'Subscript' ? node.index : node.type === 'Call' ? node.args[0]?.value : undefined;
    if (!table || !index || (table.type !== 'Name' && table.type !== 'Dict')) return undefined;
    const key = messageText(this.file, index, this.texts);
    const rows = key === undefined ? null : this.rowsOf(table);
    return rows && key !== undefined ? { rows, key, get } : undefined;
  }

  isMissing(node: Expression): boolean {
    const asked = this.tableAsked(node);
    return asked !== undefined && !asked.get && !asked.rows.has(asked.key);
  }

  private isEmptyGet(node: Expression): boolean {
    const asked = this.tableAsked(node);
    return asked !== undefined && asked.get && !asked.rows.has(asked.key) && (node.type !== 'Call' || node.args.length < 2);
  }

  /** Dotted path of what an expression gives. */
  path(node: Expression, depth = 0): string | undefined {
    if (depth > 10) return undefined;
    const row = this.rowAt(node);
    if (row) return messageText(this.file, row.value, row.bindings) ?? (this.path(row.value, depth + 1) ?? (dottedForm(row.value) || undefined));
    switch (node.type) {
      case 'Parenthesized':
        return this.path(node.value, depth + 1);
      case 'Name': {
        const known = this.paths.get(node.name) ?? this.texts.get(node.name);
        return known ?? (this.values.has(node.name) || node.name === this.parameter ? undefined : this.file.moduleNames.has(node.name) ? node.name : undefined);
      }
      case 'Attribute': {
        const object = this.path(node.object, depth + 1);
        return object === undefined ? undefined : join(object, node.attribute.name);
      }
      case 'String':
        return messageText(this.file, node, this.texts);
      case 'Tuple': {
        const parts = node.elements.map((element) => this.path(element, depth + 1));
        return parts.length === 2 && parts[0] && parts[1] && /^\.*[\w.]*$/.test(parts[0]) && /^\w+$/.test(parts[1]) ? join(parts[0], parts[1]) : undefined;
      }
      case 'Subscript':
        return this.scopeEntry(node);
      case 'Call':
        return this.callPath(node, depth);
      default:
        return undefined;
    }
  }

  /** `globals()[name]`, `locals()[name]`, `sys.modules[name]`. */
  private scopeEntry(node: Extract<Expression, { type: 'Subscript' }>): string | undefined {
    const scope = node.object.type === 'Call' ? dottedForm(node.object.callee) : dottedForm(node.object);
    if (!/^(?:globals|vars|locals|sys\.modules)$/.test(scope)) return undefined;
    const name = messageText(this.file, node.index, this.texts);
    return name === undefined ? undefined : (this.paths.get(name) ?? name);
  }

  private callPath(node: CallNode, depth: number): string | undefined {
    const [first, second] = node.args;
    const name = tailOf(dottedForm(node.callee));
    if (!first) return undefined;
    // What makes an old name of a thing gives that thing.
    if (/deprecat/i.test(name) && !second && !first.keyword) return this.path(first.value, depth + 1);
    if (name === 'import_module' || name === '__import__') {
      const module = this.textOf(first.value) ?? this.path(first.value, depth + 1);
      return module?.replace(/^\{__(?:name|package)__\}\.?/, '.');
    }
    if (name !== 'getattr' || !second) return undefined;
    const attribute = this.textOf(second.value);
    if (attribute === undefined) return undefined;
    if (first.value.type === 'Subscript' && dottedForm(first.value.object) === 'sys.modules') return attribute;
    const object = this.path(first.value, depth + 1);
    return object === undefined ? undefined : join(object, attribute);
  }
}

/** A path and a name below it. */
export function join(path: string, name: string): string {
  return path === '' || path.endsWith('.') ? path + name : `${path}.${name}`;
}
