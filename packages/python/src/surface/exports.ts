/** Names that a module has but does not define. */
import { byCodeUnit, type Diagnostic, type ImportFact, type SurfaceExport } from '@onx/model';
import { isStubOnly, type ModuleScope } from './module-scope';
import type { NameResolver, Target } from './name-resolver';

/** Exports of one module, sorted by name. Imports that lead nowhere are reported and left out. */
export function exportsOf(scope: ModuleScope, names: NameResolver, diagnostics: Diagnostic[]): Record<string, SurfaceExport> {
  const found = new Map<string, SurfaceExport>();
  const put = (name: string, target: Target | null, via: SurfaceExport['via']): void => {
    const own = `${scope.path}.${name}`;
    if (!target || target.path === own || found.has(name)) return;
    found.set(name, { target: target.path, via });
  };
  const listed = names.listed(scope);
  const door = isDoor(scope);
  for (const [name, binding] of scope.bindings) {
    if (binding.kind !== 'import') continue;
    const target = names.name(scope.path, name);
    if (target) put(name, target, isDeclared(scope, binding.fact, target, listed, door) ? 'declared' : 'incidental');
    else if (!binding.conditional) diagnostics.push(brokenImport(scope, binding.fact));
  }
  for (const name of names.starred(scope)) if (!scope.bindings.has(name) || isStubOnly(scope, name)) put(name, names.name(scope.path, name), 'star');
  for (const [name, entry] of scope.lazy) {
    if (scope.bindings.has(name)) continue;
    put(name, names.name(scope.path, name), 'lazy');
    const made = found.get(name);
    if (made && entry.state === 'deprecated') made.deprecated = { ...(entry.to !== undefined && { replacement: entry.to }), ...(entry.message !== undefined && { message: entry.message }) };
  }
  for (const name of scope.typeOnly.keys()) {
    const served = scope.facts.dynamic || listed?.has(name);
    if (served && !scope.bindings.has(name)) put(name, names.name(scope.path, name), 'lazy');
  }
  return Object.fromEntries([...found].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** On purpose: listed in `__all__`, imported under its own name again, or brought from the core into a package's `__init__` or a module that has nothing else. */
function isDeclared(scope: ModuleScope, fact: ImportFact, target: Target, listed: ReadonlySet<string> | null, door: boolean): boolean {
  if (listed?.has(fact.as) || (fact.aliased && fact.name === fact.as)) return true;
  const own = target.kind !== 'external' || target.path.split('.', 1)[0] === scope.path.split('.', 1)[0];
  return listed === null && (scope.package || isFacade(scope)) && (own || door) && fact.name !== undefined && !isOwnWarning(scope, fact);
}

/** A facade that has nothing of the core: what it takes from elsewhere is what it is for. */
function isDoor(scope: ModuleScope): boolean {
  if (scope.package || !isFacade(scope)) return false;
  const root = scope.path.split('.', 1)[0];
  const others = scope.facts.imports.filter((fact) => fact.name !== undefined && !isOwnWarning(scope, fact));
  return others.every(({ level, module, conditional }) => level === 0 && module.split('.', 1)[0] !== root && conditional !== 'type_checking' && module !== '__future__');
}

/** A module that is to go imports the warning that it gives. */
function isOwnWarning({ facts }: ModuleScope, { as }: ImportFact): boolean {
  return facts.deprecated !== undefined && as.endsWith('Warning');
}

/** `pkg/to_thread.py`: nothing but imports, so they are what the module is for. */
function isFacade({ path, facts }: ModuleScope): boolean {
  return facts.definitions.length === 0 && !path.endsWith('.__main__');
}

function brokenImport(scope: ModuleScope, fact: ImportFact): Diagnostic {
  const module = '.'.repeat(fact.level) + fact.module;
  return {
    code: 'ONX1301',
    severity: 'info',
    message: `${scope.path} imports ${fact.name ?? ''} from ${module}, which has no such name.`,
    hint: 'Nothing to do if the name is made at run time; otherwise the import is broken in the core.',
    file: scope.file.path,
    line: fact.line,
  };
}
