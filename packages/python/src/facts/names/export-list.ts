/** `__all__` as the code builds it, statement by statement. */
import type { ExportList } from '@onx/model';
import type { Expression, Statement } from '../../syntax/ast';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { dottedForm, type SourceFile } from '../source-file';

const MAX_NAMES = 100_000;

/** Collects what the module-level statements do to `__all__`. */
export class ExportReader {
  private readonly names = new Set<string>();
  private readonly plus = new Set<string>();
  private seen = false;
  /** Something that can't be read was added: `[name for name in dir() if …]`, or what another module or a function gives. */
  private unread = false;
  /** By the variable of a loop over modules, those modules. */
  private readonly looped = new Map<string, readonly string[]>();

  constructor(private readonly file: SourceFile) {}

  /** The list so far; undefined where the module has none, or one that can't be read to its end: it passes on what it would without one. */
  get list(): ExportList | undefined {
    return this.seen && !this.unread ? { names: [...this.names], plus: [...this.plus] } : undefined;
  }

  /** Takes a statement if it concerns `__all__`. @returns whether it did. */
  read(node: Statement): boolean {
    switch (node.type) {
      case 'Assign':
        if (!node.targets.some(isAll)) return false;
        this.start(node.value);
        return true;
      case 'AnnAssign':
        if (!isAll(node.target)) return false;
        if (node.value) this.start(node.value);
        return true;
      case 'AugAssign':
        if (!isAll(node.target)) return false;
        this.add(node.value, 0);
        return true;
      case 'Expression':
        return this.call(node.value);
      default:
        return false;
    }
  }

  /** `for part in (readers, writers): __all__.extend(part.__all__)` */
  enterLoop({ target, iterable }: Extract<Statement, { type: 'For' }>): void {
    const listed = iterable.type === 'Parenthesized' ? iterable.value : iterable;
    if (target.type === 'Name' && (listed.type === 'Tuple' || listed.type === 'List')) this.looped.set(target.name, listed.elements.map(dottedForm).filter((name) => name !== ''));
  }

  /** Adds names that the code serves by other means. */
  include(names: readonly string[]): void {
    for (const name of names) this.names.add(name);
    this.seen = true;
  }

  private start(value: Expression): void {
    // `__all__ = __all__ + […]` builds on, anything else begins anew; alternatives under `if` are all kept.
    this.add(value, 0);
  }

  private call(node: Expression): boolean {
    if (node.type !== 'Call' || node.callee.type !== 'Attribute' || !isAll(node.callee.object)) return false;
    const value = node.args[0]?.value;
    switch (node.callee.attribute.name) {
      case 'extend':
        if (value) this.add(value, 0);
        return true;
      case 'append':
        if (value) this.element(value, 0);
        return true;
      case 'remove':
        if (value?.type === 'String') this.names.delete(stringValue(this.file.text, value));
        return true;
      default:
        return false;
    }
  }

  /** A list: its own names, and the lists of other modules that are added to it. */
  private add(node: Expression, depth: number): void {
    this.seen = true;
    if (depth > 50) return;
    switch (node.type) {
      case 'List':
      case 'Tuple':
      case 'Set':
        for (const element of node.elements) this.element(element, depth);
        return;
      case 'Binary':
        this.add(node.left, depth + 1);
        this.add(node.right, depth + 1);
        return;
      case 'Parenthesized':
        return this.add(node.value, depth + 1);
      case 'Call':
        // `list(other.__all__)`, `sorted(set(a) | set(b))`
        if (['list', 'tuple', 'set', 'sorted'].includes(dottedForm(node.callee))) return node.args[0] && this.add(node.args[0].value, depth + 1);
        this.unread = true;
        return;
      case 'Name': {
        if (node.name === '__all__') return;
        const value = this.file.values.get(node.name);
        if (value) this.add(value, depth + 1);
        else this.unread = true;
        return;
      }
      case 'Attribute':
        if (node.attribute.name === '__all__') this.addListOf(dottedForm(node.object));
        else this.unread = true;
        return;
      case 'Comprehension':
        this.unread = true;
    }
  }

  private addListOf(module: string): void {
    for (const each of this.looped.get(module) ?? [module]) if (each !== '') this.plus.add(each);
  }

  private element(node: Expression, depth: number): void {
    if (node.type === 'Starred') return this.add(node.value, depth + 1);
    if (node.type === 'String' && isPlainString(node) && this.names.size < MAX_NAMES) this.names.add(stringValue(this.file.text, node));
    else if (node.type === 'Attribute' && node.attribute.name === '__name__') {
      const name = dottedForm(node.object);
      if (name && !name.includes('.')) this.names.add(name);
    }
  }
}

function isAll(node: Expression): boolean {
  return node.type === 'Name' && node.name === '__all__';
}
