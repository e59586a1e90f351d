/** Classes and enums: what stands in their head, and the fields their methods set. */
import { tailOf, type DefinitionFact } from '@onx/model';
import type { Argument, ClassNode } from '../../syntax/ast';
import { type DefinitionList, newDefinitionScope, type DefinitionScope } from './definition-scope';
import { describeDefinition } from './describe-definition';
import { classForwardsTo } from './forwarding';
import type { Condition } from '../names/import-facts';
import { lateDecorators } from './late-decorators';
import { annotationForm, decoratorFact, digest, type Form } from './signature';
import { dottedForm } from '../source-file';

/** `class IReader(Interface)`, and by the way interfaces are named `class IFileReader(IReader)`. */
const INTERFACE_NAME = /^I[A-Z]/;
const ENUM = /^(?:Enum|IntEnum|StrEnum|Flag|IntFlag|ReprEnum)$|Enum$/;

/** Adds a class and reads its body by `walk`; a twin under another condition is left to the first. */
export function addClass(list: DefinitionList, scope: DefinitionScope, node: ClassNode, condition: Condition, walk: (inner: DefinitionScope) => void): void {
  const { file, writer } = list;
  if (scope.names.has(node.name.name)) return;
  writer.begin();
  const decorators = node.decorators.map((decorator) => decoratorFact(decorator, list.notedForm));
  const bases = node.arguments.flatMap(basesIn).map((argument) => baseForm(argument, list.notedForm)).filter((base) => base !== '');
  const enumeration = bases.some((base) => ENUM.test(tailOf(base)) || list.existing(scope, base)?.kind === 'enum');
  const loads = writer.loads;
  const called = writer.called;

  const fact: DefinitionFact = {
    name: node.name.name,
    kind: enumeration ? 'enum' : 'class',
    parent: scope.index,
    line: file.lineOf(node.name.start),
    start: node.start,
    end: node.end,
    ...(bases.length > 0 ? { bases } : {}),
    ...(decorators.length > 0 ? { decorators } : {}),
    sig: digest(`class ${bases.join(', ')}`),
    size: 0,
  };
  describeDefinition(list, fact, node);
  const forwards = classForwardsTo(file, node, fact.deprecated !== undefined);
  if (forwards) fact.forwardsTo = forwards;
  const index = list.add(scope, fact, condition);

  const inner = newDefinitionScope(index, enumeration, [...scope.classNames, node.name.name]);
  inner.interface = bases.some((base) => tailOf(base) === 'Interface' || (INTERFACE_NAME.test(fact.name) && INTERFACE_NAME.test(tailOf(base))));
  inner.lateDecorators = lateDecorators(node.body);
  walk(inner);
  addSelfAttributes(list, inner);
  if (inner.parts.length > 0) {
    fact.body = digest(inner.parts.join('\n'));
    fact.size = inner.size;
    if (list.onBody && inner.tokens.length > 0) list.onBody(index, inner.tokens, false);
  }
  list.setUses(fact, [...called, ...inner.called], [...loads, ...inner.loads]);
  if (scope.index < 0) return;
  scope.parts.push(`class ${fact.name} ${fact.body ?? ''}`);
  scope.size += fact.size + 1;
  if (!list.onBody) return;
  scope.tokens.push(fact.name);
  for (const token of inner.tokens) scope.tokens.push(token);
}

/** `six.with_metaclass(Meta, Base)`: what follows the metaclass are the bases. */
function basesIn(argument: Argument): readonly Argument[] {
  const { value } = argument;
  return value.type === 'Call' && tailOf(dottedForm(value.callee)) === 'with_metaclass' ? value.args.slice(1) : [argument];
}

/** The whole expression is written, so that what it refers to is noted; a subscript is dropped from the name. */
function baseForm(argument: Argument, form: Form): string {
  const source = form(argument.value);
  if (argument.keyword) return `${argument.keyword.name}=${source}`;
  if (argument.star) return '';
  let base = argument.value;
  while (base.type === 'Subscript' || base.type === 'Parenthesized') base = base.type === 'Subscript' ? base.object : base.value;
  // `namedtuple("X", "a b")`: the call says what the base is.
  return dottedForm(base) || source.slice(0, 200);
}

/** `self.x = …` anywhere in the methods, where the class's body declares no `x`. */
function addSelfAttributes(list: DefinitionList, scope: DefinitionScope): void {
  const { file } = list;
  for (const { attribute, shared } of scope.selfAttributes) {
    const { name, annotation, value, statement } = attribute;
    const known = list.existing(scope, name.name);
    if (known) {
      if (known.instance && annotation && !known.annotation) known.annotation = annotationForm(annotation, (node) => file.form(node));
      continue;
    }
    if (name.name.startsWith('__')) continue;
    const written = annotation ? annotationForm(annotation, (node) => file.form(node)) : undefined;
    list.add(
      scope,
      {
        name: name.name,
        kind: 'attribute',
        parent: scope.index,
        line: file.lineOf(name.start),
        start: statement.start,
        end: statement.end,
        ...(written ? { annotation: written } : {}),
        ...(value ? { value: file.form(value, 200) } : {}),
        ...(shared ? {} : { instance: true as const }),
        sig: digest(`attribute ${written ?? ''}`),
        size: 0,
      },
      undefined,
    );
  }
}
