/** What a core's packaging metadata says about its name, its version and where its packages lie. Read, never run. */
import { readPyproject } from './pyproject';
import { readSetupCfg } from './setup-cfg';
import { readSetupPy } from './setup-py';

/** Where a version stands that the metadata does not state itself. */
export type VersionSource =
  /** Dotted path of a constant: `pkg.__version__`. */
  | { attr: string }
  /** A Python file that holds the constant, relative to the core's root. */
  | { file: string };

export interface ProjectMetadata {
  name?: string;
  version?: string;
  versionSource?: VersionSource;
  /** Packages stated one by one: folder of the package, relative to the core's root, and its dotted path. */
  packages: { folder: string; path: string }[];
  /** Folders below which packages are to be looked for; `''` is the core's root. */
  where: string[];
  /** Patterns of the packages that are to be found; all where there are none. */
  include: string[];
  /** Patterns of packages that are not to be found (`tests*`). */
  exclude: string[];
  /** Only folders with an `__init__` are to be found. */
  regular?: true;
  /** Top-level modules stated one by one (`py_modules`), with the folder they lie in. */
  modules: { folder: string; name: string }[];
}

export function emptyMetadata(): ProjectMetadata {
  return { packages: [], where: [], include: [], exclude: [], modules: [] };
}

/**
 * Reads the metadata files at a core's root. `pyproject.toml` goes before `setup.cfg`, which goes before `setup.py`;
 * what one leaves out the next may state.
 * @param texts File texts by path; other names are ignored.
 */
export function readProjectMetadata(texts: Readonly<Record<string, string>>): ProjectMetadata {
  const sources = [
    texts['pyproject.toml'] === undefined ? emptyMetadata() : readPyproject(texts['pyproject.toml']),
    texts['setup.cfg'] === undefined ? emptyMetadata() : readSetupCfg(texts['setup.cfg']),
    texts['setup.py'] === undefined ? emptyMetadata() : readSetupPy(texts['setup.py']),
  ];
  const merged = emptyMetadata();
  for (const source of sources) {
    if (merged.name === undefined && source.name) merged.name = source.name;
    if (merged.version === undefined && merged.versionSource === undefined) {
      if (source.version) merged.version = source.version;
      else if (source.versionSource) merged.versionSource = source.versionSource;
    }
    if (merged.packages.length + merged.where.length + merged.modules.length === 0) {
      merged.packages = source.packages;
      merged.where = source.where;
      merged.include = source.include;
      merged.exclude = source.exclude;
      if (source.regular) merged.regular = true;
      merged.modules = source.modules;
    }
  }
  return merged;
}

/** A folder as metadata files write it (`./src/`, `src`, `.`) in the form used here: no leading `./`, no trailing `/`, `''` for the root. */
export function folderOf(written: string): string {
  return written
    .replace(/\\/g, '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** The folder of a dotted package under a `package_dir` mapping (longest prefix wins, as in distutils). */
export function packageFolder(path: string, directories: Readonly<Record<string, string>>): string {
  const parts = path.split('.');
  for (let take = parts.length; take >= 0; take--) {
    const mapped = directories[parts.slice(0, take).join('.')];
    if (mapped !== undefined) return folderOf([mapped, ...parts.slice(take)].join('/'));
  }
  return parts.join('/');
}
