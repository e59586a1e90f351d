/**
 * What a module's `__getattr__` does for one given name: a small abstract interpreter of the statements that such functions are made of.
 */
import { tailOf } from '@onx/model';
import type { CallNode, Expression, FunctionNode, Statement } from '../../syntax/ast';
import { isAnnouncement, isDeprecationCategory } from '../announcements/announcer-names';
import { announcement } from '../announcements/deprecation';
import { announcementText } from '../announcements/stated-arguments';
import { textOf } from './literal-table';
import { LookupScope } from './lookup-scope';
import { messageText } from '../announcements/message-text';
import { dottedForm, type SourceFile } from '../source-file';

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
  private readonly scope: LookupScope;
  private steps = 0;
  private found: Lookup = { outcome: 'none', warned: false };
  private key = '';

  constructor(
    private readonly file: SourceFile,
    private readonly node: FunctionNode,
  ) {
    this.scope = new LookupScope(file, node.parameters[0]?.name.name ?? '');
  }

  /** Runs the function for `key`. */
  look(key: string): Lookup {
    this.key = key;
    this.scope.begin(key);
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
        this.scope.imported(node);
        return false;
      case 'Expression':
        this.warn(node.value);
        return false;
      case 'Assign':
        return this.assign(node.targets, node.value);
      case 'AnnAssign':
        return node.value !== null && this.assign([node.target], node.value);
      case 'Return':
        if (!node.value || (node.value.type === 'Constant' && node.value.value === 'None')) return this.end('none', node);
        if (this.scope.isMissing(node.value)) return this.end('missing', node);
        this.found.to = this.scope.path(node.value);
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

  private end(outcome: Lookup['outcome'], node: Statement | Expression): true {
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
    const rows = this.scope.rowsOf(items);
    const targets = node.target.type === 'Tuple' ? node.target.elements : [node.target];
    for (const row of rows?.values() ?? []) {
      if (targets[0]?.type === 'Name') this.scope.texts.set(targets[0].name, row.key);
      if (targets[1]) this.scope.bind(targets[1], row.value);
      if (this.run(node.body)) return true;
    }
    return false;
  }

  private assign(targets: readonly Expression[], value: Expression): boolean {
    if (this.scope.isMissing(value)) return this.end('missing', value);
    for (const target of targets) this.scope.bind(target, value);
    return false;
  }

  private warn(node: Expression): void {
    if (!isAnnouncement(node) || node.type !== 'Call') return;
    // Where its text can't be read, its name or its category says what it is for.
    const isOfEnd = /deprecat/i.test(tailOf(dottedForm(node.callee))) || node.args.some(isDeprecationCategory) || announcement(this.file, node, this.key) !== undefined;
    // A warning of another category still announces something about the name.
    if (!isOfEnd && announcementText(this.file, node, this.scope.texts) === undefined) return;
    this.found.warned = true;
    const text = announcementText(this.file, node, this.scope.textsFor(node));
    if (text !== undefined) this.found.message = text;
  }

  private textOfFirst(call: CallNode): string | undefined {
    return announcementText(this.file, call, this.scope.textsFor(call));
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
        return this.scope.holds(node.name);
      case 'Call': {
        if (node.callee.type !== 'Attribute' || !node.args[0]) return null;
        const text = messageText(this.file, node.callee.object, this.scope.texts);
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
      const holds = this.scope.holds(node.left.name);
      return holds === null ? null : holds === (operator === 'is not');
    }
    const left = messageText(this.file, node.left, this.scope.texts);
    if (left === undefined) return null;
    if (operator === '==' || operator === '!=') {
      const other = messageText(this.file, right, this.scope.texts);
      return other === undefined ? null : (left === other) === (operator === '==');
    }
    if (operator !== 'in' && operator !== 'not in') return null;
    const names = this.scope.namesOf(right);
    return names === null ? null : names.has(left) === (operator === 'in');
  }
}
