/** One release, indexed once: what inference asks of a surface again and again. */
import { addTo, indexSurface, sortedPaths, tailOf, type BodySource, type SourceWords, type Surface, type SurfaceDefinition, type SurfaceExport, type SurfaceModule } from '@onx/model';
import { BodyReader } from './body-reader';
import { isMarkedName, isPrivatePath } from './source-words';

/** A surface with its indexes. All lists are in the order of paths. */
export interface Release {
  surface: Surface;
  /** As its label has it; empty where none is known. */
  version: string;
  /** By path: a map is asked many times as fast as a record of this size, which makes each path that it is asked for known to all first. */
  definitions: ReadonlyMap<string, SurfaceDefinition>;
  modules: ReadonlyMap<string, SurfaceModule>;
  bodies: BodyReader;
  /** Of the language that its bodies and expressions are written in. */
  words: SourceWords;
  /** Module-level definitions, sorted. */
  tops: readonly string[];
  /** Module-level definitions of a module, by module path. */
  topsOf: ReadonlyMap<string, readonly string[]>;
  /** Direct members of a class, by class path. */
  membersOf: ReadonlyMap<string, readonly string[]>;
  /** Module-level definitions by name. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** Module-level definitions by body hash. */
  byBody: ReadonlyMap<string, readonly string[]>;
}

/** @param bodies asked for the files of definitions that matter, and no others */
export function indexRelease(surface: Surface, bodies: BodySource, words: SourceWords, version = ''): Release {
  const tops: string[] = [];
  const topsOf = new Map<string, string[]>();
  const membersOf = new Map<string, string[]>();
  const byName = new Map<string, string[]>();
  const byBody = new Map<string, string[]>();
  const { definitions, modules } = indexSurface(surface);
  for (const path of sortedPaths(surface.definitions)) {
    const definition = definitions.get(path)!;
    if (definition.owner !== definition.module) {
      addTo(membersOf, definition.owner, path);
      continue;
    }
    tops.push(path);
    addTo(topsOf, definition.module, path);
    addTo(byName, definition.name, path);
    if (definition.body !== undefined) addTo(byBody, definition.body, path);
  }
  return { surface, version, definitions, modules, bodies: new BodyReader(surface, bodies), words, tops, topsOf, membersOf, byName, byBody };
}

/** The definition at its own path; access paths are for `resolveAccess`. */
export function definitionAt(release: Release, path: string): SurfaceDefinition | undefined {
  return release.definitions.get(path);
}

/** The module of that path, if the release has it. */
export function moduleAt(release: Release, path: string): SurfaceModule | undefined {
  return release.modules.get(path);
}

/** What a module offers under a name, whatever it is and wherever it comes from. */
export function exportAt(release: Release, module: string, name: string): SurfaceExport | undefined {
  const exports = moduleAt(release, module)?.exports;
  return exports && Object.hasOwn(exports, name) ? exports[name] : undefined;
}

/** Whether a dependent may be expected to write this path: no segment is marked. */
export function isImportable(release: Release, module: string, name?: string): boolean {
  return !moduleAt(release, module)?.private && !isPrivatePath(module, release.words) && (name === undefined || !isMarkedName(name, release.words));
}

/** All definitions of a module, members of its classes included. */
export function definitionsIn(release: Release, module: string): string[] {
  const below = (path: string): string[] => [path, ...(release.membersOf.get(path) ?? []).flatMap(below)];
  return (release.topsOf.get(module) ?? []).flatMap(below);
}

/** Whether the path is that of a definition in a class. */
export function isMember(release: Release, path: string): boolean {
  const definition = definitionAt(release, path);
  return definition !== undefined && definition.owner !== definition.module;
}

/** Direct members of a class by name. */
export function memberNames(release: Release, path: string): string[] {
  return (release.membersOf.get(path) ?? []).map(tailOf);
}
