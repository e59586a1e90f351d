/** Functions, methods and properties. */
import { isPositional, tailOf, type DecoratorFact, type DefinitionFact, type Parameter } from '@onx/model';
import type { FunctionNode, Statement } from '../../syntax/ast';
import { childStatements } from '../../syntax/walk';
import type { DefinitionList, DefinitionScope } from './definition-scope';
import { describeDefinition } from './describe-definition';
import { functionForwardsTo } from './forwarding';
import { isGenerator } from './generator';
import type { Condition } from '../names/import-facts';
import { annotationForm, decoratorFact, digest, parameterFacts, signatureText } from './signature';
import { dottedForm } from '../source-file';

const STATIC = /^(?:staticmethod|static)$/;
const CLASS = /^(?:classmethod|class_method|classproperty)$/;
/** `property`, `cached_property`, `abc.abstractproperty`, `hybrid_property`, `reify`, `cache_readonly`, `memoized_attribute` … */
const PROPERTY = /property$|^reify$|(?:^|_)readonly$|(?:lazy|cached|memoized)_?(?:attribute|value|data)$/i;

/** What methods of an interface name a receiver by, where they have one. */
const RECEIVER = /^(?:self|cls)$/;
/** What methods of any class name it by, where its type is said besides. */
const ANY_RECEIVER = /^_*(?:self|cls|this|klass|m(?:eta)?cls|mcs)_*$/;

/** Adds a function of a module or a class; a further one of the same name is folded into the first. */
export function addFunction(list: DefinitionList, scope: DefinitionScope, node: FunctionNode, condition: Condition): void {
  const { file, writer } = list;
  const inClass = scope.index >= 0;
  if (node.name.name === '_') return;
  if (isAccessorOf(node, inClass)) {
    const getter = list.existing(scope, node.name.name);
    if (getter && keepsElsewhere(node, getter)) delete getter.forwardsTo;
    return;
  }

  writer.begin();
  const { decorators, binding, selfName, property, parameters, returns } = headOf(list, scope, node);

  const earlier = list.existing(scope, node.name.name);
  if (earlier && !isOverload(earlier)) {
    if (parameters.length > 0 || earlier.parameters) fold(earlier, parameters);
    return;
  }

  const kind = property ? 'property' : inClass ? 'method' : 'function';
  const fact: DefinitionFact = {
    name: node.name.name,
    kind,
    parent: scope.index,
    line: file.lineOf(node.name.start),
    start: node.start,
    end: node.end,
    ...(property ? {} : { parameters }),
    ...(returns === undefined ? {} : { returns }),
    ...(decorators.length > 0 ? { decorators } : {}),
    ...(node.async && !isGenerator(node.body) ? { async: true as const } : {}),
    sig: digest(signatureText({ kind, async: node.async, binding, parameters, returns })),
    size: 0,
  };
  const outerLoads = writer.loads;
  const outerCalls = writer.called;
  describeDefinition(list, fact, node);
  const forwards = functionForwardsTo(file, node, selfName, property, fact.deprecated !== undefined);
  if (forwards) fact.forwardsTo = forwards;

  let index = -1;
  if (earlier) overtake(earlier, fact);
  else index = list.add(scope, fact, condition);
  writer.begin();
  writer.blind(node.name.name, selfName, scope.classNames);
  for (const parameter of node.parameters) writer.locals.add(parameter.name.name);
  writer.statements(node.body);
  const target = earlier ?? fact;
  list.finishBody(scope, target, earlier ? list.facts.indexOf(earlier) : index, 'def');
  list.setUses(target, writer.called, writer.loads, writer.locals);
  addOuterUses(list, target, outerCalls, outerLoads);
  if (selfName) for (const attribute of writer.selfAttributes) scope.selfAttributes.push({ attribute, shared: binding === 'class' });
}

/** What stands before the body. */
interface Head {
  decorators: DecoratorFact[];
  binding: '' | 'static' | 'class';
  /** What its body calls its own object or class; empty where it has no such name. */
  selfName: string;
  property: boolean;
  /** Without the receiver. */
  parameters: Parameter[];
  returns: string | undefined;
}

