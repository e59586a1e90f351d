/** `exclude:` globs. */
import picomatch from 'picomatch';
import type { Exclusion } from './core-source';

/**
 * Paths that match one of the globs, relative to the core's root. A glob without a wild card names a file or a whole folder:
 * `tests`, `tests/` and `tests/**` mean the same.
 */
export function excludePaths(globs: readonly string[]): Exclusion {
  if (globs.length === 0) return () => false;
  const patterns = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return [plain, `${plain}/**`];
  });
  return picomatch(patterns, { dot: true });
}
