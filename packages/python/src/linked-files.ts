/** Which files of a dependent reach the core only through others of its files: by the text of their imports, unparsed. */
import { posix } from 'node:path';
import { addTo, type FileLinks } from '@onx/model';
import { fromImports, moduleImports } from './dependent/project/import-texts';
import { ownModules, type OwnModules } from './dependent/project/own-modules';
import { isPackageFile } from './module-file';

const EXTENSIONS = /\.pyi?$/;
const TEST = /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

/** null where no Python file names the core: then none leads to one. */
export function linkFiles(paths: readonly string[], concerned: ReadonlySet<string>): FileLinks | null {
  const python = paths.filter((path) => EXTENSIONS.test(path));
  const named = python.filter((path) => concerned.has(path));
  return named.length === 0 ? null : new ImportLinks(python, named);
}

class ImportLinks implements FileLinks {
  readonly paths: readonly string[];
  private readonly modules: OwnModules;
  private readonly known: ReadonlySet<string>;
  private readonly importers = new Map<string, string[]>();

  constructor(
    python: readonly string[],
    private readonly named: readonly string[],
  ) {
    const concerned = new Set(named);
    this.paths = python.filter((path) => !concerned.has(path));
    this.modules = ownModules(python);
    this.known = new Set(python);
  }

  add(path: string, bytes: Uint8Array): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    for (const target of this.targets(path, text)) addTo(this.importers, target, path);
  }

  related(): ReadonlySet<string> {
    const found = new Set<string>();
    const queue = [...this.named];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const importer of this.importers.get(path) ?? []) {
        if (found.has(importer)) continue;
        found.add(importer);
        queue.push(importer);
      }
    }
    return found;
  }

  private targets(path: string, text: string): Set<string> {
    const found = new Set<string | null>();
    const absolute = (dotted: string): string | null => this.modules.absolute(dotted, path);
    for (const { level, module, names } of fromImports(text)) {
      const at = (dotted: string): string | null => (level === 0 ? absolute(dotted) : this.modules.relative(level, dotted, path));
      const own = at(module);
      found.add(own);
      // A name imported from a package, or from a folder that is none, may be a module of it.
      if (own === null || isPackageFile(own)) for (const [name] of names.matchAll(/\w+/g)) found.add(at(module === '' ? name : `${module}.${name}`));
    }
    for (const module of moduleImports(text)) found.add(absolute(module));
    // Fixtures come without an import.
    if (TEST.test(path)) for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const conftest = folder === '.' ? 'conftest.py' : `${folder}/conftest.py`;
      if (this.known.has(conftest)) found.add(conftest);
      if (folder === '.' || folder === '/') break;
    }
    found.delete(null);
    found.delete(path);
    return found as Set<string>;
  }
}
