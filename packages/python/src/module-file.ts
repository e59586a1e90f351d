/** What the path of a Python file says of the module in it. */

/** The file of a package (`pkg/__init__.py`), and not of a module in it. */
export function isPackageFile(path: string): boolean {
  return /(^|\/)__init__\.pyi?$/.test(path);
}

/** Path to a module, whichever file it is written in: `lib/pkg/__init__.py` and `lib/pkg.py` both give `lib/pkg`; empty for an `__init__.py` alone. */
export function moduleStem(path: string): string {
  return path.replace(/(?:(?:^|\/)__init__)?\.pyi?$/, '');
}

/** Its segments; none for an `__init__.py` alone. */
export function moduleSegments(path: string): string[] {
  const stem = moduleStem(path);
  return stem === '' ? [] : stem.split('/');
}
