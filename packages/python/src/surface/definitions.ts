/** Definitions of a core by full path, and the names in them resolved. */
import type { DefinitionFact, FileFacts, SurfaceDefinition, SurfaceIndex } from '@onx/model';
import type { ModuleScope } from './module-scope';
import type { NameResolver, Target } from './name-resolver';

/** What a definition takes over from its fact as it is, where it is there. Names in facts are resolved first; offsets stay with the file. */
const KEPT = [
  'body',
  'parameters',
  'returns',
  'annotation',
  'value',
  'decorators',
  'async',
  'overloads',
  'doc',
  'deprecated',
  'since',
  'conditional',
  'instance',
  'kept',
] as const satisfies readonly (keyof DefinitionFact & keyof SurfaceDefinition)[];

/** Where a fact ended up, for the second pass. */
export interface PlacedDefinition {
  path: string;
  fact: DefinitionFact;
  scope: ModuleScope;
  definition: SurfaceDefinition;
}

/** By the facts they come from: of two releases most files are the same, and long strings are costly to make known twice. */
const known = new WeakMap<FileFacts, { module: string; paths: readonly (string | null)[] }>();

/** Paths of a module's definitions by index in its facts; null for those that another binding of the name hides. */
export function definitionPaths(scope: ModuleScope): readonly (string | null)[] {
  const made = known.get(scope.facts);
  if (made?.module === scope.path) return made.paths;
  const paths: (string | null)[] = [];
  scope.facts.definitions.forEach((fact, index) => {
    if (fact.parent === -1) paths[index] = isBound(scope, fact.name, index) ? `${scope.path}.${fact.name}` : null;
    else {
      const owner = paths[fact.parent];
      paths[index] = owner == null ? null : `${owner}.${fact.name}`;
    }
  });
  known.set(scope.facts, { module: scope.path, paths });
  return paths;
}

function isBound(scope: ModuleScope, name: string, index: number): boolean {
  let binding = scope.bindings.get(name);
  while (binding?.kind === 'import') binding = binding.fallback;
  return binding?.index === index;
}

/** The definition as far as its own module tells; names in it are resolved later. */
export function toDefinition(fact: DefinitionFact, index: number, path: string, scope: ModuleScope): SurfaceDefinition {
  const definition: SurfaceDefinition = {
    kind: fact.kind,
    owner: fact.parent === -1 ? scope.path : path.slice(0, -fact.name.length - 1),
    module: scope.path,
    name: fact.name,
    line: fact.line,
    fact: index < scope.stubFrom ? index : -1,
    public: true,
    sig: fact.sig,
    size: fact.size,
  };
  const made: Record<string, unknown> = definition as unknown as Record<string, unknown>;
  for (const key of KEPT) if (fact[key] !== undefined) made[key] = fact[key];
  return definition;
}

/** Resolves bases, aliases and forwards: what the index of the surface is built on. */
export function resolveStructure(placed: PlacedDefinition, names: NameResolver): void {
  const { fact, definition, scope } = placed;
  const dotted = (written: string): string => (localTarget(written, placed, scope, names) ?? { path: written }).path;
  if (fact.bases) definition.bases = fact.bases.map((base) => resolveBase(base, dotted));
  if (fact.aliasOf !== undefined) {
    const target = importedInClass(fact.aliasOf, placed, names) ?? boundBefore(fact.aliasOf, placed, names) ?? dotted(fact.aliasOf);
    if (target !== placed.path) definition.aliasOf = target;
  }
}

/** `from .src import draw` in a class: a path from the package's place, or a whole one. */
function importedInClass(written: string, { definition, fact, scope }: PlacedDefinition, names: NameResolver): string | undefined {
  // What an assignment binds has a value.
  if (definition.owner === scope.path || fact.value !== undefined) return undefined;
  const level = /^\.*/.exec(written)![0].length;
  const path = level === 0 ? written : names.absolute(scope, written.slice(level), level);
  return path === null || (level === 0 && !path.includes('.')) ? undefined : names.dotted(path)?.path;
}

