/** Scopes and the names bound in them, as the language reference's chapter on naming and binding has them. */
import type { ClassNode, Expression, FunctionNode, ImportAlias, ParameterNode, Statement } from '../../syntax/ast';

export type ImportStatement = Extract<Statement, { type: 'Import' }>;
export type ImportFromStatement = Extract<Statement, { type: 'ImportFrom' }>;

/** A run of statements at one level of indentation; its span says what it dominates. */
export interface Block {
  start: number;
  end: number;
  statements: readonly Statement[];
}

/** What a name got bound by. `opaque`: something whose value is not followed (captures, deletions, type parameters). */
export type Origin =
  | { kind: 'import'; statement: ImportStatement; alias: ImportAlias }
  | { kind: 'from'; statement: ImportFromStatement; alias: ImportAlias }
  | { kind: 'function'; node: FunctionNode }
  | { kind: 'class'; node: ClassNode }
  | { kind: 'parameter'; node: ParameterNode; function: FunctionNode | null; index: number }
  | { kind: 'value'; value: Expression | null; annotation: Expression | null }
  | { kind: 'element'; iterable: Expression }
  | { kind: 'context'; value: Expression }
  | { kind: 'exception'; type: Expression }
  | { kind: 'narrowed'; type: Expression }
  | { kind: 'opaque' };

export interface Binding {
  name: string;
  scope: Scope;
  origin: Origin;
  /** Offset from which the name has this value. */
  from: number;
  /** Span of the bound identifier itself. */
  start: number;
  end: number;
  block: Block;
}

export interface Scope {
  kind: 'module' | 'class' | 'function';
  parent: Scope | null;
  node: FunctionNode | ClassNode | null;
  bindings: Map<string, Binding[]>;
  /** `isinstance` tests and the like: values that hold inside a block only; they bind nothing. */
  narrowed: Map<string, Binding[]>;
  /** Names declared `global` or `nonlocal`. */
  outer: Map<string, 'global' | 'nonlocal'>;
  stars: ImportFromStatement[];
  /** A comprehension's own scope: it runs where it stands, and a walrus inside binds outside of it. */
  comprehension?: true;
}

export function newScope(kind: Scope['kind'], parent: Scope | null, node: Scope['node']): Scope {
  return { kind, parent, node, bindings: new Map(), narrowed: new Map(), outer: new Map(), stars: [] };
}

/** The module scope above any scope. */
export function moduleScope(scope: Scope): Scope {
  let at = scope;
  while (at.parent) at = at.parent;
  return at;
}

/**
 * The scope in which a name used in `scope` is bound; null for builtins and what only a star import can give.
 * A class body that binds the name only after `offset` still sees the outer one: `class A: Name = Name`.
 */
export function owningScope(scope: Scope, name: string, offset = Infinity): Scope | null {
  let at: Scope | null = scope;
  while (at) {
    const declared = at.outer.get(name);
    if (declared === 'global') {
      const top = moduleScope(at);
      return top.bindings.has(name) ? top : null;
    }
    const visible = at.kind !== 'class' || (at === scope && isBoundBefore(at, name, offset));
    if (visible && !declared && at.bindings.has(name)) return at;
    at = at.parent;
  }
  return null;
}

function isBoundBefore(scope: Scope, name: string, offset: number): boolean {
  return scope.bindings.get(name)?.some((binding) => binding.from <= offset) ?? false;
}

/**
 * Bindings that may have given a name its value at `offset`: the last one that dominates the place and those after it in nested
 * blocks; all of them where the use stands in an inner function, which may run at any time.
 */
export function reachingBindings(use: Scope, name: string, offset: number): Binding[] {
  const owner = owningScope(use, name, offset);
  if (!owner) return [];
  const narrowed = narrowing(use, owner, name, offset);
  const all = owner.bindings.get(name) ?? [];
  let reaching = all;
  let frame = use;
  while (frame.comprehension && frame !== owner && frame.parent) frame = frame.parent;
  if (owner === frame && all.length > 1) {
    const before = all.filter((binding) => binding.from <= offset);
    const last = before.findLastIndex((binding) => binding.block.start <= offset && offset < binding.block.end);
    if (last >= 0) reaching = before.slice(last);
    else if (before.length > 0) reaching = before;
  }
  if (narrowed && reaching.every((binding) => binding.from <= narrowed.from)) return [narrowed];
  return reaching;
}

function narrowing(use: Scope, owner: Scope, name: string, offset: number): Binding | null {
  for (let at: Scope | null = use; at; at = at.parent) {
    const found = at.narrowed.get(name)?.findLast((entry) => entry.from <= offset && offset < entry.block.end);
    if (found) return found;
    if (at === owner) break;
  }
  return null;
}
