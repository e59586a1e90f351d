import { symlinkSync } from 'node:fs';
import { listCommitChanges } from './commit-changes';
import { removeTemporary, temporaryRepository, type TemporaryRepository } from '../../../testing/temporary-repository';
import { openRepository } from './repository';

afterAll(removeTemporary);

const ALL = { prefix: '', concerns: (_path: string) => true, maxCommits: 100, maxChanges: 1000 };

async function changesOf(repo: TemporaryRepository, from: string, to: string, options: Partial<typeof ALL> = {}): Promise<{ rows: string[][]; ids: string[]; cut: number }> {
  const { commits, cut } = await listCommitChanges(await openRepository(repo.path), from, to, { ...ALL, ...options });
  const letter = (before?: string, after?: string): string => (before === undefined ? 'added' : after === undefined ? 'gone' : 'changed');
  return { ids: commits.map(({ commit }) => commit), rows: commits.map(({ changes }) => changes.map(({ path, before, after }) => `${letter(before, after)} ${path}`)), cut };
}

describe('changes by commit', () => {
  test('each commit against its parent, oldest first, renames as two sides', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'core/a.py': 'a = 1\n', 'other.py': '' });
    const first = repo.commit({ 'core/a.py': 'a = 2\n', 'core/ä\nb.py': '' });
    repo.commit({ 'other.py': 'x = 1\n' });
    repo.git('mv', 'core/a.py', 'core/c.py');
    const to = repo.commit({});
    expect(await changesOf(repo, from, to, { prefix: 'core' })).toEqual({ ids: [first, to], rows: [['changed core/a.py', 'added core/ä\nb.py'], ['gone core/a.py', 'added core/c.py']], cut: 0 });
    expect((await changesOf(repo, from, to, { concerns: (path) => path === 'other.py' })).rows).toEqual([['changed other.py']]);
    expect(await changesOf(repo, to, to)).toEqual({ ids: [], rows: [], cut: 0 });
  });

  test('what a merge brings in stands in the commits of its branch', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'a.py': 'a = 1\n' });
    repo.git('checkout', '--quiet', '-b', 'side');
    const side = repo.commit({ 'b.py': 'b = 1\n' });
    repo.git('checkout', '--quiet', 'main');
    const main = repo.commit({ 'a.py': 'a = 2\n' });
    repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    const { ids } = await changesOf(repo, from, repo.git('rev-parse', 'HEAD'));
    expect([...ids].sort()).toEqual([main, side].sort());
  });

  test('a root commit brings all its files', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'a.py': 'a = 1\n' });
    repo.git('checkout', '--quiet', '--orphan', 'again');
    const to = repo.commit({ 'b.py': 'b = 1\n' });
    expect((await changesOf(repo, from, to)).rows).toEqual([['added a.py', 'added b.py']]);
  });

  test('links and submodules are no files', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'a.py': 'a = 1\n', 'b.py': 'b = 1\n' });
    repo.git('rm', '--quiet', 'b.py');
    symlinkSync('a.py', `${repo.path}/b.py`);
    repo.git('add', 'b.py');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repo.git('commit', '--quiet', '--message', 'links');
    expect((await changesOf(repo, from, repo.git('rev-parse', 'HEAD'))).rows).toEqual([['gone b.py']]);
  });

  test('budgets keep the newest commits, and no commit in part', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'a.py': '' });
    const ids = [1, 2, 3].map((i) => repo.commit({ 'a.py': `a = ${i}\n`, 'b.py': `b = ${i}\n` }));
    const to = ids[2] as string;
    expect(await changesOf(repo, from, to, { maxCommits: 2 })).toMatchObject({ ids: ids.slice(1), cut: 1 });
    expect(await changesOf(repo, from, to, { maxChanges: 3 })).toMatchObject({ ids: ids.slice(0, 1), cut: 2 });
  });
});
