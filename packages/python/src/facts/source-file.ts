/** One parsed file with the look-ups that every part of the extraction shares. */
import { addTo } from '@onx/model';
import type { Expression, ModuleNode, Statement } from '../syntax/ast';
import { ExpressionWriter } from './tokens/expression-writer';

const NO_NAMES: ReadonlySet<string> = new Set();

export class SourceFile {
  /** Every name bound at module level, imports included. */
  readonly moduleNames = new Set<string>();
  /** Module-level names bound once or more to an expression: the first one. */
  readonly values = new Map<string, Expression>();
  /** By module-level name, what is put into the dict that it is bound to: `names["a"] = […]`, `names["a"].extend([…])`, `names["a"] += […]`. */
  readonly additions = new Map<string, { key: Expression; value: Expression }[]>();
  private lineStarts: number[] | undefined;
  private readonly plain: ExpressionWriter;

  constructor(readonly module: ModuleNode) {
    this.plain = new ExpressionWriter({ text: module.text, moduleNames: NO_NAMES });
    this.bindAll(module.body);
  }

  get text(): string {
    return this.module.text;
  }

  /** 1-based line of an offset. */
  lineOf(offset: number): number {
    const starts = (this.lineStarts ??= lineStartsOf(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Canonical source of an expression, cut at `limit` characters. */
  form(node: Expression, limit = 1000): string {
    // The commonest expressions need no writer.
    if (node.type === 'Name') return node.name;
    if (node.type === 'Constant') return node.value;
    this.plain.begin();
    this.plain.expression(node, 0);
    const source = this.plain.source();
    return source.length > limit ? source.slice(0, limit) : source;
  }

  /** What stands in blocks comes after what does not: an unconditional value is preferred. No recursion: an `elif` chain may be long. */
  private bindAll(statements: readonly Statement[]): void {
    const pending: (readonly Statement[])[] = [statements];
    for (const block of pending) for (const node of block) this.bindStatement(node, pending);
  }

  private bindStatement(node: Statement, pending: (readonly Statement[])[]): void {
    switch (node.type) {
      case 'Function':
      case 'Class':
      case 'TypeAlias':
        this.moduleNames.add(node.name.name);
        break;
      case 'Import':
      case 'ImportFrom':
        for (const { name, as } of node.names) this.moduleNames.add(as?.name ?? name.name.split('.', 1)[0] ?? name.name);
        break;
      case 'Assign':
        for (const target of node.targets) {
          this.bind(target, node.value);
          this.addition(target, node.value);
        }
        break;
      case 'AugAssign':
        this.addition(node.target, node.value);
        break;
      case 'Expression': {
        const { value: call } = node;
        const isExtended = call.type === 'Call' && call.callee.type === 'Attribute' && call.callee.attribute.name === 'extend';
        if (isExtended && call.args[0]) this.addition((call.callee as Extract<Expression, { type: 'Attribute' }>).object, call.args[0].value);
        break;
      }
      case 'AnnAssign':
        this.bind(node.target, node.value);
        break;
      case 'If':
      case 'While':
      case 'For':
        if (node.type === 'For') this.bind(node.target, null);
        pending.push(node.body);
        pending.push(node.orelse);
        break;
      case 'With':
        for (const item of node.items) if (item.target) this.bind(item.target, null);
        pending.push(node.body);
        break;
      case 'Try':
        pending.push(node.body);
        for (const handler of node.handlers) pending.push(handler.body);
        pending.push(node.orelse);
        pending.push(node.finalizer);
        break;
      case 'Match':
        for (const each of node.cases) pending.push(each.body);
    }
  }

  private addition(target: Expression, value: Expression): void {
    if (target.type === 'Subscript' && target.object.type === 'Name') addTo(this.additions, target.object.name, { key: target.index, value });
  }

  private bind(target: Expression, value: Expression | null): void {
    if (target.type === 'Name') {
      this.moduleNames.add(target.name);
      if (value && !this.values.has(target.name)) this.values.set(target.name, value);
    } else if (target.type === 'Tuple' || target.type === 'List') {
      for (const element of target.elements) this.bind(element, null);
    }
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** `a.b.c` as written; empty where the expression is no dotted name. Parentheses don't count. */
export function dottedForm(node: Expression): string {
  if (node.type === 'Name') return node.name;
  if (node.type === 'Parenthesized') return dottedForm(node.value);
  const names: string[] = [];
  let at: Expression = node;
  for (; at.type === 'Attribute'; at = at.object) names.push(at.attribute.name);
  return at.type === 'Name' && names.length < 50 ? [at.name, ...names.reverse()].join('.') : '';
}
