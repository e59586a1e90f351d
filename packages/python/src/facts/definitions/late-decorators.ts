/** Methods that are decorated after they were written: `message = property(message)`. */
import { tailOf } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import { dottedForm } from '../source-file';

const DECORATOR = /^(?:property|cached_property|staticmethod|classmethod)$/;

/** Decorators by the method that a class's body hands to them and binds to its own name again. */
export function lateDecorators(body: readonly Statement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const statement of body) {
    if (statement.type !== 'Assign' || statement.value.type !== 'Call') continue;
    const { callee, args } = statement.value;
    const decorator = dottedForm(callee);
    const target = statement.targets[0];
    if (target?.type !== 'Name' || !args[0] || !DECORATOR.test(tailOf(decorator))) continue;
    if (dottedForm(args[0].value) === target.name) found.set(target.name, decorator);
  }
  return found;
}
