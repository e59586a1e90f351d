/** Files of releases between whose bodies may tell what became of an argument: code that took both of its names came and went, and neither end has it. */
import { indexSurface, type SourceWords, type Surface, type SurfaceDefinition } from '@onx/model';
import { memberPath } from '../release/access';

/** A file of a release. */
export interface TellingFile {
  /** Relative to the core's root. */
  path: string;
  blob: string;
}

/** More are left unread. */
const MOST = 300;

/**
 * Of each callable that lost arguments, the file of the latest release that took some of them and others.
 * @param between oldest first
 */
export function tellingFiles(from: Surface, between: readonly Surface[], to: Surface, words: SourceWords): TellingFile[] {
  if (between.length === 0) return [];
  const files = new Map<string, TellingFile>();
  const now = indexSurface(to).definitions;
  const latestFirst = between.map((surface) => ({ surface, definitions: indexSurface(surface).definitions })).reverse();
  for (const [path, old] of indexSurface(from).definitions) {
    const gone = goneFrom(old, now.get(path));
    const telling = gone.length === 0 ? undefined : latestFirst.find(({ definitions }) => takesBoth(gone, old, definitions.get(path)));
    const file = telling && fileOf(path, telling.surface, words);
    if (file && ![from, to].some((end) => fileOf(path, end, words)?.blob === file.blob)) files.set(file.blob, file);
    if (files.size >= MOST) break;
  }
  return [...files.values()];
}

function namesOf({ parameters = [] }: SurfaceDefinition): string[] {
  return parameters.filter(({ kind }) => !kind.startsWith('var')).map(({ name }) => name);
}

/** Where the callable has another path, it is not known yet what it takes there. */
function goneFrom(old: SurfaceDefinition, next: SurfaceDefinition | undefined): string[] {
  const left = next ? namesOf(next) : [];
  return namesOf(old).filter((name) => !left.includes(name));
}

/** It has parameters that are new, and takes what is gone by its name or among any keywords. */
function takesBoth(gone: readonly string[], old: SurfaceDefinition, definition: SurfaceDefinition | undefined): boolean {
  if (!definition) return false;
  const [were, are] = [namesOf(old), namesOf(definition)];
  const isOpen = definition.parameters?.some(({ kind }) => kind === 'var_keyword') ?? false;
  return are.some((name) => !were.includes(name)) && (isOpen || gone.some((name) => are.includes(name)));
}

/** A constructor's body stands in the method that does its work. */
function fileOf(path: string, surface: Surface, { members }: SourceWords): TellingFile | null {
  const definition = surface.definitions[path];
  const written = definition?.kind === 'class' ? memberPath(surface, path, members.initializer) : null;
  const module = (written === null ? undefined : surface.definitions[written]?.module) ?? definition?.module;
  const held = module === undefined ? undefined : surface.modules[module];
  return held ? { path: held.file, blob: held.blob } : null;
}
