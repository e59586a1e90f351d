/** Evaluates expressions of a dependent. Answers are remembered; nothing is evaluated twice. */
import type { SurfaceIndex } from '@onx/model';
import type { CallNode, Expression } from '../../syntax/ast';
import type { ProjectFiles } from '../project/project-files';
import type { ProjectFile } from '../project/project-file';
import { moduleScope, reachingBindings, type Binding, type Scope } from '../scope/scope';
import { isTypingName } from '../scope/typing-name';
import { evaluateBinding } from './bindings';
import { CoreTypes } from './core-types';
import type { Evaluator } from './evaluator';
import { importedByCall } from './imported-by-call';
import { isTypedDict } from './mapping-class';
import { attributeOf } from './members';
import { starExports } from './star-exports';
import { objectOfType, type TypeContext } from './type-expression';
import { CERTAINTY, sameValue, weaken, type Value } from './value';

/** Chains of definitions longer than this are not followed. */
const MAX_DEPTH = 60;

export class RememberingEvaluator implements Evaluator {
  readonly types: CoreTypes;
  private readonly expressions = new Map<Expression, Value | null>();
  private readonly bindings = new Map<Binding, Value | null>();
  private depth = 0;

  constructor(
    readonly project: ProjectFiles,
    readonly core: SurfaceIndex,
  ) {
    this.types = new CoreTypes(core);
  }

  evaluate(file: ProjectFile, expression: Expression, scope: Scope): Value | null {
    const known = this.expressions.get(expression);
    if (known !== undefined) return known;
    if (this.depth >= MAX_DEPTH) return null;
    // Something defined by itself has no value of its own to give.
    this.expressions.set(expression, null);
    this.depth++;
    const value = this.compute(file, expression, scope);
    this.depth--;
    this.expressions.set(expression, value);
    return value;
  }

  /** The value that a binding gives its name. */
  private binding(file: ProjectFile, binding: Binding): Value | null {
    const known = this.bindings.get(binding);
    if (known !== undefined) return known;
    if (this.depth >= MAX_DEPTH) return null;
    this.bindings.set(binding, null);
    this.depth++;
    const value = evaluateBinding(this, file, binding);
    this.depth--;
    this.bindings.set(binding, value);
    return value;
  }

  moduleName(file: ProjectFile, name: string): Value | null {
    const found = this.name(file, file.scan.scope, name, file.source.text.length);
    if (found) return found;
    const below = file.package ? this.project.modules.relative(1, name, file.path) : null;
    const module = below === null ? null : this.project.file(below);
    return module ? { kind: 'own-module', file: module } : null;
  }

  annotated(file: ProjectFile, annotation: Expression, scope: Scope): Value | null {
    const context: TypeContext = {
      lookup: (expression) => this.evaluate(file, expression, scope),
      quoted: (node) => file.scan.quoted.get(node) ?? null,
    };
    return objectOfType(annotation, context);
  }

  fromCore(path: string): Value | null {
    const access = this.core.resolve(path);
    if (!access || access.rest.length > 0) return null;
    if (access.module !== undefined) return { kind: 'core-module', path };
    return access.definition === undefined ? null : { kind: 'core', path: access.definition, bound: false, certainty: 1 };
  }

  /** The value of a name used at `offset`. */
  private name(file: ProjectFile, scope: Scope, name: string, offset: number): Value | null {
    const reaching = reachingBindings(scope, name, offset);
    if (reaching.length === 0) return this.starred(file, scope, name);
    let found: Value | null = null;
    let doubtful = false;
    for (const binding of reaching) {
      if (isNone(binding)) continue;
      const value = this.binding(file, binding);
      if (!value) doubtful = true;
      else if (!found) found = value;
      else if (!sameValue(found, value)) return null;
    }
    return found && doubtful ? weaken(found, CERTAINTY.possible) : found;
  }

  private starred(file: ProjectFile, scope: Scope, name: string): Value | null {
    const { stars } = moduleScope(scope);
    for (let i = stars.length - 1; i >= 0; i--) {
      const star = stars[i];
      if (!star) continue;
      const module = star.module?.name ?? '';
      if (star.level === 0 && this.core.isCore(module)) {
        if (!starExports(this.core, module, name)) continue;
        const value = this.fromCore(`${module}.${name}`);
        if (value) return value;
      } else {
        const own = this.project.resolveImport(star.level, module, file);
        const value = own && own !== file && !name.startsWith('_') ? this.moduleName(own, name) : null;
        if (value) return value;
      }
    }
    return null;
  }

