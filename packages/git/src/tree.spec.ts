import { symlinkSync } from 'node:fs';
import { readBlobs, type ReadBlob } from './blobs';
import { removeTemporary, temporaryFolder, temporaryRepository } from '../../../testing/temporary-repository';
import { openRepository } from './repository';
import { listTags, versionLabel } from './tags';
import { listTree, treeId } from './tree';
import { workTreeFiles } from './work-tree';

afterAll(removeTemporary);

describe('a tree', () => {
  test('lists files, links and submodules with any name', async () => {
    const repo = temporaryRepository();
    repo.write({ 'pkg/ä b.py': 'a = 1\n', 'pkg/new\nline.py': '', 'other/c.py': '' });
    symlinkSync('ä b.py', `${repo.path}/pkg/link.py`);
    repo.git('add', 'pkg', 'other');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},pkg/sub`);
    repo.git('commit', '--quiet', '--message', 'all');
    const commit = repo.git('rev-parse', 'HEAD');
    const opened = await openRepository(repo.path);
    const entries = await listTree(opened, commit, 'pkg');
    expect(entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['link.py', 'symlink'],
      ['new\nline.py', 'file'],
      ['sub', 'submodule'],
      ['ä b.py', 'file'],
    ]);
    expect(await listTree(opened, commit)).toHaveLength(5);
    expect(await treeId(opened, commit, 'nothing')).toBeNull();
    await expect(listTree(opened, commit, 'nothing')).rejects.toMatchObject({ code: 'ONX1010', exitCode: 2 });
    await expect(treeId(opened, commit, '../outside')).rejects.toMatchObject({ code: 'ONX1009', exitCode: 2 });
  });

  test('a repository with sha256 ids', async () => {
    const repo = temporaryRepository('--object-format=sha256');
    const commit = repo.commit({ 'a.py': 'a = 1\n' });
    const opened = await openRepository(repo.path);
    const [entry] = await listTree(opened, commit);
    expect(entry?.blob).toHaveLength(64);
    const seen: string[] = [];
    await readBlobs(opened, [entry?.blob ?? ''], 100, (blob) => void seen.push(Buffer.from(blob.bytes ?? []).toString()));
    expect(seen).toEqual(['a = 1\n']);
  });

  test('the work tree: tracked and new files, not ignored ones', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'core/a.py': '', '.gitignore': '*.log\n' });
    repo.write({ 'core/new.py': '', 'core/x.log': '' });
    expect(await workTreeFiles(await openRepository(`${repo.path}/core`))).toEqual(['a.py', 'new.py']);
  });
});

describe('readBlobs', () => {
  test('gives each blob once, byte for byte, whatever its size', async () => {
    const repo = temporaryRepository();
    const contents = [0, 1, 100, 65_535, 65_536, 65_537, 200_000].map((size, i) => Buffer.alloc(size, `${i}\n`));
    const commit = repo.commit(Object.fromEntries(contents.map((bytes, i) => [`${i}.bin`, bytes])));
    const opened = await openRepository(repo.path);
    const entries = await listTree(opened, commit);
    const seen = new Map<string, Buffer | null>();
    const ids = entries.map((entry) => entry.blob);
    await readBlobs(opened, [...ids, ...ids], 150_000, async ({ id, bytes }) => {
      await new Promise(setImmediate);
      expect(seen.has(id)).toBe(false);
      seen.set(id, bytes && Buffer.from(bytes));
    });
    for (const [i, entry] of entries.entries()) {
      // Larger than the limit: told, not held.
      expect(seen.get(entry.blob)).toEqual(i === 6 ? null : contents[i]);
    }
  });

  test('a missing blob is reported and the rest comes', async () => {
    const repo = temporaryRepository();
    const commit = repo.commit({ 'a.py': 'a = 1\n' });
    const opened = await openRepository(repo.path);
    const [entry] = await listTree(opened, commit);
    const seen: ReadBlob[] = [];
    await readBlobs(opened, ['f'.repeat(40), entry?.blob ?? '', '0'.repeat(40)], 100, (blob) => void seen.push({ ...blob, bytes: null }));
    expect(seen.map((blob) => [blob.id[0], blob.missing])).toEqual([
      ['0', true],
      [entry?.blob[0], false],
      ['f', true],
    ]);
  });

  test('a partial clone is not filled behind our back', async () => {
    const repo = temporaryRepository();
    const commit = repo.commit({ 'a.py': 'a = 1\n' });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const folder = temporaryFolder();
    repo.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${repo.path}`, folder);
    const partial = await openRepository(folder);
    expect(partial.partial).toBe(true);
    const [entry] = await listTree(partial, commit);
    const seen: boolean[] = [];
    const reading = readBlobs(partial, [entry?.blob ?? ''], 100, (blob) => void seen.push(blob.missing));
    // Older git ends instead of saying "missing"; either way nothing is fetched.
    await reading.catch((error: unknown) => expect(error).toMatchObject({ code: 'ONX1008' }));
    expect(seen.filter((missing) => !missing)).toEqual([]);
    expect(() => repo.git('-C', folder, '-c', 'protocol.allow=never', 'cat-file', '-e', entry?.blob ?? '')).toThrow();
  });

  test('what the callback throws reaches the caller', async () => {
    const repo = temporaryRepository();
    const commit = repo.commit({ 'a.py': 'a = 1\n' });
    const opened = await openRepository(repo.path);
    const [entry] = await listTree(opened, commit);
    const reading = readBlobs(opened, [entry?.blob ?? ''], 100, () => {
      throw new Error('stop');
    });
    await expect(reading).rejects.toThrow('stop');
  });
});

describe('tags', () => {
  test('between two commits in order of topology, not of name or date', async () => {
    const repo = temporaryRepository();
    const from = repo.commit({ 'a.py': '1' }, 'v1.9');
    repo.commit({ 'a.py': '2' }, 'v1.10');
    repo.git('tag', '--annotate', '--message', 'x', 'a-first');
    const to = repo.commit({ 'a.py': '3' });
    repo.commit({ 'a.py': '4' }, 'v3');
    const opened = await openRepository(repo.path);
    expect((await listTags(opened, from, to)).map((tag) => tag.name)).toEqual(['a-first', 'v1.10']);
  });

  test.each([
    ['v1.2.3', '1.2.3'],
    ['1.2.3', '1.2.3'],
    ['core/v1.2.0', '1.2.0'],
    ['core-1.2.0-rc.1', '1.2.0-rc.1'],
    ['my-core-v2.0', '2.0'],
    ['@scope/core@1.0.0', '1.0.0'],
    ['release-7', '7'],
    ['v1.0-2.0', '1.0-2.0'],
    ['stable', 'stable'],
    ['käse', 'k-se'],
  ])('version of %s', (tag, version) => {
    expect(versionLabel(tag)).toBe(version);
  });
});
