/** All files of a dependent that may be its own sources, in a fixed order, one at a time. */
import { readdirSync, existsSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { byCodeUnit } from '@onx/model';
import { errorText } from '../file-system';
import { findRepository, isIgnored, scopeOf, scopesAbove, type IgnoreScope } from './ignore-rules';

/** Folders that hold what others wrote or tools made, wherever they stand. */
const FOREIGN = new Set(
  ['node_modules', 'site-packages', 'bower_components', 'vendor', '_vendor', 'vendored', 'third_party', '.venv', 'venv', '.git', '.hg', '.svn', '.onx', '.nx'].concat(
    ['__pycache__', '__pypackages__', '.tox', '.nox', '.eggs', '.cache', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.ipynb_checkpoints'],
  ),
);
/** Output folders by custom; a package of that name with an `__init__.py` is source. */
const OUTPUT = new Set(['dist', 'build']);
/** Contents that no language reads; spares opening them. */
const BINARY = new Set(
  ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.ico', '.pdf', '.zip', '.gz', '.bz2', '.xz', '.tar', '.whl', '.jar', '.so', '.dll', '.dylib', '.exe', '.pyc'].concat(
    ['.woff', '.woff2', '.ttf', '.mp3', '.mp4', '.npy', '.npz', '.parquet', '.sqlite', '.db', '.bin', '.o', '.a', '.class'],
  ),
);

/** What a walk could not look into. */
export interface WalkProblem {
  path: string;
  why: string;
}

function isForeign(target: string, path: string, name: string): boolean {
  if (FOREIGN.has(name) || name.endsWith('.egg-info')) return true;
  if (OUTPUT.has(name)) return !existsSync(join(target, path, '__init__.py'));
  return existsSync(join(target, path, 'pyvenv.cfg'));
}

/**
 * Yields target-relative paths of regular files, sorted within each folder. Symlinks are passed over: what they lead to inside
 * the target is met on its own, and what is outside is not ours. Ignored, vendored and generated folders are not entered.
 */
export function* walkTarget(target: string, problems: WalkProblem[]): Generator<string> {
  yield* walkFolder(target, '', scopesAbove(target, findRepository(target)), problems);
}

function* walkFolder(target: string, folder: string, above: readonly IgnoreScope[], problems: WalkProblem[]): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(target, folder), { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, why: errorText(error) });
    return;
  }
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  const own = entries.some((entry) => entry.name === '.gitignore') ? scopeOf(target, folder) : null;
  const scopes = own ? [...above, own] : above;
  for (const entry of entries) {
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      if (!isForeign(target, path, entry.name) && !isIgnored(scopes, `${path}/`)) yield* walkFolder(target, `${path}/`, scopes, problems);
    } else if (entry.isFile() && !BINARY.has(extname(entry.name).toLowerCase()) && !isIgnored(scopes, path)) {
      yield path;
    }
  }
}
