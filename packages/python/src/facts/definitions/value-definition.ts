/** Constants, attributes, enum members, type aliases, and classes that a call makes. */
import { tailOf, type DefinitionFact } from '@onx/model';
import type { Expression } from '../../syntax/ast';
import { isDeprecator } from '../announcements/announcer-names';
import { fromArguments } from '../announcements/stated-arguments';
import type { BoundName } from './bound-name';
import type { DefinitionList, DefinitionScope } from './definition-scope';
import { addFunctionalMembers } from './functional-members';
import { isKeptByComment } from '../announcements/kept-alias';
import { docDeprecation, fieldDeprecation, firstParagraph } from '../announcements/doc-text';
import type { Condition } from '../names/import-facts';
import { isPlainString, stringValue } from '../tokens/literal-form';
import { annotationForm, digest, MAX_VALUE, parameterFacts, signatureText } from './signature';
import { kindOf } from './value-kind';
import { dottedForm } from '../source-file';

/** Of one argument of a long `Field(…)`; a longer one is only known to be there. */
const MAX_ARGUMENT = 60;
const FIELD_MAKER = /(?:^|\.)(?:field|Field|ib|attrib)$/;
const FIELD_KEYWORD = /^(?:default|default_factory|factory|init|kw_only|alias|validation_alias)$/;
const DOC_KEYWORD = /^(?:doc|help|description)$/;
/** `Old = _deprecated_alias("Old", New)` and its like. */
const HANDS_ON = /deprecat|renamed|moved|alias/i;
/** `tempo = moved(moved_from="pkg.beat.tempo", version="0.10")(_tempo)`: what stays under the old name warns. */
const MOVED = /^_*(?:moved|renamed)(?:_|$)/i;

/** Adds the definition that a binding makes; a second binding of a name is left to the first. */
export function addBinding(list: DefinitionList, scope: DefinitionScope, binding: BoundName, condition: Condition): void {
  const { file, writer } = list;
  const { target, annotation, statement } = binding;
  const value = binding.value?.type === 'Parenthesized' ? binding.value.value : binding.value;
  const inClass = scope.index >= 0;
  if (scope.names.has(target.name)) return;
  // `_: KW_ONLY` in a dataclass says what the fields after it are; a bare `_` says nothing.
  if (target.name === '_' && !(inClass && annotation)) return;
  if (inClass && isClassMachinery(target.name, value)) return;
  const callee = value?.type === 'Call' ? dottedForm(value.callee) : '';

  const fact: DefinitionFact = {
    name: target.name,
    kind: kindOf(scope, binding, value, callee),
    parent: scope.index,
    line: file.lineOf(target.start),
    start: statement.start,
    end: statement.end,
    sig: '',
    size: 0,
  };
  writer.begin();
  if (annotation) fact.annotation = annotationForm(annotation, list.notedForm);
  describe(fact, binding.doc);
  const given = inClass ? docGiven(list, value) : undefined;
  const ending = given === undefined ? undefined : fieldDeprecation(given, fact.name);
  if (ending) fact.deprecated ??= ending;
  const index = list.add(scope, fact, condition);

  if (value?.type === 'Lambda' && fact.kind !== 'attribute') {
    fact.parameters = parameterFacts(value.parameters, inClass ? 1 : 0, list.notedForm);
    fact.sig = digest(signatureText({ kind: fact.kind, async: false, binding: '', parameters: fact.parameters, returns: undefined }));
    writer.pieces = [];
    writer.expression(value.body, 0);
    for (const parameter of value.parameters) writer.locals.add(parameter.name.name);
  } else {
    fact.sig = digest(`${fact.kind} ${fact.annotation ?? ''}`);
    if (value) writer.expression(value, 0);
  }
  list.finishBody(scope, fact, index, '=');
  if (value && value.type !== 'Lambda') {
    fact.value = keptValue(list, value, writer.source());
    setSuccessor(list, fact, value);
    if (fact.aliasOf !== undefined && isKeptByComment(file, statement)) fact.kept = true;
    if (fact.kind === 'property') describeByGetter(fact, value, (name) => list.existing(scope, name));
  }
  if (inClass) {
    for (const name of writer.called) scope.called.push(name);
    for (const name of writer.loads) scope.loads.push(name);
  } else list.setUses(fact, writer.called, writer.loads, writer.locals);
  if (value?.type === 'Call' && (fact.kind === 'class' || fact.kind === 'enum')) {
    fact.bases = [callee];
    addFunctionalMembers(list, index, fact, value);
  }
}

