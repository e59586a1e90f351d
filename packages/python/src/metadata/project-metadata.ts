/** What packaging metadata may say, in one shape for all of its files. */

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