/** `Plain = Stream; class Stream(Plain)`: what the name meant there, which a star brought in. */
function boundBefore(written: string, { fact, scope }: PlacedDefinition, names: NameResolver): string | undefined {
  const later = scope.bindings.get(written);
  return later?.kind === 'definition' && later.line > fact.line ? names.star(scope, written)?.path : undefined;
}

function resolveBase(base: string, dotted: (written: string) => string): string {
  const keyword = /^(\w+)=([\w.]+)$/.exec(base);
  return keyword ? `${keyword[1]}=${dotted(keyword[2] as string)}` : dotted(base);
}

/** Resolves calls, references and forwards, members through bases included. */
export function resolveUses(placed: PlacedDefinition, names: NameResolver, index: SurfaceIndex): void {
  const { fact, definition } = placed;
  if (fact.forwardsTo !== undefined) {
    const target = forwardTarget(fact.forwardsTo, placed, names, index) ?? localTarget(fact.forwardsTo, placed, placed.scope, names)?.path ?? fact.forwardsTo;
    if (target !== placed.path) definition.forwardsTo = target;
  }
  if (fact.calls) definition.calls = targets(fact.calls, placed, names, index);
  if (fact.references) definition.references = targets(fact.references, placed, names, index);
}

/** A method of a value is not the value, though a call of it counts as a use of that. */
function forwardTarget(written: string, placed: PlacedDefinition, names: NameResolver, index: SurfaceIndex): string | null {
  const target = useTarget(written, placed, names, index);
  const [root, ...rest] = written.split('.');
  return target !== null && rest.length > 0 && target === useTarget(root!, placed, names, index) ? [target, ...rest].join('.') : target;
}

function targets(written: readonly string[], placed: PlacedDefinition, names: NameResolver, index: SurfaceIndex): string[] {
  const found: string[] = [];
  for (const name of written) {
    const target = useTarget(name, placed, names, index);
    if (target !== null) found.push(target);
  }
  return found.length < 2 ? found : [...new Set(found)].sort();
}

/** The core's definition or module that a dotted name in a body denotes; null where it is not the core's. */
function useTarget(written: string, placed: PlacedDefinition, names: NameResolver, index: SurfaceIndex): string | null {
  const parts = written.split('.');
  const first = parts[0] as string;
  if (first === 'self' || first === 'cls') {
    const member = parts[1] === undefined ? null : index.member(placed.definition.owner, parts[1]).path;
    return member ?? null;
  }
  const start = names.name(placed.scope.path, first) ?? typeOnlyTarget(placed.scope, first, names);
  if (!start || start.kind === 'external') return null;
  if (parts.length === 1) return start.path;
  const access = index.resolve([start.path, ...parts.slice(1)].join('.'));
  return access ? (access.definition ?? access.module ?? null) : start.path;
}

/** What a dotted name denotes where a definition stands: class scope first for what is written in a class body, then the module's names. */
function localTarget(written: string, placed: PlacedDefinition, scope: ModuleScope, names: NameResolver): Target | null {
  const parts = written.split('.');
  const first = parts[0] as string;
  const { owner, module } = placed.definition;
  if (owner !== module) {
    const sibling = `${owner}.${first}`;
    if (sibling !== placed.path && names.definitions.has(sibling)) return names.walk({ path: sibling, kind: 'definition' }, parts, 1);
  }
  const start = names.name(scope.path, first) ?? typeOnlyTarget(scope, first, names);
  return start && (names.walk(start, parts, 1) ?? { path: [start.path, ...parts.slice(1)].join('.'), kind: 'external' });
}

function typeOnlyTarget(scope: ModuleScope, name: string, names: NameResolver): Target | null {
  const fact = scope.typeOnly.get(name);
  return fact ? names.imported(scope, fact) : null;
}

