import { removeTemporary, temporaryRepository } from '../../../testing/temporary-repository';
import { changedPaths } from './status';

afterAll(removeTemporary);

test('changed, staged, moved, gone and new paths below a folder; nothing ignored', async () => {
  const repo = temporaryRepository();
  repo.commit({ '.gitignore': '*.log\n', 'outside.py': '', 'dep/same.py': '', 'dep/edited.py': '', 'dep/staged.py': '', 'dep/moved.py': 'm = 1\n', 'dep/gone.py': '' });
  repo.write({ 'outside.py': 'x', 'dep/edited.py': 'x', 'dep/staged.py': 'x', 'dep/gone.py': null, 'dep/ä\nb.py': '', 'dep/new/c.py': '', 'dep/x.log': '' });
  repo.git('add', 'dep/staged.py');
  repo.git('mv', 'dep/moved.py', 'dep/R to.py');
  expect((await changedPaths(`${repo.path}/dep`)).sort()).toEqual(['R to.py', 'edited.py', 'gone.py', 'moved.py', 'new/c.py', 'staged.py', 'ä\nb.py'].map((path) => `dep/${path}`));
});

test('the repository of the folder is asked, wherever the environment of a hook points', async () => {
  const [repo, other] = [temporaryRepository(), temporaryRepository()];
  repo.commit({ 'a.py': '' });
  other.commit({ 'b.py': '' });
  const before = { ...process.env };
  Object.assign(process.env, { GIT_DIR: `${other.path}/.git`, GIT_WORK_TREE: other.path, GIT_INDEX_FILE: `${other.path}/.git/index` });
  try {
    expect(await changedPaths(repo.path)).toEqual([]);
  } finally {
    process.env = before;
  }
});

test('outside of a repository git fails', async () => {
  await expect(changedPaths('/')).rejects.toMatchObject({ code: 'ONX1008' });
});
