/**
 * What a module's `__getattr__` does for one given name: a small abstract interpreter of the statements that such functions are made of.
 * Paths are dotted, relative ones with their leading dots; what can't be known is undefined.
 */
import type { Expression, FunctionNode, Statement } from '../syntax/ast';
import { announcement, announcementText, isAnnouncement } from './deprecation';
import { readNames, readRows, type TableRow, textOf } from './literal-table';
import { messageText } from './message-text';
import { dottedForm, tailOf, type SourceFile } from './source-file';

export interface Lookup {
  /** `missing`: a table was asked for a name that it does not have. */
  outcome: 'returns' | 'raises' | 'missing' | 'none';
  to?: string | undefined;
  /** A warning was given on the way. */
  warned: boolean;
  message?: string | undefined;
  line?: number;
}

/** Statements that all look-ups in one module may take together. */
const STEPS = 400_000;

export class NameLookup {
  private readonly parameter: string;
  private readonly rows = new Map<Expression, Map<string, TableRow> | null>();
  private readonly names = new Map<Expression, Set<string> | null>();
  private steps = 0;
  private paths = new Map<string, string>();
  private texts = new Map<string, string>();
  private values = new Map<string, Expression>();
  private absent = new Set<string>();
  private found: Lookup = { outcome: 'none', warned: false };
  private key = '';

  constructor(
    private readonly file: SourceFile,
    private readonly node: FunctionNode,
  ) {
    this.parameter = node.parameters[0]?.name.name ?? '';
  }

  /** Runs the function for `key`. */
  look(key: string): Lookup {
    this.key = key;
    this.paths = new Map();
    this.texts = new Map([[this.parameter, key]]);
    this.values = new Map();
    this.absent = new Set();
    this.found = { outcome: 'none', warned: false };
    this.run(this.node.body);
    return this.found;
  }

  /** Whether the budget is spent: what was found then is not all. */
  get exhausted(): boolean {
    return this.steps > STEPS;
  }

  /** @returns whether the function has ended. */
  private run(statements: readonly Statement[]): boolean {
    for (const statement of statements) {
      this.steps += 1;
      if (this.exhausted) return true;
      if (this.step(statement)) return true;
    }
    return false;
  }

  private step(node: Statement): boolean {
    switch (node.type) {
      case 'Import':
      case 'ImportFrom':
        this.importStatement(node);
        return false;
      case 'Expression':
        this.warn(node.value);
        return false;
      case 'Assign':
        return this.assign(node);
      case 'Return':
        if (!node.value || (node.value.type === 'Constant' && node.value.value === 'None')) return this.end('none', node);
        if (this.isMissing(node.value)) return this.end('missing', node);
        this.found.to = this.path(node.value);
        this.warn(node.value);
        return this.end('returns', node);
      case 'Raise': {
        const text = node.exception?.type === 'Call' ? this.textOfFirst(node.exception) : undefined;
        if (text !== undefined) this.found.message = text;
        return this.end('raises', node);
      }
      case 'If': {
        const holds = this.test(node.test);
        if (holds === true) return this.run(node.body);
        if (holds === false) return this.run(node.orelse);
        // Unknown: what it raises concerns other names.
        if (this.run(node.body) && this.found.outcome === 'returns') return true;
        this.found.outcome = 'none';
        return false;
      }
      case 'With':
        return this.run(node.body);
      case 'Try':
        return this.tryStatement(node);
      case 'For':
        return this.forStatement(node);
      default:
        return false;
    }
  }

  private end(outcome: Lookup['outcome'], node: Statement): true {
    this.found.outcome = outcome;
    this.found.line = this.file.lineOf(node.start);
    return true;
  }

  private tryStatement(node: Extract<Statement, { type: 'Try' }>): boolean {
    const ended = this.run(node.body);
    if (!ended) return this.run(node.orelse) || this.run(node.finalizer);
    if (this.found.outcome !== 'missing') return true;
    this.found.outcome = 'none';
    for (const handler of node.handlers) if (this.run(handler.body)) return true;
    return false;
  }

  private forStatement(node: Extract<Statement, { type: 'For' }>): boolean {
    const items = node.iterable.type === 'Call' && node.iterable.callee.type === 'Attribute' ? node.iterable.callee.object : node.iterable;
    const rows = this.rowsOf(items);
    const targets = node.target.type === 'Tuple' ? node.target.elements : [node.target];
    for (const row of rows?.values() ?? []) {
      if (targets[0]?.type === 'Name') this.texts.set(targets[0].name, row.key);
      if (targets[1]) this.bindValue(targets[1], row.value);
      if (this.run(node.body)) return true;
    }
    return false;
  }

  private importStatement(node: Extract<Statement, { type: 'Import' | 'ImportFrom' }>): void {
    for (const { name, as } of node.names) {
      if (node.type === 'Import') this.paths.set(as?.name ?? (name.name.split('.', 1)[0] as string), as ? name.name : (name.name.split('.', 1)[0] as string));
      else this.paths.set(as?.name ?? name.name, `${'.'.repeat(node.level)}${node.module ? `${node.module.name}.` : ''}${name.name}`);
    }
  }

  private assign(node: Extract<Statement, { type: 'Assign' }>): boolean {
    if (this.isMissing(node.value)) return this.end('missing', node);
    for (const target of node.targets) this.bindValue(target, node.value);
    return false;
  }

