/**
 * The tokens of one definition while they are written, and what they refer to: names of the module, calls, locals, attributes of `self`.
 * The definition's own name and those of the classes around it are blinded, so that a renamed one has the same tokens.
 */
import { OWN_CLASS, OWN_NAME } from '@onx/model';
import type { Expression, Identifier, Statement } from '../../syntax/ast';

/** An attribute set on the first parameter of a method. */
export interface SelfAttribute {
  name: Identifier;
  annotation: Expression | null;
  value: Expression | null;
  statement: Statement;
}

/** Stands for what a budget cut. */
export const CUT = '…';

export const OPEN = ':\n';
export const CLOSE = '\n;\n';
export const LINE = '\n';

export class TokenSheet {
  pieces: string[] = [];
  /** Of the pieces, how many are only layout. */
  marks = 0;
  loads: string[] = [];
  called: string[] = [];
  locals = new Set<string>();
  selfAttributes: SelfAttribute[] = [];
  /** Something was left out. */
  cut: 'size' | 'depth' | undefined;
  /** Annotations of variables and parameters are written too. */
  annotations = false;
  protected globals: string[] = [];
  private ownName = '';
  private ownMethod = false;
  private selfName = '';
  private classNames: readonly string[] = [];

  /** @param moduleNames names bound at module level: only what is rooted in one of them is noted. */
  constructor(private readonly moduleNames: ReadonlySet<string>) {}

  /** Starts anew; nothing is blinded yet. */
  begin(): void {
    this.pieces = [];
    this.marks = 0;
    this.loads = [];
    this.called = [];
    this.locals = new Set();
    this.globals = [];
    this.selfAttributes = [];
    this.cut = undefined;
    this.blind('', '', []);
  }

  /**
   * From here on the definition's own name is blinded: a function's as a name, a method's as an attribute of `self`.
   * @param selfName first parameter of a method, empty for a function.
   */
  blind(own: string, selfName: string, classNames: readonly string[]): void {
    this.ownName = own;
    this.ownMethod = selfName !== '';
    this.selfName = selfName;
    this.classNames = classNames;
  }

  /** Canonical source of what was written; a local variable of the definition's own name is not blinded. */
  source(): string {
    this.settle();
    return this.pieces.join('');
  }

  /** Call once all is written: gives names that turned out to be local back, and forgets `global` ones. */
  settle(): void {
    for (const name of this.globals) this.locals.delete(name);
    if (this.ownMethod || !this.locals.has(this.ownName)) return;
    const own = this.ownName;
    this.pieces = this.pieces.map((piece) => (piece === OWN_NAME ? own : piece));
  }

  get size(): number {
    return this.pieces.length - this.marks;
  }

  /** Tokens without layout and spacing. */
  tokens(): string[] {
    this.settle();
    const out: string[] = [];
    for (const piece of this.pieces) {
      if (piece === OPEN || piece === CLOSE || piece === LINE) continue;
      out.push(piece.charCodeAt(0) === 32 || piece.charCodeAt(piece.length - 1) === 32 ? piece.trim() : piece);
    }
    return out;
  }

  put(piece: string): void {
    this.pieces.push(piece);
  }

  protected mark(piece: string): void {
    this.pieces.push(piece);
    this.marks += 1;
  }

  /** Names of an assignment's left side become local, attributes of `self` are noted. */
  protected bind(target: Expression, value: Expression | null, statement: Statement | null): void {
    switch (target.type) {
      case 'Name':
        this.locals.add(target.name);
        return;
      case 'Tuple':
      case 'List':
        for (const element of target.elements) this.bind(element, null, statement);
        return;
      case 'Starred':
      case 'Parenthesized':
        return this.bind(target.value, null, statement);
      case 'Attribute': {
        const object = target.object;
        if (!statement || object.type !== 'Name' || object.name !== this.selfName || this.selfName === '') return;
        const annotation = statement.type === 'AnnAssign' ? statement.annotation : null;
        this.selfAttributes.push({ name: target.attribute, annotation, value, statement });
      }
    }
  }

  /** A name as it is written: blinded where it is the definition's own, or a class's around it. */
  protected nameForm(name: string): string {
    if (name === this.ownName && !this.ownMethod) return OWN_NAME;
    return this.classNames.includes(name) ? OWN_CLASS : name;
  }

  /** The same of an attribute of `object`. */
  protected attributeForm(name: string, object: Expression): string {
    return this.ownMethod && name === this.ownName && this.isReceiver(object) ? OWN_NAME : name;
  }

  private isReceiver(object: Expression): boolean {
    if (object.type === 'Name') return object.name === this.selfName || this.classNames.includes(object.name);
    return object.type === 'Call' && object.callee.type === 'Name' && object.callee.name === 'super';
  }

  /** Notes a name that is read. */
  load(name: string): void {
    if (this.moduleNames.has(name)) this.loads.push(name);
  }

  protected loadCallee(name: string): void {
    if (this.moduleNames.has(name)) this.called.push(name);
  }

  /** `a.b.c` where `a` is bound in the module or is the first parameter of the method, spelled `self`. */
  protected dottedOf(node: Extract<Expression, { type: 'Attribute' }>): string | undefined {
    let root: Expression = node;
    let tail = '';
    for (let count = 0; root.type === 'Attribute'; count += 1) {
      if (count > 12) return undefined;
      tail = `.${root.attribute.name}${tail}`;
      root = root.object;
    }
    if (root.type !== 'Name') return undefined;
    if (root.name === this.selfName && this.selfName !== '') return `self${tail}`;
    return this.moduleNames.has(root.name) ? root.name + tail : undefined;
  }
}
