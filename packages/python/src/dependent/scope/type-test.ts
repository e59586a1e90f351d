/** Tests that tell the type of a name: `isinstance(x, T)`. */
import type { Expression } from '../../syntax/ast';
import type { NameNode } from './file-scan';

/** The name tested and the class expression it is then an instance of; null where the test says nothing simple. */
export function isTypeTest(test: Expression): { subject: NameNode; type: Expression } | null {
  if (test.type !== 'Call' || test.callee.type !== 'Name' || test.callee.name !== 'isinstance' || test.args.length !== 2) return null;
  const [first, second] = test.args;
  const subject = first?.value.type === 'Walrus' ? ({ type: 'Name', ...first.value.target } as NameNode) : first?.value;
  if (subject?.type !== 'Name' || !second) return null;
  return { subject, type: second.value };
}
