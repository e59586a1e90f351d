/** The version of a core, as its metadata or its own constants state it. */
import type { ProjectMetadata } from '../metadata/project-metadata';
import type { ModuleScope } from './module-scope';
import type { NameResolver } from './name-resolver';

const LITERAL = /^[rRuU]?(['"])([^'"\\]+)\1$/;
const CONSTANTS = ['__version__', 'VERSION', 'version'];
const VERSION_MODULES = ['__about__', '_version', 'version', '__version__'];

/** @returns null where nothing states it. */
export function versionOf(metadata: ProjectMetadata, roots: readonly string[], scopes: ReadonlyMap<string, ModuleScope>, names: NameResolver): string | null {
  if (metadata.version !== undefined) return metadata.version;
  const source = metadata.versionSource;
  if (source && 'attr' in source) {
    const dot = source.attr.lastIndexOf('.');
    const version = constant(source.attr.slice(0, dot), source.attr.slice(dot + 1), scopes, names);
    if (version !== null) return version;
  }
  if (source && 'file' in source) {
    for (const scope of scopes.values()) {
      if (scope.file.path === source.file) return firstConstant(scope.path, scopes, names);
    }
  }
  for (const root of roots) {
    for (const module of [root, ...VERSION_MODULES.map((name) => `${root}.${name}`)]) {
      const version = scopes.has(module) ? constant(module, '__version__', scopes, names) : null;
      if (version !== null) return version;
    }
  }
  return null;
}

function firstConstant(module: string, scopes: ReadonlyMap<string, ModuleScope>, names: NameResolver): string | null {
  for (const name of CONSTANTS) {
    const version = constant(module, name, scopes, names);
    if (version !== null) return version;
  }
  return null;
}

/** The string a constant holds, followed through imports. */
function constant(module: string, name: string, scopes: ReadonlyMap<string, ModuleScope>, names: NameResolver): string | null {
  const target = names.name(module, name);
  if (target?.kind !== 'definition') return null;
  const dot = target.path.lastIndexOf('.');
  const facts = scopes.get(target.path.slice(0, dot))?.facts;
  const value = facts?.definitions.find((fact) => fact.parent === -1 && fact.name === target.path.slice(dot + 1))?.value;
  return (value === undefined ? undefined : LITERAL.exec(value)?.[2]) ?? null;
}
