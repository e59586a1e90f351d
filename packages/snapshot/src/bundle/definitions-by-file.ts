/** A surface turned over: its definitions by the file they stand in. */
import { byCodeUnit, addTo, indexSurface, type Surface, type SurfaceDefinition } from '@onx/model';

/** A definition with its path. */
export interface PlacedDefinition {
  fq: string;
  definition: SurfaceDefinition;
}

type ByFile = ReadonlyMap<string, readonly PlacedDefinition[]>;

const known = new WeakMap<Surface, ByFile>();

/** Definitions that stand in the code (not inherited or synthesised ones) by file; in each file by line, then path. Made once for each surface. */
export function definitionsByFile(surface: Surface): ByFile {
  let byFile = known.get(surface);
  if (!byFile) known.set(surface, (byFile = group(surface)));
  return byFile;
}

/** Whether two files hold the same definitions, the very values, under the same paths. */
export function areSame(a: readonly PlacedDefinition[], b: readonly PlacedDefinition[]): boolean {
  return a.length === b.length && a.every(({ fq, definition }, i) => definition === b[i]!.definition && fq === b[i]!.fq);
}

function group(surface: Surface): ByFile {
  const { modules, definitions } = indexSurface(surface);
  const byFile = new Map<string, PlacedDefinition[]>();
  for (const [fq, definition] of definitions) {
    const file = modules.get(definition.module)?.file;
    if (file === undefined || definition.fact < 0) continue;
    addTo(byFile, file, { fq, definition });
  }
  for (const list of byFile.values()) list.sort((a, b) => a.definition.line - b.definition.line || byCodeUnit(a.fq, b.fq));
  return byFile;
}
