/** References from a dependent to the core that a release does not have. */
import { byCodeUnit, isPositional, isRequired, isVariadic, LineIndex, type Parameter, type Reference } from '@onx/model';
import type { Statement } from '../../syntax/ast';
import type { ProjectFile } from '../project/project-file';
import type { Evaluator } from '../resolve/evaluator';
import { CERTAINTY, certaintyOf } from '../resolve/value';
import type { AttributeUse, CallUse, ImportUse, StringUse } from '../scope/file-scan';
import { callableOf } from './callable';
import { DOTTED, isPathArgument } from './reference-strings';

/** Decorators behind which a callable keeps its parameters. */
const KEEPS_PARAMETERS = new Set(
  'staticmethod classmethod abstractmethod override deprecated contextmanager asynccontextmanager lru_cache cache final dataclass define frozen'.split(' '),
);
/** What every class has besides its members. */
const OF_EVERY_CLASS = new Set(['mro', 'register']);

/** All references of one file that do not resolve; the evaluator's surface decides. `roots`: top-level names that are the core's. */
export function unresolvedIn(file: ProjectFile, evaluator: Evaluator, roots: readonly string[]): Reference[] {
  const lines = new LineIndex(file.source.text);
  const found: Reference[] = [];
  const add = (kind: Reference['kind'], offset: number, path: string, detail?: string): void => {
    found.push({ file: file.path, line: lines.lineOf(offset), column: lines.columnOf(offset), path, kind, ...(detail === undefined ? {} : { detail }) });
  };
  const isCore = (path: string): boolean => roots.some((root) => path === root || path.startsWith(`${root}.`));
  const at = { file, evaluator, add, isCore };
  for (const use of file.scan.imports) checkImport(at, use);
  for (const use of file.scan.attributes) checkAttribute(at, use);
  for (const use of file.scan.calls) checkCall(at, use);
  for (const use of file.scan.strings) checkString(at, use);
  return found.sort((a, b) => a.line - b.line || a.column - b.column || byCodeUnit(a.path, b.path));
}

interface Check {
  file: ProjectFile;
  evaluator: Evaluator;
  /** Of either release. */
  isCore(path: string): boolean;
  add(kind: Reference['kind'], offset: number, path: string, detail?: string): void;
}

function checkImport({ evaluator: { core }, add, isCore }: Check, { statement, guarded }: ImportUse): void {
  // What fails in a `try` with handlers is provided for.
  if (guarded) return;
  const offset = (statement as Statement).start;
  if (statement.type === 'Import') {
    for (const { name } of statement.names) if (isCore(name.name) && !isImportable(core, name.name)) add('import', offset, name.name);
    return;
  }
  const module = statement.module?.name ?? '';
  if (statement.level > 0 || !isCore(module)) return;
  const reachable = isImportable(core, module);
  for (const { name } of statement.names) {
    if (name.name === '*' ? !reachable : !reachable || !core.lookup(module, name.name)) add('import', offset, name.name === '*' ? module : `${module}.${name.name}`);
  }
}

function isImportable(core: Evaluator['core'], path: string): boolean {
  return core.isModule(path) || core.resolve(path)?.external !== undefined;
}

function checkAttribute({ file, evaluator, add }: Check, use: AttributeUse): void {
  if (use.stored) return;
  const object = evaluator.evaluate(file, use.node.object, use.scope);
  const { name, start } = use.node.attribute;
  if (!object) return;
  if (object.kind === 'core-module') {
    if (!evaluator.core.lookup(object.path, name)) add('attribute', start, `${object.path}.${name}`);
    return;
  }
  const settled = evaluator.types.settle(object);
  if (settled?.kind !== 'core' && settled?.kind !== 'core-instance') return;
  if (certaintyOf(settled) < CERTAINTY.annotated) return;
  const path = evaluator.core.follow(settled.path);
  const kind = evaluator.core.surface.definitions[path]?.kind;
  if (kind !== 'class' && kind !== 'enum' && kind !== 'interface') return;
  if (settled.kind === 'core' && OF_EVERY_CLASS.has(name)) return;
  const member = evaluator.core.member(path, name);
  if (member.path === null && member.certain) add('member', start, `${path}.${name}`);
}

function checkCall({ file, evaluator, add }: Check, { node, scope }: CallUse): void {
  const callee = evaluator.evaluate(file, node.callee, scope);
  if (callee?.kind !== 'core' || certaintyOf(callee) < CERTAINTY.annotated) return;
  const found = callableOf({ evaluator }, callee);
  const parameters = found && parametersOf(evaluator, found.path);
  if (!found || !parameters) return;
  const star = node.args.some((argument) => argument.star !== '');
  const given = node.args.filter((argument) => !argument.keyword && argument.star === '').length - (found.unbound ? 1 : 0);
  const positional = parameters.filter(isPositional);
  const takesAny = parameters.some((parameter) => parameter.kind === 'var_keyword');
  for (const { keyword } of node.args) {
    const known = !keyword || takesAny || parameters.some((parameter) => parameter.name === keyword.name && parameter.kind !== 'positional_only' && !isVariadic(parameter));
    if (!known) add('keyword', keyword.start, found.path, keyword.name);
  }
  if (given > positional.length && !parameters.some((parameter) => parameter.kind === 'var_positional')) {
    add('arity', node.start, found.path, `${given} positional arguments, ${positional.length} taken`);
  }
  if (star) return;
  const missing = parameters.filter(
    (parameter) =>
      isRequired(parameter) &&
      !positional.slice(0, Math.max(0, given)).includes(parameter) &&
      !node.args.some((argument) => argument.keyword?.name === parameter.name),
  );
  for (const parameter of missing) add('arity', node.start, found.path, `${parameter.name} is missing`);
}

/** Parameters where reading tells them for sure: no overloads, no decorator that may change them, no constructor from outside the core. */
function parametersOf({ core }: Evaluator, path: string): readonly Parameter[] | null {
  const definition = core.surface.definitions[path];
  if (!definition?.parameters || definition.overloads) return null;
  if (!(definition.decorators ?? []).every((decorator) => KEEPS_PARAMETERS.has(decorator.name.slice(decorator.name.lastIndexOf('.') + 1)))) return null;
  if (definition.kind === 'function' || definition.kind === 'method') return definition.parameters;
  if (definition.kind !== 'class') return null;
  const constructor = core.member(path, '__init__');
  const made = core.member(path, '__new__').path;
  if (made !== null || constructor.path === null || !constructor.certain) return null;
  const declared = core.surface.definitions[constructor.path];
  return declared?.overloads || declared?.decorators?.length ? null : definition.parameters;
}

function checkString({ file, evaluator: { core }, add, isCore }: Check, use: StringUse): void {
  const part = use.node.parts.length === 1 ? use.node.parts[0] : undefined;
  if (!part || !isPathArgument(use) || part.prefix !== '') return;
  const content = file.source.text.slice(part.contentStart, part.contentEnd);
  const dotted = content.replace(':', '.');
  if (DOTTED.test(content) && isCore(dotted) && !core.resolve(dotted)) add('string', part.contentStart, dotted);
}
