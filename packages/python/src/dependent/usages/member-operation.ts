/** Which operation names a member that is used of an object. */
import type { Operation } from '@onx/model';
import type { FileContext } from '../edits/file-context';
import { coreBases } from '../resolve/members';
import type { Value } from '../resolve/value';

/** The operation that names the member `object.name` of a core class, as the class or one of its bases declares it. */
export function memberOperation(context: FileContext, object: Value, name: string): Operation | null {
  for (const owner of receiverClasses(context, object)) {
    for (const base of context.evaluator.core.order(owner)) {
      const operation = context.names.ownOperation(`${base}.${name}`);
      if (operation) return operation;
      if (context.evaluator.core.surface.definitions[`${base}.${name}`]) return null;
    }
  }
  return null;
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
