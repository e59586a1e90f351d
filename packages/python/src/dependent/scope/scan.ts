/** Walks a module once: builds its scopes and notes every place that may refer to a core. */
import type { ClassNode, Expression, FunctionNode, Identifier, ModuleNode, Statement } from '../../syntax/ast';
import { ExpressionScan, type ExpressionContext } from './expression-scan';
import type { FileScan, OwnClass, OwnFunction } from './file-scan';
import { scanPattern } from './pattern-scan';
import { newScope, type Block, type Scope } from './scope';
import { isTypeTest } from './type-test';

/** Scopes and places of one module. Never throws on a tree the parser made. */
export function scanModule(module: ModuleNode): FileScan {
  const scan: FileScan = {
    text: module.text,
    scope: newScope('module', null, null),
    names: [],
    attributes: [],
    calls: [],
    strings: [],
    keys: [],
    dicts: [],
    patterns: [],
    imports: [],
    classes: new Map(),
    functions: new Map(),
    quoted: new Map(),
    exported: [],
  };
  new StatementScan(scan).block(module.body, scan.scope, { guarded: false, class: null, method: null }, module.text.length);
  return scan;
}

interface StatementContext {
  guarded: boolean;
  /** The class whose body the statements stand in directly. */
  class: OwnClass | null;
  /** The method they stand in, for attributes set on its first parameter. */
  method: OwnFunction | null;
}

class StatementScan {
  private readonly expressions: ExpressionScan;

  constructor(private readonly scan: FileScan) {
    this.expressions = new ExpressionScan(scan);
  }

  block(statements: readonly Statement[], scope: Scope, context: StatementContext, end?: number): void {
    const first = statements[0];
    if (!first) return;
    const block: Block = { start: end === undefined ? first.start : 0, end: end ?? statements[statements.length - 1]?.end ?? first.end, statements };
    for (const statement of statements) this.statement(statement, scope, block, context);
  }

  private statement(statement: Statement, scope: Scope, block: Block, context: StatementContext): void {
    const at: ExpressionContext = { scope, statement, block };
    const visit = (expression: Expression | null): void => {
      if (expression) this.expressions.visit(expression, at);
    };
    switch (statement.type) {
      case 'Expression':
        visit(statement.value);
        this.listMethod(statement.value, scope);
        if (statement.value.type === 'Yield' && statement.value.value) this.result(statement.value.value, scope);
        break;
      case 'Assign':
        visit(statement.value);
        for (const target of statement.targets) {
          this.expressions.target(target, at, { kind: 'value', value: statement.value, annotation: null }, statement.end);
          this.attribute(target, statement.value, null, scope, context);
          this.list(target, statement.value, scope);
        }
        break;
      case 'AnnAssign':
        this.expressions.annotation(statement.annotation, at);
        visit(statement.value);
        this.expressions.target(statement.target, at, { kind: 'value', value: statement.value, annotation: statement.annotation }, statement.end);
        this.attribute(statement.target, statement.value, statement.annotation, scope, context);
        if (statement.value) this.list(statement.target, statement.value, scope);
        break;
      case 'AugAssign':
        visit(statement.value);
        this.expressions.augmented(statement.target, at);
        this.list(statement.target, statement.value, scope);
        break;
      case 'TypeAlias': {
        this.expressions.bind(statement.name, at, { kind: 'value', value: statement.value, annotation: null }, statement.end);
        this.expressions.typeParameters(statement.typeParameters, at, null);
        this.expressions.annotation(statement.value, at);
        break;
      }
      case 'Import':
      case 'ImportFrom':
        this.import(statement, at, block, context);
        break;
      case 'Function':
        this.function(statement, at, context);
        break;
      case 'Class':
        this.class(statement, at, context);
        break;
      case 'Return':
        visit(statement.value);
        if (statement.value) this.result(statement.value, scope);
        break;
      case 'Delete':
        for (const target of statement.targets) this.expressions.target(target, at, { kind: 'opaque' }, statement.end);
        break;
      case 'Raise':
        visit(statement.exception);
        visit(statement.cause);
        break;
      case 'Assert':
        visit(statement.test);
        visit(statement.message);
        this.narrow(statement.test, at, block, statement.end, true);
        break;
      case 'Global':
      case 'Nonlocal':
        for (const name of statement.names) scope.outer.set(name.name, statement.type === 'Global' ? 'global' : 'nonlocal');
        break;
      case 'If':
        visit(statement.test);
        this.branch(statement, at, block, context);
        break;
      case 'While':
        visit(statement.test);
        this.block(statement.body, scope, context);
        this.block(statement.orelse, scope, context);
        break;
      case 'For':
        visit(statement.iterable);
        this.expressions.target(statement.target, at, { kind: 'element', iterable: statement.iterable }, statement.target.end);
        this.block(statement.body, scope, context);
        this.block(statement.orelse, scope, context);
        break;
      case 'Try':
        this.block(statement.body, scope, { ...context, guarded: context.guarded || statement.handlers.length > 0 });
        for (const handler of statement.handlers) {
          visit(handler.exception);
          if (handler.name) this.expressions.bind(handler.name, at, handler.exception ? { kind: 'exception', type: handler.exception } : { kind: 'opaque' }, handler.start);
          this.block(handler.body, scope, context);
        }
        this.block(statement.orelse, scope, context);
        this.block(statement.finalizer, scope, context);
        break;
      case 'With':
        for (const item of statement.items) {
          visit(item.context);
          if (item.target) this.expressions.target(item.target, at, { kind: 'context', value: item.context }, item.target.end);
        }
        this.block(statement.body, scope, context);
        break;
      case 'Match':
        visit(statement.subject);
        for (const one of statement.cases) {
          scanPattern(one.pattern, at, this.scan, this.expressions);
          visit(one.guard);
          this.block(one.body, scope, context);
        }
        break;
    }
  }

