/** Members that a class gets from a statement of its module, after its body: `Reader.load = moved(Reader.read, "load")`. */
import { addTo } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import type { BoundName } from './bound-name';

/** By the name of what they are set on. What is set under a condition, or is Python's own (`__doc__`), is left out. */
export function setOnNames(body: readonly Statement[]): Map<string, BoundName[]> {
  const out = new Map<string, BoundName[]>();
  for (const statement of body) {
    if (statement.type !== 'Assign') continue;
    for (const target of statement.targets) {
      if (target.type !== 'Attribute' || target.object.type !== 'Name' || target.attribute.name.startsWith('__')) continue;
      addTo(out, target.object.name, { target: target.attribute, annotation: null, value: statement.value, statement, doc: undefined });
    }
  }
  return out;
}
