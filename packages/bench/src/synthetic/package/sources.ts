/** A package as the texts of its files, and as the release that the engine reads from them. Nothing here touches the disk but `readSources`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, gitBlobId, type AssemblyFile, type BodySource, type FileBodies, type Surface } from '@onx/model';
import { parseModule, python, type Syntax } from '@onx/python';

/** Texts by path, `/` as separator; sorted by path. */
export type Sources = ReadonlyMap<string, string>;

export interface SourceRelease {
  sources: Sources;
  surface: Surface;
  bodies: BodySource;
}

/** Folders of a package that are no API. */
const LEFT_OUT = /(^|\/)(tests?|testing|_vendor|__pycache__|\.git|docs?|examples?|benchmarks?)\//;

export function readSources(folder: string): Map<string, string> {
  const sources = new Map<string, string>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.py'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  for (const path of paths.sort()) {
    const text = LEFT_OUT.test(path) ? undefined : decodeSource(readFileSync(join(folder, path)))?.text;
    if (text !== undefined) sources.set(path, text.replace(/\r\n?/g, '\n'));
  }
  return sources;
}

/** Reads many releases of one package: what did not change is read once. */
export class ReleaseReader {
  readonly #files = new Map<string, { blob: string; bytes: Uint8Array; file: Omit<AssemblyFile, 'path'>; bodies?: FileBodies }>();
  readonly #trees = new Map<string, Syntax.ModuleNode>();

  read(sources: Sources): SourceRelease {
    const byBlob = new Map<string, string>();
    const files: AssemblyFile[] = [];
    for (const [path, text] of sources) {
      const known = this.#file(text);
      byBlob.set(known.blob, text);
      files.push({ path, ...known.file });
    }
    const { surface } = python.assemble(files, { metadata: {} });
    return { sources, surface, bodies: { get: (blob) => this.#bodies(byBlob.get(blob)) } };
  }

  tree(text: string): Syntax.ModuleNode {
    let tree = this.#trees.get(text);
    if (!tree) this.#trees.set(text, (tree = parseModule(text)));
    return tree;
  }

  /** Lets go of everything but what these sources need. */
  keepOnly(sources: Sources): void {
    const kept = new Set(sources.values());
    for (const map of [this.#files, this.#trees]) for (const text of map.keys()) if (!kept.has(text)) map.delete(text);
  }

  #file(text: string) {
    let known = this.#files.get(text);
    if (!known) {
      const bytes = Buffer.from(text);
      const blob = gitBlobId(bytes);
      this.#files.set(text, (known = { blob, bytes, file: { blob, facts: python.extract(bytes) } }));
    }
    return known;
  }

  #bodies(text: string | undefined): FileBodies | null {
    if (text === undefined) return null;
    const known = this.#file(text);
    return (known.bodies ??= python.extractWithBodies(known.bytes).bodies);
  }
}

/** `a/b/__init__.py` → `a.b`. */
export function moduleOf(path: string): string {
  return path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.');
}

/** The module that an import statement of a file leads to, dotted; the names it imports may be modules below it. */
export function importedModule(path: string, statement: Extract<Syntax.Statement, { type: 'ImportFrom' }>): string {
  if (statement.level === 0) return statement.module?.name ?? '';
  const own = moduleOf(path).split('.');
  const up = statement.level - (path.endsWith('__init__.py') ? 1 : 0);
  const base = own.slice(0, own.length - up).join('.');
  return statement.module ? `${base}.${statement.module.name}` : base;
}
