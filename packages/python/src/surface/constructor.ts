/** A class's constructor: written `__init__`/`__new__`, inherited, or made from its fields. */
import { isVariadic, tailOf, type Parameter, type SurfaceDefinition, type SurfaceIndex } from '@onx/model';
import { isName } from '../syntax/identifier';
import { readFieldCall, type FieldCall } from './field-call';

type FieldStyle = 'dataclass' | 'attrs' | 'model' | 'namedtuple' | 'typeddict';

interface Field {
  name: string;
  parameter: Parameter | null;
}

const ATTRS = new Set(['define', 'mutable', 'frozen', 'attrs', 's', 'attributes', 'autodetect']);
const FIELD_BASES: Readonly<Record<string, FieldStyle>> = {
  BaseModel: 'model',
  BaseSettings: 'model',
  GenericModel: 'model',
  SQLModel: 'model',
  Struct: 'model',
  NamedTuple: 'namedtuple',
  TypedDict: 'typeddict',
};
const NO_FIELD = /^(?:[\w.]+\.)?(?:ClassVar|Final\[.*ClassVar)\b/;
const FIELD_CALL = /^(?:\w+\.)*(?:field|Field|ib|attrib)\(/;
const UNKNOWN_DEFAULT = '...';

/**
 * Parameters of a class's constructor without `self`.
 * @returns null where a base outside the core decides.
 */
export function constructorOf(path: string, index: SurfaceIndex): Parameter[] | null {
  const order = index.order(path);
  // Asked of every class of the order, and the answer is that of the whole order.
  let model: boolean | undefined;
  for (const at of order) {
    const definition = index.definitions.get(at);
    if (!definition) {
      if (isPlainBase(at)) continue;
      return FIELD_BASES[tailOf(at)] === 'model' ? fieldsOf(path, order, index, 'model') : null;
    }
    const style = styleOf(definition, index);
    const written = writtenParameters(at, index, () => style === 'model' || (style === null && (model ??= inheritsModel(order, index))));
    if (written) return written;
    // A model's metaclass makes the constructor anew for each subclass; other styles hand theirs down.
    if (style === 'model' || style === 'typeddict') return fieldsOf(path, order, index, style);
    if (style) return fieldsOf(at, index.order(at), index, style);
  }
  return order.map((at) => parametersOf(at, '__new__', index)).find((make) => make !== undefined) ?? [];
}

/** null where none is written, or where it takes whatever comes and hands it on, so that what stands behind it decides. */
function writtenParameters(at: string, index: SurfaceIndex, isModel: () => boolean): Parameter[] | null {
  const init = parametersOf(at, '__init__', index);
  const make = parametersOf(at, '__new__', index);
  if (init && !(isTransparent(init) && isModel())) return make ? withDefaultsOf(make, init) : init;
  return make && !isTransparent(make) ? make : null;
}

/** Where `__new__` takes an argument too, it makes the object of what it puts in itself. */
function withDefaultsOf(make: readonly Parameter[], init: Parameter[]): Parameter[] {
  return init.map((parameter) => {
    const value = make.find(({ name }) => name === parameter.name)?.default;
    return parameter.default === undefined || value === undefined ? parameter : { ...parameter, default: value };
  });
}

function parametersOf(owner: string, name: string, index: SurfaceIndex): Parameter[] | undefined {
  return index.ownersOf(name).has(owner) ? index.definitions.get(`${owner}.${name}`)?.parameters : undefined;
}

function isTransparent(parameters: readonly Parameter[]): boolean {
  return parameters.length > 0 && parameters.every(isVariadic);
}

/** A base makes the class a model; other styles are not inherited by undecorated classes. */
function inheritsModel(order: readonly string[], index: SurfaceIndex): boolean {
  return order.some((base) => styleOfBase(base, index) === 'model' || (index.definitions.get(base)?.bases ?? []).some((one) => styleOfBase(one, index) === 'model'));
}

function isPlainBase(base: string): boolean {
  return /^(?:metaclass=|\w+=)/.test(base) || /^(?:\w+\.)*(?:object|ABC|Generic|Protocol)$/.test(base);
}

/** Builtins, classes that are mixed in, and modules of the language whose classes have no fields. */
const FIELDLESS = /^(?:(?:abc|collections|contextlib|enum|threading|typing|typing_extensions)\.[\w.]+|[\w.]+Mixin|\w+)$/;

/** It may have fields of its own, which come first. */
function mayBringFields(base: string, index: SurfaceIndex): boolean {
  return !index.definitions.has(base) && !isPlainBase(base) && !FIELDLESS.test(base);
}

const styles = new WeakMap<SurfaceDefinition, FieldStyle | null>();

/** How a class itself, bases aside, turns fields into a constructor. Found once: every class below asks. */
function styleOf(definition: SurfaceDefinition, index: SurfaceIndex): FieldStyle | null {
  let style = styles.get(definition);
  if (style === undefined) styles.set(definition, (style = findStyle(definition, index)));
  return style;
}

function findStyle(definition: SurfaceDefinition, index: SurfaceIndex): FieldStyle | null {
  for (const decorator of definition.decorators ?? []) {
    const name = tailOf(decorator.name);
    if (decorator.arguments?.includes('init=False')) continue;
    if (name === 'dataclass') return 'dataclass';
    if (ATTRS.has(name) && (name !== 's' || /^attrs?\.s$/.test(decorator.name))) return 'attrs';
  }
  for (const base of definition.bases ?? []) {
    const style = styleOfBase(base, index);
    if (style) return style;
  }
  return null;
}

/** Any class may be called `BaseModel`: one of the core's own makes models where it takes fields by any keyword, or is made by another one. */
function styleOfBase(base: string, index: SurfaceIndex): FieldStyle | null {
  const style = FIELD_BASES[tailOf(base)] ?? null;
  const own = index.definitions.get(base);
  if (style !== 'model' || own?.kind !== 'class') return style;
  const takesAny = parametersOf(base, '__init__', index)?.some(({ kind }) => kind === 'var_keyword') === true;
  return takesAny ? style : styleOf(own, index);
}

function fieldsOf(path: string, order: readonly string[], index: SurfaceIndex, style: FieldStyle): Parameter[] {
  const fields = new Map<string, Parameter | null>();
  const isDecorated = style === 'dataclass' || style === 'attrs';
  // Behind fields that are not known nobody can tell the places.
  const arePlacesKnown = !isDecorated || !order.some((at) => mayBringFields(at, index));
  for (const at of [...order].reverse()) {
    const definition = index.definitions.get(at);
    if (!definition || (style === 'namedtuple' && at !== path)) continue;
    // Plain classes among the bases give a dataclass no fields.
    if (isDecorated && !styleOf(definition, index)) continue;
    for (const { name, parameter } of ownFields(at, definition, index, style)) {
      // A field that is declared again keeps its place in a dataclass, and goes to that of the new one in attrs.
      if (style === 'attrs') fields.delete(name);
      fields.set(name, parameter);
    }
  }
  const parameters = [...fields.values()].flatMap((parameter) => (parameter === null ? [] : [arePlacesKnown ? parameter : { ...parameter, kind: 'keyword_only' as const }]));
  return [...parameters.filter((parameter) => parameter.kind !== 'keyword_only'), ...parameters.filter((parameter) => parameter.kind === 'keyword_only')];
}

function ownFields(path: string, definition: SurfaceDefinition, index: SurfaceIndex, style: FieldStyle): Field[] {
  let keywordOnly = style === 'model' || style === 'typeddict' || (definition.decorators ?? []).some((decorator) => decorator.arguments?.includes('kw_only=True'));
  const partial = style === 'typeddict' && definition.bases?.includes('total=False') === true;
  const fields: Field[] = [];
  for (const memberPath of index.ownMembers(path)) {
    const member = index.definitions.get(memberPath);
    if (!member || member.instance || (member.kind !== 'attribute' && member.kind !== 'constant')) continue;
    if (member.annotation !== undefined && tailOf(member.annotation) === 'KW_ONLY') keywordOnly = true;
    else if (isField(member, style)) {
      const parameter = parameterOf(member, style, keywordOnly);
      if (parameter && partial && !/\bRequired\[/.test(member.annotation ?? '')) parameter.default = UNKNOWN_DEFAULT;
      fields.push({ name: member.name, parameter });
    }
  }
  return fields;
}

function isField(member: SurfaceDefinition, style: FieldStyle): boolean {
  if (member.annotation === undefined) return style === 'attrs' && FIELD_CALL.test(member.value ?? '');
  return !NO_FIELD.test(member.annotation) && !(style === 'model' && (member.name.startsWith('_') || member.name === 'model_config'));
}

/** The parameter that a field makes; null where it takes no part (`init=False`), or only in a mapping, as no call can write its name (`alias="1Q"`). */
function parameterOf(member: SurfaceDefinition, style: FieldStyle, keywordOnly: boolean): Parameter | null {
  const call = member.value === undefined ? null : readField(member.value);
  if (call?.keywords.get('init') === 'False') return null;
  const name = nameOf(member.name, call, style);
  if (!isName(name)) return null;
  const asked = call?.keywords.get('kw_only');
  const parameter: Parameter = {
    name,
    kind: asked === 'True' || (keywordOnly && asked !== 'False') ? 'keyword_only' : 'positional_or_keyword',
  };
  const value = call ? defaultOf(call) : member.value;
  if (value !== undefined && !(style === 'typeddict')) parameter.default = value;
  else if (style === 'typeddict' && /NotRequired\[/.test(member.annotation ?? '')) parameter.default = UNKNOWN_DEFAULT;
  if (member.annotation !== undefined) parameter.annotation = member.annotation;
  return parameter;
}

/** What is given by its place goes to a maker of the core's own (`Space.field(" ")`), and so is a default. */
function readField(value: string): FieldCall | null {
  const call = FIELD_CALL.test(value) ? readFieldCall(value) : null;
  return call?.callee === 'field' && call.positional.length > 0 ? null : call;
}

function nameOf(name: string, call: FieldCall | null, style: FieldStyle): string {
  const alias = call?.keywords.get('alias') ?? call?.keywords.get('validation_alias');
  const literal = alias === undefined ? null : /^(['"])([^'"]*)\1$/.exec(alias);
  if (literal) return literal[2] as string;
  return style === 'attrs' ? name.replace(/^_+/, '') || name : name;
}

/** Normalised source of the default; a factory as the call that makes the value. */
function defaultOf(call: FieldCall): string | undefined {
  const factory = call.keywords.get('default_factory') ?? call.keywords.get('factory');
  if (factory !== undefined) return /^[\w.]+$/.test(factory) ? `${factory}()` : factory.replace(/^lambda\s*:\s*/, '');
  const value = call.keywords.get('default') ?? (call.callee === 'field' ? undefined : call.positional[0]);
  return value === '...' || value === 'NOTHING' || value === undefined ? undefined : value;
}
