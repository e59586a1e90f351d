/** What each way to bind a name makes of it. */
import type { Expression, FunctionNode } from '../../syntax/ast';
import type { ProjectFile } from '../project/project-file';
import type { OwnFunction } from '../scope/file-scan';
import type { Binding, ImportFromStatement } from '../scope/scope';
import type { Evaluator } from './evaluator';
import { hasDecorator } from './has-decorator';
import { attributeOf } from './members';
import { instanceOf } from './type-expression';
import type { Value } from './value';

/** The value of a binding; null where it is not followed. */
export function evaluateBinding(evaluator: Evaluator, file: ProjectFile, binding: Binding): Value | null {
  const { origin, scope } = binding;
  switch (origin.kind) {
    case 'import':
      return importedModule(evaluator, file, origin.alias.as ? origin.alias.name.name : binding.name);
    case 'from':
      return importedName(evaluator, file, origin.statement, origin.alias.name.name);
    case 'function': {
      const own = file.scan.functions.get(origin.node);
      return own ? { kind: 'own-function', function: own, file, bound: false } : null;
    }
    case 'class': {
      const own = file.scan.classes.get(origin.node);
      return own ? { kind: 'own-class', class: own, file } : null;
    }
    case 'parameter':
      return origin.function ? parameter(evaluator, file, binding, origin.function) : null;
    case 'value':
      if (origin.annotation) return evaluator.annotated(file, origin.annotation, scope);
      return origin.value ? evaluator.evaluate(file, origin.value, scope) : null;
    case 'element':
      return itemOf(evaluator, evaluator.evaluate(file, origin.iterable, scope));
    case 'context':
      return entered(evaluator, evaluator.evaluate(file, origin.value, scope));
    case 'exception':
      return instance(evaluator, file, origin.type, binding);
    case 'narrowed':
      return instance(evaluator, file, origin.type, binding);
    case 'opaque':
      return null;
  }
}

function importedModule(evaluator: Evaluator, file: ProjectFile, dotted: string): Value | null {
  if (evaluator.core.isCore(dotted)) return evaluator.fromCore(dotted);
  // The core's root may be a namespace package whose first segment is no module of its own.
  const own = evaluator.project.resolveImport(0, dotted, file);
  return own ? { kind: 'own-module', file: own } : null;
}

function importedName(evaluator: Evaluator, file: ProjectFile, statement: ImportFromStatement, name: string): Value | null {
  const module = statement.module?.name ?? '';
  if (statement.level === 0 && evaluator.core.isCore(module)) return evaluator.fromCore(`${module}.${name}`);
  const own = evaluator.project.resolveImport(statement.level, module, file);
  const found = own && own !== file ? evaluator.moduleName(own, name) : null;
  if (found) return found;
  const below = evaluator.project.resolveImport(statement.level, module ? `${module}.${name}` : name, file);
  return below ? { kind: 'own-module', file: below } : null;
}

function parameter(evaluator: Evaluator, file: ProjectFile, binding: Binding, node: FunctionNode): Value | null {
  const own = file.scan.functions.get(node);
  if (!own || binding.origin.kind !== 'parameter') return null;
  const { node: declared, index } = binding.origin;
  // What has a default is no object that the method is called on.
  if (index === 0 && own.class && !declared.default && !hasDecorator(node, 'staticmethod')) {
    if (hasDecorator(node, 'classmethod')) return { kind: 'own-class', class: own.class, file };
    return { kind: 'own-instance', class: own.class, file, certainty: 1, above: false };
  }
  if (declared.annotation) {
    const value = evaluator.annotated(file, declared.annotation, own.outer);
    return value && declared.kind === 'var_positional' ? { kind: 'items', item: value } : value;
  }
  if (declared.kind.startsWith('var_')) return null;
  const fixture = isTest(node) ? fixtureFor(evaluator, file, own, declared.name.name) : null;
  if (fixture) return fixture;
  return declared.default ? evaluator.evaluate(file, declared.default, own.outer) : null;
}

/** A pytest fixture of that name in the class, the file or a `conftest.py` above it. */
function fixtureFor(evaluator: Evaluator, file: ProjectFile, own: OwnFunction, name: string): Value | null {
  const method = own.class?.methods.get(name);
  if (method && method !== own.node && hasDecorator(method, 'fixture')) return fixtureResult(evaluator, file, method);
  for (const candidate of [file, ...evaluator.project.conftests(file)]) {
    for (const binding of candidate.scan.scope.bindings.get(name) ?? []) {
      if (binding.origin.kind !== 'function' || binding.origin.node === own.node || !hasDecorator(binding.origin.node, 'fixture')) continue;
      return fixtureResult(evaluator, candidate, binding.origin.node);
    }
  }
  return null;
}

function fixtureResult(evaluator: Evaluator, file: ProjectFile, node: FunctionNode): Value | null {
  const own = file.scan.functions.get(node);
  const result = own ? evaluator.result({ kind: 'own-function', function: own, file, bound: false }) : null;
  const value = result?.kind === 'awaitable' ? result.result : result;
  return value?.kind === 'items' && node.returns ? value.item : value;
}

function isTest(node: FunctionNode): boolean {
  return node.name.name.startsWith('test') || hasDecorator(node, 'fixture');
}

function itemOf(evaluator: Evaluator, iterable: Value | null): Value | null {
  const settled = iterable && evaluator.types.settle(iterable);
  if (settled?.kind === 'items') return settled.item;
  if (settled?.kind !== 'core-instance') return null;
  const iterate = attributeOf(evaluator, settled, '__iter__');
  const result = iterate?.kind === 'core' ? evaluator.types.result(iterate) : null;
  return result?.kind === 'items' ? result.item : null;
}

function entered(evaluator: Evaluator, context: Value | null): Value | null {
  const settled = context && evaluator.types.settle(context);
  if (!settled) return null;
  if (settled.kind === 'items') return settled.item;
  if (settled.kind === 'awaitable') return settled.result;
  if (settled.kind !== 'core-instance') return settled.kind === 'own-instance' ? settled : null;
  const enter = attributeOf(evaluator, settled, '__enter__') ?? attributeOf(evaluator, settled, '__aenter__');
  const result = enter?.kind === 'core' ? evaluator.types.result(enter) : null;
  return (result?.kind === 'awaitable' ? result.result : result) ?? settled;
}

function instance(evaluator: Evaluator, file: ProjectFile, type: Expression, binding: Binding): Value | null {
  const only = type.type === 'Parenthesized' ? type.value : type;
  return instanceOf(evaluator.evaluate(file, only, binding.scope));
}
