/** The demo's core as a repository with its two releases. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const WORKSPACE = join(__dirname, '../../../../e2e/demo/workspace');
const IDENTITY = ['-c', 'user.name=onx', '-c', 'user.email=onx@localhost', '-c', 'commit.gpgsign=false'];

export function git(folder: string, ...argv: string[]): string {
  return execFileSync('git', [...IDENTITY, ...argv], { cwd: folder, encoding: 'utf8' });
}

/** Makes the repository with the tags v0.9.0 and v1.0.0. */
export function layCore(folder: string): void {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  cpSync(join(WORKSPACE, 'core-0.9.0'), folder, { recursive: true });
  release(folder, 'v0.9.0');
  const next = join(WORKSPACE, 'core-1.0.0');
  for (const path of readFileSync(join(next, 'removed.txt'), 'utf8').split('\n').filter(Boolean)) rmSync(join(folder, path));
  cpSync(next, folder, { recursive: true, filter: (source) => basename(source) !== 'removed.txt' });
  release(folder, 'v1.0.0');
}

function release(folder: string, tag: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', tag);
  git(folder, 'tag', tag);
}
