/** A core at a commit, read from git without a checkout. */
import { listTree, readBlobs, resolveRef, treeId, type Repository } from '@onx/git';
import { byCodeUnit, type Diagnostic } from '@onx/model';
import { MAX_FILE_BYTES } from './content';
import type { CoreSource, Exclusion, CoreFile } from './core-source';

/** Lists the core at a ref. @throws OnxError ONX10xx */
export async function openGitSource(repository: Repository, ref: string, excluded: Exclusion): Promise<CoreSource> {
  const resolved = await resolveRef(repository, ref);
  const [entries, tree] = await Promise.all([
    listTree(repository, resolved.commit, repository.prefix),
    treeId(repository, resolved.commit, repository.prefix),
  ]);
  const files: CoreFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    if (excluded(entry.path)) continue;
    if (entry.kind === 'file') files.push({ path: entry.path, blob: entry.blob });
    else diagnostics.push(leftOut(entry.path, entry.kind));
  }
  files.sort((a, b) => byCodeUnit(a.path, b.path));
  return {
    files,
    diagnostics,
    ref,
    commit: resolved.commit,
    ...(resolved.tag === undefined ? {} : { tag: resolved.tag }),
    ...(tree === null ? {} : { tree }),
    key: repository.gitDir,
    read: (blobs, onBytes) => readBlobs(repository, blobs, MAX_FILE_BYTES, ({ id, bytes, missing, size }) =>
        onBytes(id, bytes, missing ? 'its content is not in the repository' : tooLarge(size)),
      ),
  };
}

/** Why a file is not held in memory to be hashed. */
export function tooLarge(size: number): string {
  return `it has ${size} bytes, more than the ${MAX_FILE_BYTES} that are read`;
}

/** A symlink or submodule: its target is not part of the core at this ref. */
export function leftOut(file: string, kind: 'symlink' | 'submodule'): Diagnostic {
  return kind === 'symlink'
    ? { code: 'ONX1105', severity: 'info', message: 'Symbolic link left out.', hint: 'Nothing to do: the file it points at is read where it lies.', file }
    : { code: 'ONX1106', severity: 'info', message: 'Submodule left out.', hint: 'Make a snapshot of its own repository where it is a core too.', file };
}
