/** What a commit holds, and what differs between two. */
import { OnxError } from '@onx/model';
import { askedOnce } from './asked-once';
import { runGit } from './git-process';
import type { Repository } from './repository';
import { checkObjectId } from './revision';

export interface TreeEntry {
  /** Relative to the prefix that was listed, `/` as separator. */
  path: string;
  kind: 'file' | 'symlink' | 'submodule';
  executable: boolean;
  /** Object id of the blob; of a submodule, its commit. */
  blob: string;
}

/** One path that differs. Absent sides: added or deleted. */
export interface TreeChange {
  /** From the top of the repository. */
  path: string;
  before?: string;
  after?: string;
}

/**
 * Id of the tree of a folder at a commit: equal ids, equal content.
 * @returns null where the commit has no such folder
 * @throws OnxError ONX1009 where the path leaves the repository
 */
export async function treeId(repository: Repository, commit: string, path: string): Promise<string | null> {
  checkObjectId(commit);
  if (path.startsWith('/') || path.includes('\n') || path.split('/').includes('..')) {
    throw new OnxError('ONX1009', 2, `Path "${path}" leads out of the repository ${repository.folder}.`, 'Pass a folder inside the repository.');
  }
  return askedOnce(repository, ['tree', commit, path], async () => {
    const output = await runGit(repository.folder, ['cat-file', '--batch-check'], `${commit}:${path}\n`);
    return /^([0-9a-f]{40,64}) tree \d+\n/.exec(output?.toString('utf8') ?? '')?.[1] ?? null;
  });
}

/**
 * All files below a folder at a commit, in git's order. Sizes are left out: asking for them costs ten times the listing.
 * @throws OnxError ONX1010 where the commit has no such folder
 */
export async function listTree(repository: Repository, commit: string, prefix = ''): Promise<TreeEntry[]> {
  const tree = await treeId(repository, commit, prefix);
  if (!tree) {
    throw new OnxError(
      'ONX1010',
      2,
      `Folder "${prefix}" does not exist at commit ${commit.slice(0, 12)} of ${repository.folder}.`,
      'Pass a ref that has it, or the folder it had then as --core-path or root in onx.yaml.',
    );
  }
  const output = await runGit(repository.folder, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  const entries: TreeEntry[] = [];
  for (const row of (output?.toString('utf8') ?? '').split('\0')) {
    if (row === '') continue;
    const tab = row.indexOf('\t');
    const mode = row.slice(0, 6);
    entries.push({
      path: row.slice(tab + 1),
      kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file',
      executable: mode === '100755',
      blob: row.slice(row.lastIndexOf(' ', tab) + 1, tab),
    });
  }
  return entries;
}
