/** From the facts of single files to the surface of a release. */
import { type AssemblyFile, type AssemblyOptions, byCodeUnit, type Deprecation, type Diagnostic, indexSurface, isTestModule, type Surface, type SurfaceDefinition, type SurfaceIndex, type SurfaceModule, tailOf } from '@onx/model';
import { readProjectMetadata } from '../metadata/project';
import { constructorOf } from './constructor';
import { definitionPaths, resolveStructure, resolveUses, toDefinition, type PlacedDefinition } from './definitions';
import { exportsOf } from './exports';
import { isStubOnly, openScope, type ModuleScope } from './module-scope';
import { NameResolver } from './name-resolver';
import { ownNameOf } from './layout/own-name';
import { pruneMounts } from './layout/prune';
import { isPackageFile } from '../module-file';
import { findMounts, modulePathOf, rootsOf } from './layout/roots';
import { handOutTables } from './served-by-others';
import { sharedWith } from './shared';
import { uniteStub } from './stub';
import { tagsOf } from './tags';
import { leaveOutUnpackaged } from './layout/unpackaged';
import { versionOf } from './version';
import { visibilityOf, type Visibility } from './visibility';

/**
 * Assembles a core's surface. Pure and independent of the order of `files`; names that lead nowhere are reported and left out.
 * @param files Paths relative to the core's root.
 */
