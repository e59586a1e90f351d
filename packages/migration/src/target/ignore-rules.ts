/** What git would ignore below a target: its nested `.gitignore` files, those of the folders above it, and `info/exclude`. */
import { readFileSync, existsSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one folder; a nearer folder's word goes before a farther one's. */
export interface IgnoreScope {
  rules: Ignore;
  /** Path from the folder of the rules to the target, with a final `/`; or the folder's own length inside the target. */
  prefix: string;
  /** Number of characters of a target-relative path that name the folder of the rules. */
  skip: number;
}

function readRules(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The scope that a folder's own `.gitignore` opens; null where it can't be read. @param folder Relative to the target, '' or with a final `/`. */
export function scopeOf(target: string, folder: string): IgnoreScope | null {
  const text = readRules(join(target, folder, '.gitignore'));
  return text === null ? null : { rules: ignore().add(text), prefix: '', skip: folder.length };
}

/** Whether a path (folders with a final `/`) is ignored, when none of its parents is. */
export function isIgnored(scopes: readonly IgnoreScope[], path: string): boolean {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i] as IgnoreScope;
    const result = scope.rules.test(scope.prefix + path.slice(scope.skip));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

/** The folder that holds `.git` at or above a path; null outside git. */
export function findRepository(path: string): string | null {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/** Rules from above the target. A target that they ignore was named on purpose: then they don't count. */
export function scopesAbove(target: string, repository: string | null): IgnoreScope[] {
  if (repository === null) return [];
  const scopes: IgnoreScope[] = [];
  const slashed = (from: string): string => {
    const path = relative(from, target);
    return path === '' ? '' : `${path.split(sep).join('/')}/`;
  };
  const git = join(repository, '.git');
  const exclude = statSync(git, { throwIfNoEntry: false })?.isDirectory() ? readRules(join(git, 'info', 'exclude')) : null;
  if (exclude !== null) scopes.push({ rules: ignore().add(exclude), prefix: slashed(repository), skip: 0 });
  const folders: string[] = [];
  for (let at = target; at !== repository; ) folders.unshift((at = dirname(at)));
  for (const folder of folders) {
    const text = readRules(join(folder, '.gitignore'));
    if (text !== null) scopes.push({ rules: ignore().add(text), prefix: slashed(folder), skip: 0 });
  }
  const named = scopes.some((scope) => scope.prefix !== '' && scope.rules.test(scope.prefix).ignored);
  return named ? [] : scopes;
}