  private bindValue(target: Expression, value: Expression): void {
    const row = this.rowAt(value);
    const actual = row?.value ?? value;
    if (target.type === 'Tuple') {
      const parts = actual.type === 'Tuple' || actual.type === 'List' ? actual.elements : [];
      target.elements.forEach((element, index) => {
        const part = parts[index];
        if (part) this.bindValue(element, part);
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
    const text = messageText(this.file, actual, row ? new Map([...this.texts, ...row.bindings]) : this.texts);
    if (path !== undefined) this.paths.set(name, path);
    if (text !== undefined) this.texts.set(name, text);
  }

  private warn(node: Expression): void {
    if (!isAnnouncement(node) || node.type !== 'Call') return;
    if (!/deprecat/i.test(tailOf(dottedForm(node.callee))) && !announcement(this.file, node, this.key)) {
      // A warning of another category still announces something about the name.
      if (announcementText(this.file, node, this.texts) === undefined) return;
    }
    this.found.warned = true;
    const text = announcementText(this.file, node, this.withTables());
    if (text !== undefined) this.found.message = text;
  }

  private textOfFirst(call: Extract<Expression, { type: 'Call' }>): string | undefined {
    return announcementText(this.file, call, this.withTables());
  }

  /** Texts, and the present row of each table that may be written out as `TABLE[name]`. */
  private withTables(): ReadonlyMap<string, string> {
    const out = new Map(this.texts);
    for (const [table, rows] of this.rows) {
      const row = rows?.get(this.key);
      const text = row ? messageText(this.file, row.value, row.bindings) : undefined;
      if (row && text !== undefined) out.set(`${this.file.form(table)}[${this.parameter}]`, text);
      else if (row && dottedForm(row.value)) out.set(`${this.file.form(table)}[${this.parameter}]`, dottedForm(row.value));
    }
    return out;
  }

  /** True, false, or null where it can't be known. */
  private test(node: Expression): boolean | null {
    switch (node.type) {
      case 'Parenthesized':
        return this.test(node.value);
      case 'Unary': {
        const inner = node.operator === 'not' ? this.test(node.operand) : null;
        return inner === null ? null : !inner;
      }
      case 'BoolOp': {
        const values = node.values.map((value) => this.test(value));
        const decisive = node.operator === 'or';
        if (values.includes(decisive)) return decisive;
        return values.includes(null) ? null : !decisive;
      }
      case 'Compare':
        return this.compare(node);
      case 'Name':
        return this.absent.has(node.name) ? false : this.values.has(node.name) ? true : null;
      case 'Call': {
        if (node.callee.type !== 'Attribute' || !node.args[0]) return null;
        const text = messageText(this.file, node.callee.object, this.texts);
        const part = textOf(this.file, node.args[0].value);
        if (text === undefined || part === undefined) return null;
        return node.callee.attribute.name === 'startswith' ? text.startsWith(part) : node.callee.attribute.name === 'endswith' ? text.endsWith(part) : null;
      }
      default:
        return null;
    }
  }

  private compare(node: Extract<Expression, { type: 'Compare' }>): boolean | null {
    const { operator, right } = node.rest[0] as { operator: string; right: Expression };
    if (node.rest.length !== 1) return null;
    if ((operator === 'is' || operator === 'is not') && node.left.type === 'Name' && right.type === 'Constant') {
      const absent = this.absent.has(node.left.name);
      return absent || this.values.has(node.left.name) ? absent === (operator === 'is') : null;
    }
    const left = messageText(this.file, node.left, this.texts);
    if (left === undefined) return null;
    if (operator === '==' || operator === '!=') {
      const other = messageText(this.file, right, this.texts);
      return other === undefined ? null : (left === other) === (operator === '==');
    }
    if (operator !== 'in' && operator !== 'not in') return null;
    const names = this.namesOf(right);
    return names === null ? null : names.has(left) === (operator === 'in');
  }

  private rowsOf(node: Expression): Map<string, TableRow> | null {
    const value = node.type === 'Name' ? (this.values.get(node.name) ?? node) : node;
    let rows = this.rows.get(value);
    if (rows === undefined) this.rows.set(value, (rows = readRows(this.file, value)));
    return rows;
  }

  private namesOf(node: Expression): Set<string> | null {
    const value = node.type === 'Name' ? (this.values.get(node.name) ?? node) : node;
    let names = this.names.get(value);
    if (names === undefined) {
      this.names.set(value, (names = readNames(this.file, value)));
      // The rows are at hand when a message writes out `TABLE[name]`.
      this.rowsOf(node);
    }
    return names;
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

  private isMissing(node: Expression): boolean {
    const asked = this.tableAsked(node);
    return asked !== undefined && !asked.get && !asked.rows.has(asked.key);
  }

  private isEmptyGet(node: Expression): boolean {
    const asked = this.tableAsked(node);
    return asked !== undefined && asked.get && !asked.rows.has(asked.key) && (node.type !== 'Call' || node.args.length < 2);
  }

  /** Dotted path of what an expression gives. */
  private path(node: Expression, depth = 0): string | undefined {
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

  private callPath(node: Extract<Expression, { type: 'Call' }>, depth: number): string | undefined {
    const [first, second] = node.args;
    const name = tailOf(dottedForm(node.callee));
    if (!first) return undefined;
    if (name === 'import_module' || name === '__import__') {
      const module = messageText(this.file, first.value, this.withTables()) ?? this.path(first.value, depth + 1);
      return module?.replace(/^\{__(?:name|package)__\}\.?/, '.');
    }
    if (name !== 'getattr' || !second) return undefined;
    const attribute = messageText(this.file, second.value, this.withTables());
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
