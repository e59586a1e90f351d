/** Access paths as inference needs them: with how each came about, and with an answer where reading can't tell. */
import { indexSurface, joinPath, ownerOf, tailOf, type Access, type ExportVia, type Surface } from '@onx/model';

/** A way to a definition: a name in a module. */
export interface AccessPath {
  module: string;
  name: string;
  /** `own`: the definition stands there. */
  via: ExportVia | 'own';
}

/** The definition, else the module, that a path denotes; null where it denotes neither (nothing, something outside the core, or reading can't tell). */
export function resolveAccess(surface: Surface, path: string): string | null {
  const access = indexSurface(surface).resolve(path);
  if (!access || access.rest.length) return null;
  return access.definition ?? access.module ?? null;
}

/** The same of a name in a module: what the package above binds under the module's name (`import typing` beside a module `typing`) does not stand before it. */
export function resolveImport(surface: Surface, module: string, name: string): string | null {
  const access = lookUp(surface, module, name);
  if (!access || access.rest.length) return null;
  return access.definition ?? access.module ?? null;
}

/** Whether the core passes on another package's name there. */
export function isOutside(surface: Surface, module: string, name: string): boolean {
  return lookUp(surface, module, name)?.external !== undefined;
}

/** Whether the module makes the name up when it is asked for: what it is then, only running it tells. */
export function isServed(surface: Surface, module: string, name: string): boolean {
  const rows = indexSurface(surface).modules.get(module)?.nameTable ?? [];
  return rows.some((row) => row.from === name && row.state === 'lazy');
}

function attribute(access: Access | null): Access | null {
  return access?.external === undefined ? access : null;
}

/** A path through a module that another one passes on is only an attribute, also where a submodule has that path. */
function lookUp(surface: Surface, module: string, name: string): Access | null {
  const index = indexSurface(surface);
  if (!index.isModule(module)) return index.resolve(joinPath(module, name));
  return index.lookup(module, name) ?? attribute(index.resolve(joinPath(module, name)));
}

/** Every way to reach a module-level definition, its own first. */
export function accessPaths(surface: Surface, definition: string): AccessPath[] {
  return indexSurface(surface)
    .paths(definition)
    .map((path) => {
      const module = ownerOf(path);
      const name = tailOf(path);
      if (path === definition) return { module, name, via: 'own' };
      const exports = surface.modules[module]?.exports;
      return { module, name, via: exports && Object.hasOwn(exports, name) ? exports[name]!.via : 'declared' };
    });
}

/** Path of a member of a class, inherited ones included; null where no known base has it. */
export function memberPath(surface: Surface, owner: string, name: string): string | null {
  const index = indexSurface(surface);
  return index.member(index.follow(owner), name).path;
}

/** Like `memberPath`, with whether null means that it is missing. */
export function memberIsMissing(surface: Surface, owner: string, name: string): boolean {
  const index = indexSurface(surface);
  const found = index.member(index.follow(owner), name);
  return found.path === null && found.certain;
}
