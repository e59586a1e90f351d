/** Finds the strings of a file that are keys of the core's mappings or names of environment variables, and lets the kinds' rules plan there. */
import type { CallNode, Expression, Statement } from '../../syntax/ast';
import type { FileContext } from '../edits/file-context';
import { ruleOf } from '../kinds/rules';
import type { KeyOperations, KeyRename } from '../mapping/key-operations';
import { coreBases } from '../resolve/members';
import { isMapping, isTypedDict } from '../resolve/mapping-class';
import { certaintyOf, type Value } from '../resolve/value';
import type { DictNode, StringNode } from '../scope/file-scan';
import type { Scope } from '../scope/scope';
import { callableOf } from './callable';
import { variableUses } from './environment';
import { memberOperation } from './member-operation';
import type { KeySite } from './sites';

/** A name that holds the core's own, several words, one word: other programs have variables too. */
const NAMED_FOR_CORE = 0.97;
const SEVERAL_WORDS = 0.85;
const ONE_WORD = 0.6;
const NO_SETTINGS: ReadonlyMap<string, KeyRename> = new Map();
type CoreObject = Extract<Value, { kind: 'core-instance' }>;

export function planKeys(context: FileContext, { variables, settings }: KeyOperations): void {
  if (variables.size > 0) planVariables(context, variables);
  const { evaluator, file } = context;
  for (const { node, object, scope, statement } of file.scan.keys) {
    const value = evaluator.evaluate(file, object, scope);
    const settled = value && (evaluator.types.settle(value) ?? value);
    const key = keyIn(context, node);
    const owner = settled && coreObject(context, settled);
    if (key && owner) atKey(context, owner, key.text, { context, ...key.span, statement, certainty: owner.certainty }, settings);
  }
  for (const { node, scope, statement } of file.scan.dicts) {
    const type = declaredType(context, node, scope, statement);
    if (type) planLiteral(context, node, type, statement, NO_SETTINGS);
  }
  for (const { node, scope, statement } of file.scan.calls) {
    for (const [index, { keyword, star, value }] of node.args.entries()) {
      if (value.type !== 'Dict' || star) continue;
      const callee = evaluator.evaluate(file, node.callee, scope);
      const type = callee && argumentType(context, callee, keyword?.name ?? index);
      if (type) planLiteral(context, value, type, statement, NO_SETTINGS);
    }
    planConstructed(context, node, scope, statement, settings);
  }
}

function planVariables(context: FileContext, renamed: ReadonlyMap<string, KeyRename>): void {
  for (const { node, statement } of variableUses(context.file.scan)) {
    const key = keyIn(context, node);
    const operation = key && renamed.get(key.text);
    if (operation) ruleOf(operation.kind)?.atKey?.(operation, { context, ...key.span, statement, certainty: certaintyOfVariable(context, operation) });
  }
}

function certaintyOfVariable({ change: { from } }: FileContext, { match }: KeyRename): number {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if ([from.name, ...from.roots].some((name) => plain(match.from).includes(plain(name)))) return NAMED_FOR_CORE;
  return /[A-Za-z0-9]_[A-Za-z0-9]/.test(match.from) ? SEVERAL_WORDS : ONE_WORD;
}

/** The key of a `TypedDict` is a member of it; that of another mapping of the core is only known by name. */
function atKey(context: FileContext, object: CoreObject, key: string, site: KeySite, settings: ReadonlyMap<string, KeyRename>): void {
  const { core } = context.evaluator;
  const named = isTypedDict(core, object.path) ? memberOperation(context, object, key) : isMapping(core, object.path) ? settings.get(key) : null;
  if (named) ruleOf(named.kind)?.atKey?.(named as never, site);
}

