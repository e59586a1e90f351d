/** Definitions that only hand on to another one. */
import { tailOf } from '@onx/model';
import type { Argument, ClassNode, Expression, FunctionNode, Statement } from '../../syntax/ast';
import { isAnnouncement } from '../announcements/announcer-names';
import { textKept } from '../announcements/deprecation';
import { dottedForm, type SourceFile } from '../source-file';

/**
 * The dotted name a function's body hands on to: besides docstring, imports and warnings it is one call that passes arguments on,
 * or, for a property, one attribute. Methods of the same object are `self.name`. Without an announced end of life only a call that
 * passes the parameters on as they are counts: anything else is ordinary work.
 */
export function functionForwardsTo(file: SourceFile, node: FunctionNode, selfName: string, property: boolean, deprecated: boolean): string | undefined {
  const work = node.body.filter((statement) => !isSetUp(statement) && !isMessage(file, statement, node.body));
  const only = work[0];
  if (work.length !== 1 || !only) return undefined;
  let value = only.type === 'Return' || only.type === 'Expression' ? only.value : null;
  if (value?.type === 'Await') value = value.value;
  if (!value) return undefined;
  const own = node.name.name;
  const target = value.type === 'Call' ? callTarget(value.callee) : property ? dottedForm(value) : '';
  if (!target || target === selfName || (own.startsWith('__') && own.endsWith('__'))) return undefined;
  const named = selfName && target.startsWith(`${selfName}.`) ? `self${target.slice(selfName.length)}` : target;
  const [root, ...rest] = named.split('.') as [string, ...string[]];
  if (root === 'self') {
    // `self.x.y` works on a part; the same name is the parent's; `self._x` of a property is where it keeps its value.
    if (rest.length !== 1 || rest[0] === own) return undefined;
    if (property && value.type !== 'Call' && !deprecated && rest[0]?.startsWith('_')) return undefined;
  } else if (property && value.type !== 'Call') return undefined;
  else if (node.parameters.some((parameter) => parameter.name.name === root) || !isBound(file, node, root)) return undefined;
  if (value.type === 'Call' && !value.args.every((argument) => isHandedOn(argument.value))) return undefined;
  return deprecated || value.type !== 'Call' || passesParameters(node, value.args, selfName) ? named : undefined;
}

const BUILTIN = new Set(
  `abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr compile complex delattr dict dir divmod enumerate eval exec filter float format
   frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow
   print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip`.split(/\s+/),
);

/** Bound in the module, perhaps by a star import, or by an import in the body: builtins are nobody's successor. */
function isBound(file: SourceFile, node: FunctionNode, name: string): boolean {
  if (file.moduleNames.has(name) || (file.moduleNames.has('*') && !BUILTIN.has(name))) return true;
  return node.body.some((statement) => (statement.type === 'ImportFrom' || statement.type === 'Import') && statement.names.some((alias) => (alias.as ?? alias.name).name.split('.', 1)[0] === name));
}

/** All that it was given, beside the object itself, and nothing else. */
function passesParameters(node: FunctionNode, args: readonly Argument[], selfName: string): boolean {
  const own = new Set(node.parameters.map((parameter) => parameter.name.name).filter((name) => name !== selfName));
  const given = new Set(args.map(({ value }) => dottedForm(value.type === 'Starred' ? value.value : value)));
  return [...own].every((name) => given.has(name)) && args.every(({ keyword, value }) => keyword !== null || own.has(dottedForm(value.type === 'Starred' ? value.value : value)));
}

/** `super().other(...)` counts as `self.other`. */
function callTarget(callee: Expression): string {
  if (callee.type === 'Attribute' && callee.object.type === 'Call' && dottedForm(callee.object.callee) === 'super') return `self.${callee.attribute.name}`;
  return dottedForm(callee);
}

/** A text that is kept in a name to be said in an announcement. */
function isMessage(file: SourceFile, statement: Statement, body: readonly Statement[]): boolean {
  const kept = textKept(file, statement);
  if (!kept) return false;
  return body.some((one) => one.type === 'Expression' && one.value.type === 'Call' && isAnnouncement(one.value) && one.value.args.some(({ value }) => dottedForm(value) === kept.name));
}

function isSetUp(statement: Statement): boolean {
  switch (statement.type) {
    case 'Pass':
    case 'Import':
    case 'ImportFrom':
      return true;
    case 'Expression':
      return statement.value.type === 'String' || statement.value.type === 'Constant' || isAnnouncement(statement.value);
    default:
      return false;
  }
}

/** A constant says what kind of the other's work it is: `hide(axis="columns")` is more than another name of `hide`. */
function isHandedOn(value: Expression): boolean {
  switch (value.type) {
    case 'Name':
      return true;
    case 'Starred':
    case 'Parenthesized':
      return isHandedOn(value.value);
    case 'Attribute':
      return dottedForm(value) !== '';
    default:
      return false;
  }
}

const KINDS_OF_CLASS = /^(?:object|type|ABC|ABCMeta|Protocol|Generic|NamedTuple|TypedDict|Enum|IntEnum|StrEnum|Flag|IntFlag|BaseModel)$/;

/** `class Old(New)` whose body is empty or only warns. Marker exceptions look the same and are no forwarding unless they warn. */
export function classForwardsTo(file: SourceFile, node: ClassNode, deprecated: boolean): string | undefined {
  const positional = node.arguments.filter((argument) => !argument.keyword && !argument.star);
  const base = positional[0] ? dottedForm(positional[0].value) : '';
  if (positional.length !== 1 || !base || KINDS_OF_CLASS.test(tailOf(base)) || !file.moduleNames.has(base.split('.', 1)[0] as string)) return undefined;
  if (!deprecated && /(?:Error|Exception|Warning)$/.test(tailOf(base))) return undefined;
  return node.body.every((statement) => isSetUp(statement) || isTrivialHook(file, statement)) ? base : undefined;
}

function isTrivialHook(file: SourceFile, statement: Statement): boolean {
  if (statement.type !== 'Function') return false;
  if (!/^__(?:init|new|init_subclass)__$/.test(statement.name.name)) return false;
  return statement.body.every((inner) => {
    if (isSetUp(inner) || isMessage(file, inner, statement.body)) return true;
    const value = inner.type === 'Expression' || inner.type === 'Return' ? inner.value : null;
    if (value?.type !== 'Call' || value.callee.type !== 'Attribute') return false;
    return value.callee.attribute.name === statement.name.name && value.args.every((argument) => isHandedOn(argument.value));
  });
}
