/** A core as it lies in a folder. */
import { lstatSync, readdirSync, readFileSync, type Dirent, type Stats } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { workTreeFiles, type Repository } from '@onx/git';
import { OnxError, type Diagnostic } from '@onx/model';
import { MAX_FILE_BYTES } from './content';
import type { CoreSource, Exclusion, CoreFile } from './core-source';
import { leftOut, tooLarge } from './git-source';

/** Folders that hold no sources of one's own, where no `.gitignore` says so. */
const NEVER = new Set(['.git', '.hg', '.svn', '.nx', '.tox', '.nox', '.venv', 'venv', 'node_modules', '__pycache__', '.mypy_cache', '.pytest_cache', '.ruff_cache']);

/**
 * Lists a folder: in a work tree what git tracks or does not ignore, else everything but caches and environments.
 * @throws OnxError ONX1102 where the folder can't be read
 */
export async function openFolderSource(folder: string, repository: Repository | null, excluded: Exclusion): Promise<CoreSource> {
  const paths = repository && !repository.bare ? await workTreeFiles(repository) : walk(folder);
  const algorithm = repository?.objectFormat ?? 'sha1';
  const files: CoreFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  for (const path of paths) {
    if (excluded(path)) continue;
    const at = join(folder, path);
    const stat = statOrNull(at);
    if (stat === 'refused') diagnostics.push(unreadable(path, 'permission denied'));
    if (stat === null || stat === 'refused') continue;
    if (stat.isSymbolicLink()) diagnostics.push(leftOut(path, 'symlink'));
    else if (stat.isDirectory()) diagnostics.push(leftOut(path, 'submodule'));
    if (!stat.isFile()) continue;
    const bytes = stat.size > MAX_FILE_BYTES ? null : readOrNull(at);
    if (!bytes) {
      diagnostics.push(unreadable(path, stat.size > MAX_FILE_BYTES ? tooLarge(stat.size) : 'permission denied, or gone'));
      continue;
    }
    const blob = blobId(bytes, algorithm);
    files.push({ path, blob });
    places.set(blob, at);
  }
  return {
    files,
    diagnostics,
    key: folder,
    async read(blobs, onBytes) {
      for (const blob of blobs) {
        const place = places.get(blob);
        const bytes = place === undefined ? null : readOrNull(place);
        // A file that changed since it was listed must not be remembered under the old id.
        await onBytes(blob, bytes && blobId(bytes, algorithm) === blob ? bytes : null, 'it changed while it was read');
      }
    },
  };
}

/** A file that is there and could not be read. */
export function unreadable(file: string, why: string): Diagnostic {
  return { code: 'ONX1107', severity: 'warning', message: `File could not be read: ${why}.`, hint: 'Make it readable or exclude it.', file };
}

/** Of the entry itself; null where it is gone, `refused` where its folder may not be entered. */
function statOrNull(path: string): Stats | 'refused' | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return 'refused';
  }
}

function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Paths of all files below a folder, sorted. Links are listed and not followed. */
function walk(folder: string): string[] {
  const paths: string[] = [];
  const open = [''];
  for (let prefix = open.pop(); prefix !== undefined; prefix = open.pop()) {
    for (const entry of entriesOf(folder, prefix)) {
      if (!entry.isDirectory()) paths.push(prefix + entry.name);
      else if (!NEVER.has(entry.name)) open.push(`${prefix}${entry.name}/`);
    }
  }
  return paths.sort();
}

function entriesOf(folder: string, prefix: string): Dirent[] {
  try {
    return readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch (cause) {
    if (prefix !== '') return [];
    throw new OnxError('ONX1102', 3, `Folder "${folder}" could not be read.`, 'Check that it exists and may be entered.', { cause });
  }
}
