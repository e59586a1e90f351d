/** A pair of releases on disk: as two folders, and as two commits of one repository, the forms in which other tools want it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sources } from '../synthetic/package/sources';
import { writeSources } from '../synthetic/package/write-sources';

export interface PairRepository {
  /** Work tree and repository, at the new release; the old one is its first commit. */
  folder: string;
  /** The two releases as plain folders. */
  old: string;
  new: string;
  /** For what a tool leaves. */
  scratch: string;
  git(...args: string[]): string;
  remove(): void;
}

export function pairRepository(old: Sources, fresh: Sources): PairRepository {
  const scratch = mkdtempSync(join(tmpdir(), 'onx-peers-'));
  const folder = join(scratch, 'repository');
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  writeSources(join(scratch, 'old'), old);
  writeSources(join(scratch, 'new'), fresh);
  writeSources(folder, old);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'old');
  git('rm', '--quiet', '-r', '.');
  writeSources(folder, fresh);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'new');
  return { folder, old: join(scratch, 'old'), new: join(scratch, 'new'), scratch, git, remove: () => rmSync(scratch, { recursive: true, force: true }) };
}
