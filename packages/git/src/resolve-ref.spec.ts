import { OnxError } from '@onx/model';
import { removeTemporary, temporaryFolder, temporaryRepository } from '../../../testing/temporary-repository';
import { openRepository, type Repository } from './repository';
import { resolveRef } from './resolve-ref';

afterAll(removeTemporary);

async function fault(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => 'no fault',
    (cause: unknown) => cause,
  );
  if (!(error instanceof OnxError)) throw error;
  return `${error.exitCode} ${error.toLine()}`;
}

describe('resolveRef', () => {
  let repository: Repository;
  const commits: Record<string, string> = {};

  beforeAll(async () => {
    const repo = temporaryRepository();
    commits['0.9.0'] = repo.commit({ 'a.py': 'a = 1\n' }, 'v0.9.0');
    commits['1.0.0'] = repo.commit({ 'a.py': 'a = 2\n' }, '1.0.0');
    commits['2.0.0'] = repo.commit({ 'a.py': 'a = 3\n' }, 'core/v2.0.0');
    repo.git('tag', 'core-3.0.0');
    repo.git('tag', 'other-3.0.0');
    repo.git('tag', '--annotate', '--message', 'annotated', 'v4.0.0');
    repo.git('branch', 'release/4', 'v0.9.0');
    repository = await openRepository(repo.path);
  });

  test.each([
    ['v0.9.0', '0.9.0', { kind: 'tag', tag: 'v0.9.0' }],
    ['0.9.0', '0.9.0', { kind: 'tag', tag: 'v0.9.0' }],
    ['1.0.0', '1.0.0', { kind: 'tag', tag: '1.0.0' }],
    // Exactly one tag ends in this version.
    ['2.0.0', '2.0.0', { kind: 'tag', tag: 'core/v2.0.0' }],
    // An annotated tag is followed to its commit.
    ['4.0.0', '2.0.0', { kind: 'tag', tag: 'v4.0.0' }],
    ['main', '2.0.0', { kind: 'branch' }],
    ['release/4', '0.9.0', { kind: 'branch' }],
    ['HEAD~2', '0.9.0', { kind: 'expression' }],
    ['v4.0.0^', '1.0.0', { kind: 'expression' }],
  ])('%s', async (ref, commit, rest) => {
    expect(await resolveRef(repository, ref)).toEqual({ ref, commit: commits[commit], ...rest });
  });

  test('a commit id, whole or short', async () => {
    const id = commits['1.0.0'] as string;
    expect(await resolveRef(repository, id)).toEqual({ ref: id, commit: id, kind: 'commit' });
    expect(await resolveRef(repository, id.slice(0, 10))).toEqual({ ref: id.slice(0, 10), commit: id, kind: 'commit' });
  });

  test.each([
    ['v0.9.1', /^2 ONX1003 Ref "v0\.9\.1" not found in .*Nearest: v0\.9\.0.*git fetch --tags/],
    ['v0', /^2 ONX1003 Ref "v0" not found in .*Nearest: v0\.9\.0/],
    ['nowhere-near', /^2 ONX1003 Ref "nowhere-near" not found in [^ ]+ Fetch tags/],
    ['3.0.0', /^2 ONX1006 Version "3\.0\.0" fits several tags: core-3\.0\.0, other-3\.0\.0/],
    ['--upload-pack=touch x', /^2 ONX1004 Ref "--upload-pack=touch x" looks like an option/],
    ['-', /^2 ONX1004/],
    ['a..b', /^2 ONX1005/],
    ['HEAD:a.py', /^2 ONX1005/],
    ['a\nb', /^2 ONX1005/],
    ['v1^{tree}', /^2 ONX1005/],
    ['@{upstream}', /^2 ONX1005/],
    ['', /^2 ONX1005/],
  ])('refuses %j', async (ref, message) => {
    expect(await fault(resolveRef(repository, ref))).toMatch(message);
  });

  test('an empty repository has no ref', async () => {
    const empty = await openRepository(temporaryRepository().path);
    expect(await fault(resolveRef(empty, 'HEAD'))).toMatch(/^2 ONX1003 Ref "HEAD" not found/);
  });

  test('a shallow clone says how to get the rest', async () => {
    const folder = temporaryFolder();
    const repo = temporaryRepository();
    repo.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, folder);
    const shallow = await openRepository(folder);
    expect(shallow.shallow).toBe(true);
    expect(await fault(resolveRef(shallow, 'v0.9.0'))).toMatch(/^2 ONX1003 .*git fetch --unshallow --tags/);
  });
});

describe('openRepository', () => {
  test('sees one state of the refs as long as it is open', async () => {
    const repo = temporaryRepository();
    const first = repo.commit({ 'a.py': 'a = 1\n' });
    const opened = await openRepository(repo.path);
    expect(await resolveRef(opened, 'main')).toMatchObject({ commit: first });
    const second = repo.commit({ 'a.py': 'a = 2\n' });
    expect(await resolveRef(opened, 'main')).toMatchObject({ commit: first });
    expect(await resolveRef(await openRepository(repo.path), 'main')).toMatchObject({ commit: second });
  });

  test('a folder below the top knows its way', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'packages/core/a.py': 'a = 1\n' });
    const opened = await openRepository(`${repo.path}/packages/core`);
    expect(opened).toMatchObject({ folder: repo.path, prefix: 'packages/core', bare: false, shallow: false, partial: false, objectFormat: 'sha1' });
  });

  test('a bare repository', async () => {
    const repo = temporaryRepository('--bare');
    expect(await openRepository(repo.path)).toMatchObject({ folder: repo.path, prefix: '', bare: true });
  });

  test('a repository that git was pointed at by the environment is not taken for the one asked for', async () => {
    const asked = temporaryRepository();
    const other = temporaryRepository();
    process.env['GIT_DIR'] = `${other.path}/.git`;
    try {
      expect((await openRepository(asked.path)).folder).toBe(asked.path);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  test('what is no repository is refused', async () => {
    const folder = temporaryFolder();
    expect(await fault(openRepository(folder))).toMatch(/^2 ONX1002 Folder ".*" is not in a git repository/);
    expect(await fault(openRepository(`${folder}/none`))).toMatch(/^2 ONX1001 Folder ".*none" does not exist/);
  });

  test('a missing git is told apart from a failing one', async () => {
    const repo = temporaryRepository();
    const path = process.env['PATH'];
    process.env['PATH'] = temporaryFolder();
    try {
      expect(await fault(openRepository(repo.path))).toMatch(/^3 ONX1007 The program "git" was not found/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
