/** The files of a work tree as they lie on disk. */
import { runGit } from './git-process';
import type { Repository } from './repository';

/** Paths of tracked and of new, not ignored files below the repository's prefix, relative to it, sorted, each once. They may be gone from the disk. */
export async function workTreeFiles(repository: Repository): Promise<string[]> {
  const folder = repository.prefix ? `${repository.folder}/${repository.prefix}` : repository.folder;
  const output = await runGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set((output?.toString('utf8') ?? '').split('\0'))].filter(Boolean).sort();
}
