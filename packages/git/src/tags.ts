/** Tags: the releases between two commits, the nearest one, and the version a tag names. */
import { byCodeUnit } from '@onx/model';
import { askedOnce } from './asked-once';
import { runGit } from './git-process';
import type { Repository } from './repository';
import { checkObjectId } from './revision';

export interface Tag {
  name: string;
  /** Full id of the commit behind it. */
  commit: string;
}

/** Tags on commits reachable from `to` and not from `from`, oldest first by topology, equal commits by name. */
export async function listTags(repository: Repository, from: string, to: string): Promise<Tag[]> {
  const commits = await listCommits(repository, from, to);
  const position = new Map(commits.map((commit, i) => [commit, i]));
  return (await listAllTags(repository))
    .filter((tag) => position.has(tag.commit))
    .sort((a, b) => (position.get(a.commit) ?? 0) - (position.get(b.commit) ?? 0) || byCodeUnit(a.name, b.name));
}

/** Every tag of the repository, by name. */
export function listAllTags(repository: Repository): Promise<readonly Tag[]> {
  return askedOnce(repository, ['tags'], () => readTags(repository));
}

async function readTags(repository: Repository): Promise<Tag[]> {
  const format = '%(refname:strip=2)%00%(objectname)%00%(*objectname)';
  const output = await runGit(repository.folder, ['for-each-ref', `--format=${format}`, 'refs/tags']);
  return (output?.toString('utf8') ?? '')
    .split('\n')
    .filter(Boolean)
    .map((row) => {
      const [name = '', object = '', peeled = ''] = row.split('\0');
      return { name, commit: peeled || object };
    });
}

/** Commits reachable from `to` and not from `from`, oldest first. `prefix` keeps those that touch a folder. */
export async function listCommits(repository: Repository, from: string, to: string, prefix = ''): Promise<readonly string[]> {
  checkObjectId(from);
  checkObjectId(to);
  return askedOnce(repository, ['commits', from, to, prefix], async () => {
    const paths = prefix ? ['--', `:(top,literal)${prefix}`] : ['--'];
    const output = await runGit(repository.folder, ['rev-list', '--topo-order', '--reverse', to, `^${from}`, ...paths]);
    return (output?.toString('utf8') ?? '').split('\n').filter(Boolean);
  });
}

/**
 * Version label of a tag: prefix and leading v dropped (`core/v1.2.0`, `core-1.2.0`, `v1.2.0` → `1.2.0`); a tag that names no version stays, with
 * every character outside letters, digits, `. _ + -` as `-`.
 */
export function versionLabel(tag: string): string {
  const last = tag.slice(tag.lastIndexOf('/') + 1);
  const version = /^(?:.*?[-_@])??[vV]?(\d+(?:\.\d+)+.*)$/.exec(last)?.[1] ?? /^(?:.*?[-_@])??[vV]?(\d.*)$/.exec(last)?.[1] ?? last;
  return version.replace(/[^A-Za-z0-9._+-]/g, '-');
}
