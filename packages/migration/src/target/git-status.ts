/** Which files of a target git holds for changed. */
import { relative, sep } from 'node:path';
import { changedPaths } from '@onx/git';
import { OnxError } from '@onx/model';
import { errorText } from '../file-system';

/** Path from the repository's folder to the target, '' or with a final `/`. */
export function repositoryPrefix(repository: string, root: string): string {
  const path = relative(repository, root);
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}

/**
 * Target-relative paths of files that differ from the last commit or are not tracked.
 * @throws OnxError ONX3022 where git fails.
 */
export async function changedFiles(repository: string, root: string): Promise<Set<string>> {
  const prefix = repositoryPrefix(repository, root);
  try {
    return new Set((await changedPaths(root)).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])));
  } catch (error) {
    const first = error instanceof OnxError ? error.hint : 'Mend the repository.';
    throw new OnxError('ONX3022', 3, `what git holds for changed in ${root} is not known: ${errorText(error)}`, `${first} Or pass --allow-dirty to go on without asking git.`, { cause: error });
  }
}
