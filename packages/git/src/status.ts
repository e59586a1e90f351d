/** What a work tree has that its last commit has not. */
import { runGit } from './git-process';

/** Without renames, so that both names of a moved file are paths of their own. */
const ARGUMENTS = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', '.'];

/**
 * Paths below a folder of a work tree that differ from the last commit or are not tracked, from the top of the repository, in git's order.
 * @throws OnxError ONX1007, ONX1008
 */
export async function changedPaths(folder: string): Promise<string[]> {
  const output = await runGit(folder, ARGUMENTS);
  return parseStatus(output?.toString('utf8') ?? '');
}

/** Rows are two letters, a space and a path. */
function parseStatus(output: string): string[] {
  return output.split('\0').filter(Boolean).map((row) => row.slice(3));
}
