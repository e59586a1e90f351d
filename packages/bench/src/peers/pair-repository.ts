/** A pair of releases as two commits: the form in which tools on version control want it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from '../synthetic/mutate';
import { writeSources } from '../synthetic/write-sources';

export interface PairRepository {
  /** Work tree and repository, at the new release. */
  folder: string;
  /** The two releases as plain folders. */
  old: string;
  new: string;
  git(...args: string[]): string;
  remove(): void;
}

export function pairRepository(mutant: Mutant): PairRepository {
  const base = mkdtempSync(join(tmpdir(), 'onx-peers-'));
  const [folder, old, fresh] = [join(base, 'repository'), join(base, 'old'), join(base, 'new')];
  writeSources(old, mutant.old.sources);
  writeSources(fresh, mutant.new.sources);
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  writeSources(folder, mutant.old.sources);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'old');
  git('rm', '--quiet', '-r', '.');
  writeSources(folder, mutant.new.sources);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'new');
  return { folder, old, new: fresh, git, remove: () => rmSync(base, { recursive: true, force: true }) };
}
