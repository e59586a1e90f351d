/** Where a file names variables of the environment: `os.environ["X"]`, `os.getenv("X")`, `monkeypatch.setenv("X", …)`, `{**os.environ, "X": …}`. */
import type { Expression } from '../../syntax/ast';
import { reachingBindings, type Scope } from '../scope/scope';
import type { FileScan, Place, StringNode } from '../scope/file-scan';

export interface VariableUse extends Place {
  node: StringNode;
}

/** Functions of `os` whose first argument is a variable's name. */
const OF_OS = new Set(['getenv', 'putenv', 'unsetenv']);
/** Methods that test frameworks have for it. */
const OF_TESTS = new Set(['setenv', 'delenv']);

/** In the file's order, as the walk found them. */
export function variableUses(scan: FileScan): VariableUse[] {
  const found: VariableUse[] = scan.keys.filter((use) => isEnvironment(use.object, use.scope));
  for (const { node, scope, statement } of scan.calls) {
    const first = node.args[0];
    if (!first || first.keyword || first.star) continue;
    const { callee } = node;
    if (first.value.type === 'String' && (isFunctionOfOs(callee, scope) || (callee.type === 'Attribute' && OF_TESTS.has(callee.attribute.name)))) found.push({ node: first.value, scope, statement });
    const second = node.args[1]?.value;
    if (second?.type === 'Dict' && isPatched(callee, first.value, scope, scan.text)) for (const key of keysOf(second)) found.push({ node: key, scope, statement });
  }
  for (const { node, scope, statement } of scan.dicts) {
    if (node.entries.some(({ key, value }) => key === null && isEnvironment(copied(value), scope))) for (const key of keysOf(node)) found.push({ node: key, scope, statement });
  }
  return found;
}

function keysOf(dict: Extract<Expression, { type: 'Dict' }>): StringNode[] {
  return dict.entries.flatMap(({ key }) => (key?.type === 'String' ? [key] : []));
}

/** `os.environ`, or `environ` as imported from there. */
function isEnvironment(expression: Expression, scope: Scope): boolean {
  return isOfOs(expression, scope, (name) => name === 'environ' || name === 'environb');
}

function isFunctionOfOs(callee: Expression, scope: Scope): boolean {
  return isOfOs(callee, scope, (name) => OF_OS.has(name));
}

function isOfOs(expression: Expression, scope: Scope, wanted: (name: string) => boolean): boolean {
  if (expression.type === 'Attribute') return wanted(expression.attribute.name) && expression.object.type === 'Name' && isImported(expression.object, scope, null);
  return expression.type === 'Name' && isImported(expression, scope, wanted);
}

/** The name is the module `os`; or, with `wanted`, something of that module. */
function isImported(name: Extract<Expression, { type: 'Name' }>, scope: Scope, wanted: ((name: string) => boolean) | null): boolean {
  return reachingBindings(scope, name.name, name.start).some(({ origin }) => {
    if (origin.kind === 'import') return wanted === null && origin.alias.name.name.split('.')[0] === 'os' && (origin.alias.as === null || origin.alias.name.name === 'os');
    return origin.kind === 'from' && wanted !== null && origin.statement.level === 0 && origin.statement.module?.name === 'os' && wanted(origin.alias.name.name);
  });
}

/** `os.environ.copy()` and `dict(os.environ)` are the environment still. */
function copied(value: Expression): Expression {
  if (value.type !== 'Call') return value;
  const { callee } = value;
  if (callee.type === 'Attribute' && callee.attribute.name === 'copy') return callee.object;
  return callee.type === 'Name' && callee.name === 'dict' && value.args[0] ? value.args[0].value : value;
}

/** `patch.dict(os.environ, {…})`, also with the name in quotes. */
function isPatched(callee: Expression, first: Expression, scope: Scope, text: string): boolean {
  if (callee.type !== 'Attribute' || callee.attribute.name !== 'dict') return false;
  return first.type === 'String' ? text.slice(first.start + 1, first.end - 1) === 'os.environ' : isEnvironment(first, scope);
}
