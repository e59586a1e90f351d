/** Access paths as inference needs them: with how each came about, and with an answer where reading can't tell. */
import { indexSurface, type ExportVia, type Surface } from '@onx/model';
import { ownerOf, tailOf } from './paths';

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

/** Whether a path works: `maybe` where a dynamic module or an unknown base may answer, `outside` where the core passes on another package's name. */
export function answers(surface: Surface, path: string): 'yes' | 'outside' | 'maybe' | 'no' {
  const access = indexSurface(surface).resolve(path);
  if (!access) return 'no';
  if (access.rest.length) return access.external === undefined ? 'maybe' : 'outside';
  return access.external === undefined ? 'yes' : 'outside';
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