  private import(statement: Extract<Statement, { type: 'Import' | 'ImportFrom' }>, at: ExpressionContext, block: Block, context: StatementContext): void {
    this.scan.imports.push({ statement, scope: at.scope, block, guarded: context.guarded });
    if (statement.type === 'Import') {
      for (const alias of statement.names) {
        const bound = alias.as ?? firstSegment(alias.name);
        this.expressions.bind(bound, at, { kind: 'import', statement, alias }, statement.end);
      }
      return;
    }
    for (const alias of statement.names) {
      if (alias.name.name === '*') at.scope.stars.push(statement);
      else this.expressions.bind(alias.as ?? alias.name, at, { kind: 'from', statement, alias }, statement.end);
    }
  }

  private branch(statement: Extract<Statement, { type: 'If' }>, at: ExpressionContext, block: Block, context: StatementContext): void {
    const first = statement.body[0];
    const last = statement.body[statement.body.length - 1];
    if (first && last) this.narrow(statement.test, at, { start: first.start, end: last.end, statements: statement.body }, first.start, true);
    this.block(statement.body, at.scope, context);
    this.block(statement.orelse, at.scope, context);
    if (statement.orelse.length === 0 && last && ['Return', 'Raise', 'Continue', 'Break'].includes(last.type)) {
      this.narrow(statement.test, at, block, statement.end, false);
    }
  }

  /** Notes what holds of a name where a test came out as `outcome`, from `from` to the end of `block`. */
  private narrow(test: Expression, at: ExpressionContext, block: Block, from: number, outcome: boolean): void {
    if (test.type === 'Parenthesized') return this.narrow(test.value, at, block, from, outcome);
    if (test.type === 'Unary' && test.operator === 'not') return this.narrow(test.operand, at, block, from, !outcome);
    if (test.type === 'BoolOp' && (test.operator === 'and') === outcome) {
      for (const value of test.values) this.narrow(value, at, block, from, outcome);
      return;
    }
    const found = outcome ? isTypeTest(test) : null;
    if (!found) return;
    const { subject, type } = found;
    const list = at.scope.narrowed.get(subject.name) ?? [];
    list.push({ name: subject.name, scope: at.scope, origin: { kind: 'narrowed', type }, from, start: subject.start, end: subject.end, block });
    at.scope.narrowed.set(subject.name, list);
  }

