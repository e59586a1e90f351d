/** Classes and enums that a call makes, by what it lists. */
import type { DefinitionFact } from '@onx/model';
import type { CallNode, Expression } from '../../syntax/ast';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { type DefinitionList, newDefinitionScope } from './definition-scope';
import { annotationForm, digest, MAX_VALUE } from './signature';

/** Fields and members of `namedtuple("X", "a b")`, `NamedTuple("X", [("a", int)])`, `Enum("X", …)`, `TypedDict("X", {…})`. */
export function addFunctionalMembers(list: DefinitionList, parent: number, owner: DefinitionFact, call: CallNode): void {
  const { file } = list;
  const scope = newDefinitionScope(parent, owner.kind === 'enum', []);
  const kind = owner.kind === 'enum' ? 'enum_member' : 'attribute';
  const text = (node: Expression | undefined): string | undefined => (node?.type === 'String' && isPlainString(node) ? stringValue(file.text, node) : undefined);
  const add = (name: string | undefined, type: Expression | undefined, at: Expression): void => {
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name)) return;
    const written = type && kind === 'attribute' ? annotationForm(type, (node) => file.form(node)) : undefined;
    const value = type && kind === 'enum_member' ? file.form(type, MAX_VALUE) : undefined;
    list.add(
      scope,
      {
        name,
        kind,
        parent,
        line: file.lineOf(at.start),
        start: at.start,
        end: at.end,
        ...(written === undefined ? {} : { annotation: written }),
        ...(value === undefined ? {} : { value }),
        sig: digest(`${kind} ${written ?? ''}`),
        size: 0,
      },
      undefined,
    );
  };
  for (const argument of call.args.slice(1)) {
    const node = argument.value;
    if (argument.keyword) {
      if (!/^(?:names|field_names|fields)$/.test(argument.keyword.name)) continue;
    }
    for (const name of text(node)?.split(/[\s,]+/) ?? []) add(name, undefined, node);
    if (node.type === 'Dict') for (const { key, value } of node.entries) if (key) add(text(key), value, key);
    if (node.type !== 'List' && node.type !== 'Tuple') continue;
    for (const element of node.elements) {
      const pair = element.type === 'Tuple' || element.type === 'List' ? element.elements : [element];
      add(text(pair[0]), pair[1], element);
    }
  }
}
