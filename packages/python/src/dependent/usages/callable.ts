/** Which callable of the core a call reaches. */
import type { Evaluator } from '../resolve/evaluator';
import { coreBases, inherited } from '../resolve/members';
import type { Value } from '../resolve/value';

/** The core's callable that a call reaches; `unbound`: its first argument is the object. */
export function callableOf({ evaluator }: { evaluator: Evaluator }, callee: Value): { path: string; unbound: boolean } | null {
  switch (callee.kind) {
    case 'core': {
      const path = evaluator.core.follow(callee.path);
      const definition = evaluator.core.surface.definitions[path];
      if (definition?.kind === 'method') return { path, unbound: !callee.bound && !evaluator.types.needsNoObject(path) };
      return definition ? { path, unbound: false } : null;
    }
    case 'own-class': {
      if (declaresConstructor(evaluator, callee)) return null;
      const base = coreBases(evaluator, callee.class, callee.file)[0];
      return base === undefined ? null : { path: base, unbound: false };
    }
    case 'own-function': {
      const { class: own, node } = callee.function;
      const path = own && !/^__\w+__$/.test(node.name.name) ? inherited(evaluator, own, callee.file, node.name.name) : null;
      return path ? { path, unbound: !callee.bound } : null;
    }
    default:
      return null;
  }
}

function declaresConstructor(evaluator: Evaluator, value: Extract<Value, { kind: 'own-class' }>): boolean {
  if (value.class.methods.has('__init__') || value.class.methods.has('__new__')) return true;
  return value.class.node.arguments.some((argument) => {
    const base = evaluator.evaluate(value.file, argument.value, value.class.outer);
    return base?.kind === 'own-class' && base.class !== value.class && declaresConstructor(evaluator, base);
  });
}