  private function(node: FunctionNode, at: ExpressionContext, context: StatementContext): void {
    const outer = at.scope;
    for (const decorator of node.decorators) this.expressions.visit(decorator, at);
    this.expressions.bind(node.name, at, { kind: 'function', node }, afterHeader(node));
    const scope = newScope('function', outer, node);
    const inner: ExpressionContext = { scope, statement: node, block: { start: node.start, end: node.end, statements: node.body } };
    const own: OwnFunction = { node, outer, scope, class: context.class, results: [] };
    this.scan.functions.set(node, own);
    context.class?.methods.set(node.name.name, node);
    this.expressions.typeParameters(node.typeParameters, at, inner);
    this.expressions.parameters(node.parameters, at, inner, node);
    if (node.returns) this.expressions.annotation(node.returns, at);
    this.block(node.body, scope, { guarded: context.guarded, class: null, method: context.class ? own : context.method }, node.end + 1);
  }

  private class(node: ClassNode, at: ExpressionContext, context: StatementContext): void {
    for (const decorator of node.decorators) this.expressions.visit(decorator, at);
    this.expressions.bind(node.name, at, { kind: 'class', node }, afterHeader(node));
    for (const argument of node.arguments) this.expressions.visit(argument.value, at);
    const scope = newScope('class', at.scope, node);
    const own: OwnClass = { node, outer: at.scope, scope, methods: new Map(), attributes: new Map() };
    this.scan.classes.set(node, own);
    const inner: ExpressionContext = { scope, statement: node, block: { start: node.start, end: node.end, statements: node.body } };
    this.expressions.typeParameters(node.typeParameters, at, inner);
    this.block(node.body, scope, { guarded: context.guarded, class: own, method: null }, node.end + 1);
  }

  private result(value: Expression, scope: Scope): void {
    if (scope.node?.type === 'Function') this.scan.functions.get(scope.node)?.results.push(value);
  }

  /** `self.x = value` in a method, `x = value` in a class body. */
  private attribute(target: Expression, value: Expression | null, annotation: Expression | null, scope: Scope, context: StatementContext): void {
    let owner: OwnClass | null = null;
    let name = '';
    if (target.type === 'Name' && context.class) {
      owner = context.class;
      name = target.name;
    } else if (target.type === 'Attribute' && target.object.type === 'Name' && context.method?.class) {
      if (context.method.node.parameters[0]?.name.name !== target.object.name) return;
      owner = context.method.class;
      name = target.attribute.name;
    }
    if (!owner) return;
    const values = owner.attributes.get(name) ?? [];
    values.push({ value, annotation, scope });
    owner.attributes.set(name, values);
  }

  /** `__all__ = [...]`, `__all__ += [...]`. */
  private list(target: Expression, value: Expression, scope: Scope): void {
    if (scope.kind !== 'module' || target.type !== 'Name' || target.name !== '__all__') return;
    this.listed(value);
  }

  /** `__all__.extend([...])`, `__all__.append("x")`. */
  private listMethod(value: Expression, scope: Scope): void {
    if (scope.kind !== 'module' || value.type !== 'Call' || value.callee.type !== 'Attribute') return;
    const { object } = value.callee;
    if (object.type === 'Name' && object.name === '__all__') for (const argument of value.args) this.listed(argument.value);
  }

  private listed(value: Expression): void {
    if (value.type === 'String') this.scan.exported.push(value);
    else if (value.type === 'List' || value.type === 'Tuple' || value.type === 'Set') value.elements.forEach((element) => this.listed(element));
    else if (value.type === 'Parenthesized' || value.type === 'Starred') this.listed(value.value);
    else if (value.type === 'Binary') {
      this.listed(value.left);
      this.listed(value.right);
    }
  }
}

function firstSegment(dotted: Identifier): Identifier {
  const dot = dotted.name.indexOf('.');
  if (dot < 0) return dotted;
  return { name: dotted.name.slice(0, dot), start: dotted.start, end: dotted.start + dot };
}

/** Where the name of a definition is bound: its bases, defaults and annotations still see what had that name before. */
function afterHeader({ body, end }: FunctionNode | ClassNode): number {
  return body[0]?.start ?? end;
}