/** The source of a value; of a long `Field(…)` what its constructor depends on, whatever else stands before it. */
function keptValue(list: DefinitionList, value: Expression, source: string): string {
  if (source.length <= MAX_VALUE || value.type !== 'Call' || !FIELD_MAKER.test(dottedForm(value.callee))) return source.slice(0, MAX_VALUE);
  const kept = value.args.filter((argument, at) => !argument.star && (argument.keyword ? FIELD_KEYWORD.test(argument.keyword.name) : at === 0));
  const written = kept.map(({ keyword, value: given }) => {
    const form = list.file.form(given);
    return `${keyword ? `${keyword.name}=` : ''}${form.length <= MAX_ARGUMENT ? form : '(...)'}`;
  });
  return `${dottedForm(value.callee)}(${written.join(', ')})`;
}

/** Dunders that configure the class; operators given by another name (`__radd__ = __add__`) are API. */
function isClassMachinery(name: string, value: Expression | null): boolean {
  return name.startsWith('__') && name.endsWith('__') && value?.type !== 'Name';
}

/** What a field is told about itself: `Unicode(help="…")`, `Unicode(help="…").tag(config=True)`. */
function docGiven(list: DefinitionList, value: Expression | null | undefined): string | undefined {
  const { file } = list;
  if (value?.type === 'Call' && value.callee.type === 'Attribute' && value.callee.object.type === 'Call') return docGiven(list, value.callee.object);
  const given = value?.type === 'Call' ? value.args.find(({ keyword }) => keyword !== null && DOC_KEYWORD.test(keyword.name))?.value : undefined;
  // `help=_("…")`
  const text = given?.type === 'Call' && given.args.length === 1 ? given.args[0]!.value : given;
  return text?.type === 'String' && isPlainString(text) ? stringValue(file.text, text) : undefined;
}

function describe(fact: DefinitionFact, doc: string | undefined): void {
  if (doc === undefined) return;
  const paragraph = firstParagraph(doc);
  if (paragraph) fact.doc = paragraph;
  const deprecated = docDeprecation(doc, fact.name);
  if (deprecated) fact.deprecated = deprecated;
}

/** `size = property(get_size, set_size)`: what the getter announces is said of the property. */
function describeByGetter(fact: DefinitionFact, value: Expression, existing: (name: string) => DefinitionFact | undefined): void {
  const given = value.type === 'Call' ? value.args.find(({ keyword, star }) => !star && (keyword === null || keyword.name === 'fget')) : undefined;
  const getter = given?.value.type === 'Name' ? existing(given.value.name) : undefined;
  // `get_size is deprecated, use size` is said of the getter alone.
  if (getter?.deprecated && getter.deprecated.replacement !== fact.name) fact.deprecated ??= getter.deprecated;
}

/** `Old = New`, `x = staticmethod(f)`, `Old = deprecated("…")(New)`, `Old = deprecated_alias("Old", New)`. */
function setSuccessor(list: DefinitionList, fact: DefinitionFact, value: Expression): void {
  const dotted = dottedForm(value);
  // A member of an enumeration that is made of another one's value is a member of its own.
  if (dotted && !(fact.kind === 'enum_member' && dotted.includes('.'))) fact.aliasOf = dotted;
  if (value.type !== 'Call') return;
  const maker = value.callee.type === 'Call' ? value.callee : value;
  const name = tailOf(dottedForm(maker.callee));
  const given = value.args.find((argument) => !argument.star && dottedForm(argument.value) !== '');
  const target = given ? dottedForm(given.value) : '';
  if (/^(?:staticmethod|classmethod)$/.test(name) && target) fact.aliasOf = target;
  if (!HANDS_ON.test(name)) return;
  if (target) fact.forwardsTo = target;
  if (isDeprecator(name) || MOVED.test(name)) fact.deprecated = fromArguments(list.file, maker, fact.name, 'since');
}
