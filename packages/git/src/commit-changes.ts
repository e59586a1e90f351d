/** What the commits between two refs did to the files of a folder: two processes of git for all of them, however many they are. */
import { gitFailed, startGit } from './git-process';
import type { Repository } from './repository';
import { checkObjectId } from './revision';
import { listCommits } from './tags';
import type { TreeChange } from './tree';

export interface CommitChanges {
  /** Full id. */
  commit: string;
  /** Against its first parent; of a root commit, all its files. Renames are not followed: one side goes, the other comes. */
  changes: TreeChange[];
}

export interface CommitChangesOptions {
  /** Folder from the top of the repository; empty for all. */
  prefix: string;
  /** Paths from the top of the repository that matter; the others are read over. */
  concerns: (path: string) => boolean;
  /** How many commits are read; of more, the newest. */
  maxCommits: number;
  /** How many changed paths are kept in all; the commits after them are left out. */
  maxChanges: number;
}

/**
 * Changes of the commits reachable from `to` and not from `from`, oldest first by topology. Merges are left out, as what they bring in stands in
 * the commits that they merge; so are commits that touch nothing of concern, links and submodules.
 * @returns `cut`: commits that a budget left out
 * @throws OnxError ONX1007, ONX1008
 */
export async function listCommitChanges(repository: Repository, from: string, to: string, options: CommitChangesOptions): Promise<{ commits: CommitChanges[]; cut: number }> {
  const all = await listCommits(repository, from, to, options.prefix);
  const wanted = all.slice(-options.maxCommits);
  wanted.forEach(checkObjectId);
  const cut = all.length - wanted.length;
  if (wanted.length === 0) return { commits: [], cut };
  const paths = options.prefix ? ['--', `:(top,literal)${options.prefix}`] : [];
  const args = ['diff-tree', '--stdin', '-r', '--root', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', ...paths];
  const { child, ended } = startGit(repository.folder, args);
  child.stdin.end(`${wanted.join('\n')}\n`);
  const reader = new ChangeReader(options);
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      reader.push(chunk);
      if (reader.full) break;
    }
  } finally {
    child.kill();
  }
  const end = await ended;
  if (reader.full) {
    // The commit at which the budget was spent is known in part only.
    const last = reader.commits.pop();
    return { commits: reader.commits, cut: cut + wanted.length - (last ? wanted.indexOf(last.commit) : 0) };
  }
  if (end.code !== 0) throw gitFailed(args, end);
  return { commits: reader.commits.filter(({ changes }) => changes.length > 0), cut };
}

/** Cuts the stream of `diff-tree --stdin -z`: `<commit>`, then `:<modes> <ids> <letter>` and a path for each change. */
class ChangeReader {
  readonly commits: CommitChanges[] = [];
  full = false;
  private rest: Buffer = Buffer.alloc(0);
  private row: string | null = null;
  private kept = 0;

  constructor(private readonly options: CommitChangesOptions) {}

  push(chunk: Buffer): void {
    const data = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    let start = 0;
    for (let end = data.indexOf(0, start); end >= 0 && !this.full; end = data.indexOf(0, start)) {
      this.take(data.toString('utf8', start, end));
      start = end + 1;
    }
    this.rest = data.subarray(start);
  }

  private take(field: string): void {
    if (this.row !== null) {
      this.change(this.row, field);
      this.row = null;
    } else if (field.startsWith(':')) this.row = field;
    else this.commits.push({ commit: field, changes: [] });
  }

  private change(row: string, path: string): void {
    if (!this.options.concerns(path)) return;
    const [oldMode = '', newMode = '', before = '', after = ''] = row.slice(1).split(' ');
    const sides = { ...(isFile(oldMode) ? { before } : {}), ...(isFile(newMode) ? { after } : {}) };
    if (sides.before === sides.after) return;
    this.kept++;
    this.full = this.kept > this.options.maxChanges;
    this.commits[this.commits.length - 1]?.changes.push({ path, ...sides });
  }
}

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
