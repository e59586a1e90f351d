/** The names one module binds at its top level, and which of several bindings of a name counts. */
import type { AssemblyFile, DefinitionFact, FileFacts, ImportFact, NameTableEntry } from '@onx/model';
import { isPackageFile } from '../module-file';

/** What a name of a module is bound to. */
export type ModuleBinding =
  | { kind: 'definition'; index: number; line: number; conditional: boolean; placeholder: boolean }
  /** `fallback`: what stands in where the import fails. */
  | { kind: 'import'; fact: ImportFact; line: number; conditional: boolean; fallback?: ModuleBinding };

export interface ModuleScope {
  path: string;
  file: AssemblyFile;
  facts: FileFacts;
  /** Definitions from here on come from the stub beside the file: they have no index in the file's own facts. */
  stubFrom: number;
  package: boolean;
  bindings: ReadonlyMap<string, ModuleBinding>;
  /** Imports for type checkers only: they resolve annotations and lazy names, but bind nothing at run time. */
  typeOnly: ReadonlyMap<string, ImportFact>;
  /** The first that has a name wins. */
  stars: readonly ImportFact[];
  /** Tables of names that it serves or served, its own first. */
  nameTable: NameTableEntry[];
  /** Names served by the module's `__getattr__`; removed ones are not among them. */
  lazy: Map<string, NameTableEntry>;
}

export function openScope(path: string, file: AssemblyFile, facts: FileFacts, stubFrom: number): ModuleScope {
  const scope: ModuleScope = { path, file, facts, stubFrom, package: isPackageFile(file.path), ...boundBy(facts, stubFrom), nameTable: [], lazy: new Map() };
  for (const entry of facts.nameTable ?? []) if (entry.module === undefined) serve(scope, entry);
  return scope;
}

/** What the facts alone tell of a scope. */
type Bound = Pick<ModuleScope, 'bindings' | 'typeOnly' | 'stars'>;

/** Of two releases most files are the same. */
const known = new WeakMap<FileFacts, Bound>();

function boundBy(facts: FileFacts, stubFrom: number): Bound {
  let bound = known.get(facts);
  if (!bound) known.set(facts, (bound = bind(facts, stubFrom)));
  return bound;
}

function bind(facts: FileFacts, stubFrom: number): Bound {
  const bindings = new Map<string, ModuleBinding>();
  const typeOnly = new Map<string, ImportFact>();
  const stars: ImportFact[] = [];
  const events: { name: string; binding: ModuleBinding }[] = [];
  facts.definitions.forEach((definition, index) => {
    if (definition.parent === -1 && index < stubFrom) events.push({ name: definition.name, binding: ofDefinition(definition, index) });
  });
  for (const fact of facts.imports) {
    if (fact.module === '__future__' && fact.level === 0) continue;
    if (fact.name === '*') stars.push(fact);
    else if (fact.conditional === 'type_checking') typeOnly.set(fact.as, fact);
    else events.push({ name: fact.as, binding: { kind: 'import', fact, line: fact.line, conditional: fact.conditional !== undefined } });
  }
  // Both lists are in the order of the text; a stable sort by line unites them.
  events.sort((a, b) => a.binding.line - b.binding.line);
  for (const { name, binding } of events) bindName(bindings, name, binding, facts);
  for (let index = stubFrom; index < facts.definitions.length; index++) bindStub(bindings, facts.definitions[index] as DefinitionFact, index);
  return { bindings, typeOnly, stars: byPrecedence(stars) };
}

/** The last star import comes first; of those under a condition that stand together (`try`/`except ImportError`, `if`/`else`) the first, as with names. */
function byPrecedence(stars: readonly ImportFact[]): ImportFact[] {
  const runs: ImportFact[][] = [];
  stars.forEach((star, i) => {
    if (star.conditional !== undefined && stars[i - 1]?.conditional !== undefined) runs[0]!.push(star);
    else runs.unshift([star]);
  });
  return runs.flat();
}

/** Adds a row to what a module serves. */
export function serve(scope: ModuleScope, entry: NameTableEntry): void {
  scope.nameTable.push(entry);
  if (entry.state !== 'removed' && !scope.lazy.has(entry.from)) scope.lazy.set(entry.from, entry);
}

function ofDefinition(definition: DefinitionFact, index: number): ModuleBinding {
  const placeholder = definition.value === 'None' || definition.value === 'False';
  return { kind: 'definition', index, line: definition.line, conditional: definition.conditional !== undefined, placeholder };
}

/** The name is bound by the stub beside the file alone. */
export function isStubOnly(scope: ModuleScope, name: string): boolean {
  const binding = scope.bindings.get(name);
  return binding?.kind === 'definition' && binding.index >= scope.stubFrom;
}

/** What only the stub defines stands in where the source's import of that name leads to no source (compiled, made at run time). */
function bindStub(bindings: Map<string, ModuleBinding>, definition: DefinitionFact, index: number): void {
  if (definition.parent !== -1) return;
  const held = bindings.get(definition.name);
  const binding = ofDefinition(definition, index);
  if (!held) bindings.set(definition.name, binding);
  else if (held.kind === 'import' && !held.fallback) held.fallback = binding;
}

/** The last unconditional binding counts; among conditional ones (`try`/`except ImportError`, `if`/`else`) the first, placeholders aside. */
function bindName(bindings: Map<string, ModuleBinding>, name: string, next: ModuleBinding, facts: FileFacts): void {
  const held = bindings.get(name);
  if (!held) {
    bindings.set(name, next);
  } else if (!next.conditional) {
    const renamed = next.kind === 'definition' && facts.definitions[next.index]?.aliasOf === name;
    if (!renamed) bindings.set(name, next);
  } else if (held.kind === 'definition' && held.placeholder) {
    bindings.set(name, next);
  } else if (!(next.kind === 'definition' && next.placeholder)) {
    const failing = lastImport(held);
    if (failing?.conditional) failing.fallback = next;
  }
}

/** The end of a chain of imports, each of which stands in for the one before; none where a definition ends it. */
function lastImport(binding: ModuleBinding): (ModuleBinding & { kind: 'import' }) | undefined {
  if (binding.kind !== 'import') return undefined;
  return binding.fallback ? lastImport(binding.fallback) : binding;
}
