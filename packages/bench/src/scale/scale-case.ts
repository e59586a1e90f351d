/** A pair of releases that tries to make something explode. */

/** Text by path, relative to the repository. */
export type Files = Map<string, string>;

export interface ScaleCase {
  id: string;
  /** What is large about it, for the table. */
  what: string;
  make(): { from: Files; to: Files };
}

/** The files of the package `scale`, with what makes it a package. */
export function packageOf(modules: Iterable<readonly [string, string]>): Files {
  const files: Files = new Map([
    ['pyproject.toml', '[project]\nname = "scale"\nversion = "1.0"\n'],
    ['scale/__init__.py', ''],
  ]);
  for (const [module, text] of modules) files.set(`scale/${module}.py`, text);
  return files;
}

/** `count` values of a function of 0, 1, 2, … */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