  private compute(file: ProjectFile, expression: Expression, scope: Scope): Value | null {
    switch (expression.type) {
      case 'Name':
        return this.name(file, scope, expression.name, expression.start);
      case 'Attribute': {
        const object = this.evaluate(file, expression.object, scope);
        return object ? attributeOf(this, object, expression.attribute.name) : null;
      }
      case 'Call':
        return this.call(file, expression, scope);
      case 'Parenthesized':
      case 'Walrus':
        return this.evaluate(file, expression.value, scope);
      case 'Await': {
        const value = this.evaluate(file, expression.value, scope);
        return value?.kind === 'awaitable' ? value.result : null;
      }
      case 'Subscript': {
        const object = this.evaluate(file, expression.object, scope);
        const settled = object && this.types.settle(object);
        if (settled?.kind === 'items' && expression.index.type !== 'Slice') return settled.item;
        if (settled?.kind === 'core-instance' && isTypedDict(this.core, settled.path)) return this.keyOf(file, settled, expression.index);
        return object?.kind === 'core' || object?.kind === 'own-class' ? object : null;
      }
      case 'Conditional':
        return this.either(file, [expression.body, expression.orelse], scope);
      case 'BoolOp':
        return expression.operator === 'or' ? this.either(file, expression.values, scope) : null;
      case 'List':
      case 'Tuple':
      case 'Set': {
        const item = expression.elements.length > 0 ? this.either(file, expression.elements, scope) : null;
        return item ? { kind: 'items', item } : null;
      }
      default:
        return null;
    }
  }

  /** What stands under a key of a `TypedDict`. */
  private keyOf(file: ProjectFile, object: Value, index: Expression): Value | null {
    const part = index.type === 'String' && index.parts.length === 1 ? index.parts[0] : undefined;
    return part ? attributeOf(this, object, file.source.text.slice(part.contentStart, part.contentEnd)) : null;
  }

  /** One of several: known where all that are not `None` agree. */
  private either(file: ProjectFile, options: readonly Expression[], scope: Scope): Value | null {
    let found: Value | null = null;
    for (const option of options) {
      if (option.type === 'Constant' && option.value === 'None') continue;
      const value = this.evaluate(file, option, scope);
      if (!value || (found && !sameValue(found, value))) return null;
      found = value;
    }
    return found;
  }

  private call(file: ProjectFile, call: CallNode, scope: Scope): Value | null {
    if (call.callee.type === 'Name' && call.callee.name === 'super') return this.parent(file, scope);
    if (isTypingName(call.callee, 'cast') && call.args.length === 2 && call.args[0]) return this.annotated(file, call.args[0].value, scope);
    const callee = this.evaluate(file, call.callee, scope);
    if (!callee) return importedByCall(this, file, call);
    switch (callee.kind) {
      case 'core':
        return this.types.result(callee);
      case 'own-class':
        return { kind: 'own-instance', class: callee.class, file: callee.file, certainty: 1, above: false };
      case 'own-function':
        return this.result(callee);
      default:
        return null;
    }
  }

  result(callee: Extract<Value, { kind: 'own-function' }>): Value | null {
    const { node, outer, scope, results } = callee.function;
    let value: Value | null = null;
    if (node.returns) value = this.annotated(callee.file, node.returns, outer);
    else if (results.length === 1 && results[0]) value = this.evaluate(callee.file, results[0], scope);
    return value && node.async ? { kind: 'awaitable', result: value } : value;
  }

  private parent(file: ProjectFile, scope: Scope): Value | null {
    for (let at: Scope | null = scope; at; at = at.parent) {
      const own = at.node?.type === 'Class' ? file.scan.classes.get(at.node) : undefined;
      if (own) return { kind: 'own-instance', class: own, file, certainty: 1, above: true };
    }
    return null;
  }
}

function isNone(binding: Binding): boolean {
  const { origin } = binding;
  return origin.kind === 'value' && !origin.annotation && origin.value?.type === 'Constant' && origin.value.value === 'None';
}