export function assembleSurface(files: readonly AssemblyFile[], options: AssemblyOptions): { surface: Surface; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const metadata = readProjectMetadata(options.metadata);
  const sorted = files.filter((file) => /\.pyi?$/.test(file.path)).sort((a, b) => byCodeUnit(a.path, b.path));
  const mounts = findMounts(sorted.map((file) => file.path), absoluteImports(sorted), metadata, () => ownNameOf(sorted, options.name));
  if (metadata.packages.length === 0) pruneMounts(mounts, sorted, options.name ?? metadata.name, metadata.include);
  if (metadata.regular === true) leaveOutUnpackaged(mounts, sorted);
  const scopes = openScopes(sorted, (path) => modulePathOf(path, mounts), diagnostics);
  handOutTables(scopes);
  const { names, placed, definitions } = placeDefinitions(scopes);
  const roots = rootsOf(scopes);
  const visibility = visibilityOf(options.public ?? [], options.private ?? []);
  const surface: Surface = {
    version: 1,
    language: 'python',
    name: options.name ?? metadata.name ?? roots[0] ?? 'unknown',
    packageVersion: versionOf(metadata, roots, scopes, names),
    roots,
    modules: {},
    definitions: {},
  };
  const earlier = options.earlier && indexSurface(options.earlier);
  for (const scope of scopes.values()) surface.modules[scope.path] = sharedWith(earlier?.modules.get(scope.path), toModule(scope, names, visibility, diagnostics));
  for (const one of placed) {
    resolveStructure(one, names);
    one.definition.public = !visibility.isPrivate(one.path);
  }
  finish(surface, placed, scopes, names, indexSurface(surface, definitions));
  for (const { path, definition } of placed) {
    const shared = sharedWith(earlier?.definitions.get(path), definition);
    surface.definitions[path] = shared;
    if (shared !== definition) definitions.set(path, shared);
  }
  if (scopes.size === 0) diagnostics.push(noModules(files.length));
  const tests = [...scopes.keys()].filter(isTestModule).sort(byCodeUnit);
  if (tests.length > 0) diagnostics.push(testsInside(tests));
  diagnostics.sort((a, b) => byCodeUnit(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
  return { surface, diagnostics };
}

function absoluteImports(files: readonly AssemblyFile[]): ReadonlySet<string> {
  return new Set(files.flatMap(({ facts }) => facts.imports.filter(({ level }) => level === 0).map(({ module }) => module)));
}

/** One scope for each module, in the order of the paths; a stub beside its source is united with it. */
function openScopes(files: readonly AssemblyFile[], pathOf: (path: string) => string | null, diagnostics: Diagnostic[]): Map<string, ModuleScope> {
  const chosen = new Map<string, { source?: AssemblyFile; stub?: AssemblyFile }>();
  for (const file of files) {
    const path = pathOf(file.path);
    if (path === null) continue;
    const slot = file.path.endsWith('.pyi') ? 'stub' : 'source';
    const held = chosen.get(path);
    if (!held) chosen.set(path, { [slot]: file });
    else if (!held[slot]) held[slot] = file;
    // `pkg/mod/__init__.py` goes before `pkg/mod.py`, as in Python's own import.
    else if (isPackageFile(file.path) && !isPackageFile(held[slot].path)) held[slot] = file;
    else diagnostics.push(hidden(file.path, held[slot].path, path));
  }
  const scopes = new Map<string, ModuleScope>();
  for (const path of [...chosen.keys()].sort()) {
    const { source, stub } = chosen.get(path) as { source?: AssemblyFile; stub?: AssemblyFile };
    const file = (source ?? stub) as AssemblyFile;
    const lazy = source?.facts.dynamic === true || (source?.facts.nameTable ?? []).some(({ module }) => module === undefined);
    const facts = source && stub ? uniteStub(source.facts, stub.facts, lazy) : file.facts;
    scopes.set(path, openScope(path, file, facts, file.facts.definitions.length));
  }
  return scopes;
}

function placeDefinitions(scopes: ReadonlyMap<string, ModuleScope>): { names: NameResolver; placed: PlacedDefinition[]; definitions: Map<string, SurfaceDefinition> } {
  const known = new Map<string, SurfaceDefinition>();
  const candidates: PlacedDefinition[] = [];
  for (const scope of scopes.values()) {
    const paths = definitionPaths(scope);
    scope.facts.definitions.forEach((fact, index) => {
      const path = paths[index];
      if (path == null || known.has(path)) return;
      const definition = toDefinition(fact, index, path, scope);
      known.set(path, definition);
      candidates.push({ path, fact, scope, definition });
    });
  }
  const names = new NameResolver(scopes, known);
  // A fallback for an import that leads into the core is not reached.
  const hiddenOwners = new Set<string>();
  const placed = candidates.filter((one) => {
    const { owner, module, name } = one.definition;
    if (owner !== module) {
      if (hiddenOwners.has(owner)) hiddenOwners.add(one.path);
    } else if ((one.scope.bindings.get(name)?.kind === 'import' || isStubOnly(one.scope, name)) && names.name(module, name)?.path !== one.path) hiddenOwners.add(one.path);
    return !hiddenOwners.has(one.path);
  });
  for (const path of hiddenOwners) known.delete(path);
  return { names, placed, definitions: known };
}

function toModule(scope: ModuleScope, names: NameResolver, visibility: Visibility, diagnostics: Diagnostic[]): SurfaceModule {
  const module: SurfaceModule = {
    file: scope.file.path,
    blob: scope.file.blob,
    package: scope.package,
    private: visibility.isPrivate(scope.path) || isBuildScript(scope),
    exports: exportsOf(scope, names, diagnostics),
  };
  if (scope.facts.doc !== undefined) module.doc = scope.facts.doc;
  const { deprecated } = scope.facts;
  if (deprecated && !isOfAnother(deprecated, scope.path)) module.deprecated = deprecated;
  const listed = names.listed(scope);
  if (listed) module.all = [...listed];
  if (scope.facts.dynamic || names.opensOutside(scope)) module.dynamic = true;
  if (scope.nameTable.length > 0) module.nameTable = scope.nameTable;
  return module;
}

/** `announce("pkg.old", "pkg.new")`, said by a module that is not called `old`. */
function isOfAnother({ of }: Deprecation, path: string): boolean {
  return of !== undefined && tailOf(of) !== tailOf(path);
}

/** `setup.py` in a package says how to build it (`numpy.distutils`): nobody imports that. */
function isBuildScript({ path, facts }: ModuleScope): boolean {
  return path.endsWith('.setup') && facts.definitions.some(({ name, parent }) => parent === -1 && name === 'configuration');
}

/** What needs the whole surface: constructors, uses, tags. */
function finish(surface: Surface, placed: readonly PlacedDefinition[], scopes: ReadonlyMap<string, ModuleScope>, names: NameResolver, index: SurfaceIndex): void {
  const declared = new Set<string>();
  for (const module of Object.values(surface.modules)) {
    for (const entry of Object.values(module.exports)) if (entry.via !== 'incidental' && !module.private) declared.add(entry.target);
  }
  const lists = new Map<string, ReadonlySet<string> | null>();
  for (const [path, scope] of scopes) lists.set(path, names.listed(scope));
  const constructors = new Map<SurfaceDefinition, NonNullable<SurfaceDefinition['parameters']>>();
  for (const one of placed) {
    resolveUses(one, names, index);
    if (one.definition.kind === 'class') {
      const parameters = constructorOf(one.path, index);
      if (parameters) constructors.set(one.definition, parameters);
    }
    const tags = tagsOf(one.path, one.definition, lists.get(one.scope.path) ?? null, declared.has(one.path));
    if (tags.length > 0) one.definition.tags = tags;
  }
  for (const [definition, parameters] of constructors) definition.parameters = parameters;
}

function hidden(path: string, by: string, module: string): Diagnostic {
  return {
    code: 'ONX1302',
    severity: 'warning',
    message: `${path} and ${by} are both the module ${module}; the second is read.`,
    hint: 'Exclude one of them with --exclude or in onx.yaml.',
    file: path,
  };
}

function noModules(count: number): Diagnostic {
  return {
    code: 'ONX1303',
    severity: 'warning',
    message: `None of ${count} Python files is part of a package.`,
    hint: 'Point --core-path at the folder that holds the package or its pyproject.toml.',
  };
}

function testsInside([first, ...others]: readonly string[]): Diagnostic {
  return {
    code: 'ONX1304',
    severity: 'warning',
    message: `${first}${others.length > 0 ? ` and ${others.length} more modules look` : ' looks'} like tests; what they define is taken for API.`,
    hint: "Exclude them, e.g. with --exclude '**/tests/**' --exclude '**/conftest.py', or in onx.yaml.",
  };
}