/** `Store({"key": 1})`, `Store(key=1)`: what a mapping of the core is made of. */
function planConstructed(context: FileContext, call: CallNode, scope: Scope, statement: Statement, settings: ReadonlyMap<string, KeyRename>): void {
  const { evaluator, file } = context;
  const value = evaluator.evaluate(file, call, scope);
  const made = value && coreObject(context, value);
  const callee = made && evaluator.evaluate(file, call.callee, scope);
  // A function that gives one takes parameters of its own, and so does a constructor that is written out.
  if (!made || !callee || callableOf(context, callee)?.path !== made.path) return;
  if (evaluator.core.member(made.path, '__init__').path !== null) return;
  const beside = call.args.flatMap(({ keyword }) => (keyword ? [keyword.name] : []));
  for (const [index, { keyword, star, value }] of call.args.entries()) {
    if (keyword) {
      // Those of a `TypedDict` are its parameters, which have operations of their own.
      if (!isTypedDict(evaluator.core, made.path)) atKey(context, made, keyword.name, { context, start: keyword.start, end: keyword.end, statement, beside, certainty: made.certainty }, settings);
    } else if (index === 0 && value.type === 'Dict' && !star) planLiteral(context, value, made, statement, settings);
  }
}

/** An object of the core's class, or of one of the dependent's below it. */
function coreObject({ evaluator }: FileContext, value: Value): CoreObject | null {
  if (value.kind === 'core-instance') return value;
  const path = value.kind === 'own-instance' ? coreBases(evaluator, value.class, value.file)[0] : undefined;
  return path === undefined || value.kind !== 'own-instance' ? null : { kind: 'core-instance', path, certainty: value.certainty };
}

function planLiteral(context: FileContext, dict: DictNode, type: CoreObject, statement: Statement, settings: ReadonlyMap<string, KeyRename>): void {
  const { core, types } = context.evaluator;
  const beside = dict.entries.flatMap(({ key }) => (key?.type === 'String' ? (keyIn(context, key)?.text ?? []) : []));
  for (const { key, value } of dict.entries) {
    const own = key?.type === 'String' ? keyIn(context, key) : null;
    if (!own) continue;
    atKey(context, type, own.text, { context, ...own.span, statement, beside, certainty: type.certainty }, settings);
    const path = value.type === 'Dict' ? core.member(type.path, own.text).path : null;
    const inner = path === null ? null : types.settle({ kind: 'core', path, bound: true, certainty: type.certainty });
    if (value.type === 'Dict' && inner?.kind === 'core-instance') planLiteral(context, value, inner, statement, NO_SETTINGS);
  }
}

/** `x: Options = {…}`, and `return {…}` of a function that is annotated so. */
function declaredType(context: FileContext, dict: DictNode, scope: Scope, statement: Statement): CoreObject | null {
  const { evaluator, file } = context;
  let annotation: Expression | null = null;
  if (statement.type === 'AnnAssign' && statement.value === dict) annotation = statement.annotation;
  else if (statement.type === 'Return' && statement.value === dict && scope.node?.type === 'Function') annotation = scope.node.returns;
  const type = annotation && evaluator.annotated(file, annotation, scope);
  return type?.kind === 'core-instance' ? type : null;
}

/** The type that a callable of the core, or one of the dependent, takes there. */
function argumentType(context: FileContext, callee: Value, at: string | number): CoreObject | null {
  const { evaluator } = context;
  const found = callableOf(context, callee);
  const parameters = (found && evaluator.core.surface.definitions[found.path]?.parameters) ?? [];
  const parameter = typeof at === 'string' ? parameters.find(({ name }) => name === at) : parameters[at - (found?.unbound ? 1 : 0)];
  const type = found && parameter?.annotation ? evaluator.types.parameter(found.path, parameter.annotation) : null;
  return type?.kind === 'core-instance' ? { ...type, certainty: Math.min(type.certainty, certaintyOf(callee)) } : null;
}

/** The key that a string is, and where its text stands. */
function keyIn({ file }: FileContext, node: StringNode): { text: string; span: { start: number; end: number } } | null {
  const part = node.parts.length === 1 ? node.parts[0] : undefined;
  if (!part || /[fb]/.test(part.prefix)) return null;
  const span = { start: part.contentStart, end: part.contentEnd };
  return { text: file.source.text.slice(span.start, span.end), span };
}
