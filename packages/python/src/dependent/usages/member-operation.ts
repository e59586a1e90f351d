/** Which operation names a member that is used of an object. */
import type { Operation } from '@onx/model';
import type { FileContext } from '../edits/file-context';
import { ruleOf } from '../kinds/rules';
import { coreBases, declaringClass, type OwnObject } from '../resolve/members';
import type { Value } from '../resolve/value';

/** The operation that names the member `object.name` of a core class, as the class or one of its bases declares it; null where a class of the dependent keeps its own under that name. */
export function memberOperation(context: FileContext, object: Value, name: string): Operation | null {
  const operation = coreOperation(context, object, name);
  return operation && (object.kind === 'own-class' || object.kind === 'own-instance') && isKept(context, object, name, operation) ? null : operation;
}

function coreOperation(context: FileContext, object: Value, name: string): Operation | null {
  for (const owner of receiverClasses(context, object)) {
    for (const base of context.evaluator.core.order(owner)) {
      const operation = context.names.ownOperation(`${base}.${name}`);
      if (operation) return operation;
      if (context.evaluator.core.surface.definitions[`${base}.${name}`]) return null;
    }
  }
  return null;
}

/** A class of the dependent has a member of that name which does not follow the operation: it derives from no class of the core, or that takes a person. */
function isKept({ evaluator }: FileContext, object: OwnObject, name: string, operation: Operation): boolean {
  const declaring = declaringClass(evaluator, object, name);
  if (!declaring) return false;
  const { class: own, file } = declaring;
  if (coreBases(evaluator, own, file).length === 0) return true;
  const to = 'to' in operation.match ? operation.match.to : undefined;
  if (typeof to === 'string' && to !== name && own.scope.bindings.has(to)) return false;
  return ruleOf(operation.kind)?.follows?.(operation as never, own, name, file.source.text) === false;
}

function receiverClasses(context: FileContext, object: Value): string[] {
  const { core } = context.evaluator;
  switch (object.kind) {
    case 'core':
      return object.bound ? [] : [core.follow(object.path)];
    case 'core-instance':
      return [object.path];
    case 'own-class':
    case 'own-instance':
      return coreBases(context.evaluator, object.class, object.file);
    default:
      return [];
  }
}
