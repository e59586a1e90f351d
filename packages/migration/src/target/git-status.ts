/** Which files of a target git holds for changed. */
import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { OnxError } from '@onx/model';
import { errorText } from '../file-system';

const run = promisify(execFile);

/** A repository's own configuration must not start programs only because its status is asked. */
const ARGUMENTS = ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=false', 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--', '.'];

/** Path from the repository's folder to the target, '' or with a final `/`. */
export function repositoryPrefix(repository: string, root: string): string {
  const path = relative(repository, root);
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}

/** Paths in the output of `git status --porcelain=v1 -z`; a rename gives both of its names. */
export function parseStatus(output: string): string[] {
  const paths: string[] = [];
  const fields = output.split('\0');
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as string;
    if (field.length < 4) continue;
    paths.push(field.slice(3));
    if (field[0] === 'R' || field[0] === 'C') paths.push(fields[++i] ?? '');
  }
  return paths;
}

/**
 * Target-relative paths of files that differ from the last commit or are not tracked.
 * @throws OnxError ONX3022 where git fails.
 */
export async function changedFiles(repository: string, root: string): Promise<Set<string>> {
  const prefix = repositoryPrefix(repository, root);
  try {
    const { stdout } = await run('git', ARGUMENTS, { cwd: root, maxBuffer: 1 << 30, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } });
    return new Set(parseStatus(stdout).flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : [])));
  } catch (error) {
    const said = errorText(error).trim();
    throw new OnxError('ONX3022', 3, `git status failed in ${root}: ${said}.`, 'Mend the repository, or pass --allow-dirty to go on without asking git.', { cause: error });
  }
}