function headOf(list: DefinitionList, scope: DefinitionScope, node: FunctionNode): Head {
  const inClass = scope.index >= 0;
  const late = scope.lateDecorators.get(node.name.name);
  const decorators = [...(late === undefined ? [] : [{ name: late }]), ...node.decorators.map((decorator) => decoratorFact(decorator, list.notedForm))];
  const tails = decorators.map((decorator) => tailOf(decorator.name));
  const binding = !inClass ? '' : tails.some((tail) => STATIC.test(tail)) ? 'static' : tails.some((tail) => CLASS.test(tail)) ? 'class' : '';
  const first = node.parameters[0];
  const bound = inClass && binding !== 'static' && first !== undefined && isPositional(first) && (scope.interface ? RECEIVER.test(first.name.name) : !isForgotten(node));
  return {
    decorators,
    binding,
    selfName: bound ? first.name.name : '',
    property: tails.some((tail) => PROPERTY.test(tail)),
    parameters: parameterFacts(node.parameters, bound ? 1 : 0, list.notedForm),
    returns: node.returns ? annotationForm(node.returns, list.notedForm) : undefined,
  };
}

/** A method that only declares what heirs do, and whose first parameter has a type and no name of a receiver: it is called as if it had one. */
function isForgotten({ parameters: [first], body }: FunctionNode): boolean {
  return first?.annotation != null && !ANY_RECEIVER.test(first.name.name) && body.every(isDeclarative);
}

/** A docstring, `...`, `pass`, `raise NotImplementedError`. */
function isDeclarative(statement: Statement): boolean {
  return statement.type === 'Pass' || statement.type === 'Raise' || (statement.type === 'Expression' && (statement.value.type === 'String' || statement.value.type === 'Constant'));
}

/** Names used by decorators, defaults and annotations: no parameter hides them. */
function addOuterUses(list: DefinitionList, fact: DefinitionFact, called: readonly string[], loads: readonly string[]): void {
  if (called.length === 0 && loads.length === 0) return;
  list.setUses(fact, [...(fact.calls ?? []), ...called], [...(fact.references ?? []), ...loads]);
}

/** `@x.setter` and `@x.deleter` belong to the getter. */
function isAccessorOf(node: FunctionNode, inClass: boolean): boolean {
  return (
    inClass &&
    node.decorators.some((decorator) => {
      const name = dottedForm(decorator);
      return /\.(?:setter|deleter)$/.test(name);
    })
  );
}

/** `x.setter` puts the value in another place than the getter of `x` takes it from: `x` is more than another name of that. */
function keepsElsewhere({ name, decorators, body, parameters }: FunctionNode, { forwardsTo, deprecated }: DefinitionFact): boolean {
  if (forwardsTo === undefined || deprecated || !decorators.some((decorator) => dottedForm(decorator) === `${name.name}.setter`)) return false;
  const place = `${parameters[0]?.name.name ?? ''}.${tailOf(forwardsTo)}`;
  return !setsSomewhere(body, place);
}

function setsSomewhere(body: readonly Statement[], place: string): boolean {
  return body.some((statement) => (statement.type === 'Assign' && statement.targets.some((target) => dottedForm(target) === place)) || setsSomewhere(childStatements(statement), place));
}

function isOverload(fact: DefinitionFact): boolean {
  return fact.decorators?.some((decorator) => tailOf(decorator.name) === 'overload') ?? false;
}

/** A twin under another condition: only a different signature tells something new. */
function fold(earlier: DefinitionFact, parameters: Parameter[]): void {
  if (!earlier.parameters || JSON.stringify(earlier.parameters) === JSON.stringify(parameters)) return;
  (earlier.overloads ??= []).push(parameters);
}

/** An overload's declaration gives way to the next one; the last is the implementation where there is one. */
function overtake(earlier: DefinitionFact, next: DefinitionFact): void {
  const overloads = [...(earlier.overloads ?? []), earlier.parameters ?? []];
  const { start, line, conditional } = earlier;
  for (const key of Object.keys(earlier) as (keyof DefinitionFact)[]) delete earlier[key];
  Object.assign(earlier, next, { start, line, overloads }, conditional ? { conditional } : {});
}
