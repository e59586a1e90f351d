/** Finds the strings of a file that are keys of the core's mappings or names of environment variables, and lets the kinds' rules plan there. */
import type { Expression, Statement } from '../../syntax/ast';
import type { FileContext } from '../edits/file-context';
import { ruleOf } from '../kinds/rules';
import type { KeyOperations, KeyRename } from '../mapping/key-operations';
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
type CoreObject = Extract<Value, { kind: 'core-instance' }>;

export function planKeys(context: FileContext, { variables, settings }: KeyOperations): void {
  if (variables.size > 0) planVariables(context, variables);
  const { evaluator, file } = context;
  for (const { node, object, scope, statement } of file.scan.keys) {
    const value = evaluator.evaluate(file, object, scope);
    const settled = value && (evaluator.types.settle(value) ?? value);
    if (settled?.kind === 'core-instance') atKey(context, settled, { context, node, statement, certainty: settled.certainty }, settings);
  }
  for (const { node, scope, statement } of file.scan.dicts) {
    const type = declaredType(context, node, scope, statement);
    if (type) planLiteral(context, node, type, statement);
  }
  for (const { node, scope, statement } of file.scan.calls) {
    for (const [index, { keyword, star, value }] of node.args.entries()) {
      if (value.type !== 'Dict' || star) continue;
      const callee = evaluator.evaluate(file, node.callee, scope);
      const type = callee && argumentType(context, callee, keyword?.name ?? index);
      if (type) planLiteral(context, value, type, statement);
    }
  }
}

function planVariables(context: FileContext, renamed: ReadonlyMap<string, KeyRename>): void {
  for (const { node, statement } of variableUses(context.file.scan)) {
    const operation = renamed.get(contentOf(context, node) ?? '');
    if (operation) ruleOf(operation.kind)?.atKey?.(operation, { context, node, statement, certainty: certaintyOfVariable(context, operation) });
  }
}

function certaintyOfVariable({ change: { from } }: FileContext, { match }: KeyRename): number {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if ([from.name, ...from.roots].some((name) => plain(match.from).includes(plain(name)))) return NAMED_FOR_CORE;
  return /[A-Za-z0-9]_[A-Za-z0-9]/.test(match.from) ? SEVERAL_WORDS : ONE_WORD;
}

/** The key of a `TypedDict` is a member of it; that of another mapping of the core is only known by name. */
function atKey(context: FileContext, object: CoreObject, site: KeySite, settings: ReadonlyMap<string, KeyRename>): void {
  const key = contentOf(context, site.node);
  if (key === null) return;
  const { core } = context.evaluator;
  const named = isTypedDict(core, object.path) ? memberOperation(context, object, key) : isMapping(core, object.path) ? settings.get(key) : null;
  if (named) ruleOf(named.kind)?.atKey?.(named as never, site);
}

function planLiteral(context: FileContext, dict: DictNode, type: CoreObject, statement: Statement): void {
  const { core, types } = context.evaluator;
  for (const { key, value } of dict.entries) {
    if (key?.type !== 'String') continue;
    atKey(context, type, { context, node: key, statement, dict, certainty: type.certainty }, new Map());
    const path = value.type === 'Dict' ? core.member(type.path, contentOf(context, key) ?? '').path : null;
    const inner = path === null ? null : types.settle({ kind: 'core', path, bound: true, certainty: type.certainty });
    if (value.type === 'Dict' && inner?.kind === 'core-instance') planLiteral(context, value, inner, statement);
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

function contentOf({ file }: FileContext, node: StringNode): string | null {
  const part = node.parts.length === 1 ? node.parts[0] : undefined;
  return part && !/[fb]/.test(part.prefix) ? file.source.text.slice(part.contentStart, part.contentEnd) : null;
}
