/** `exclude:` globs. */
import { OnxError } from '@onx/model';
import picomatch from 'picomatch';
import type { Exclusion } from './core-source';

/**
 * Paths that match one of the globs, relative to the core's root. A glob without a wild card names a file or a whole folder:
 * `tests`, `tests/` and `tests/**` mean the same.
 * @throws OnxError ONX1111 where one is no glob
 */
export function excludePaths(globs: readonly string[]): Exclusion {
  if (globs.length === 0) return () => false;
  const tests = globs.map((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    try {
      return picomatch([plain, `${plain}/**`], { dot: true });
    } catch (cause) {
      throw new OnxError('ONX1111', 2, `Exclude glob "${glob.slice(0, 200)}" is no glob.`, 'Pass one like "tests/**", relative to the core.', { cause });
    }
  });
  return (path) => tests.some((test) => test(path));
}
