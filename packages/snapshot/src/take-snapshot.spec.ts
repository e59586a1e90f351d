import { symlinkSync } from 'node:fs';
import { memoryFactStore } from './fact-store/fact-store';
import { removeTemporary, temporaryFolder, temporaryRepository } from '../../../testing/temporary-repository';
import { toyLanguage } from './testing/toy-language';
import { surfaceText } from './print/surface-json';
import { alone } from './print/together';
import { treeTexts } from './print/tree';
import { takeSnapshot, takeSnapshots } from './take-snapshot';

afterAll(removeTemporary);

const { language } = toyLanguage();
const languages = [language];

describe('takeSnapshot', () => {
  test('a ref: files with hashes, facts, metadata, version', async () => {
    const repo = temporaryRepository();
    const commit = repo.commit({ 'core/a.toy': 'x = 1\n', 'toy.toml': 'version = 7\n', 'logo.png': new Uint8Array([137, 0, 1]) }, 'v1.2.0');
    const { snapshot, tree } = await takeSnapshot({ corePath: repo.path, ref: '1.2.0', languages });
    expect(snapshot.origin).toEqual({ ref: '1.2.0', commit, version: '1.2.0' });
    expect(tree).toBe(repo.git('rev-parse', 'v1.2.0^{tree}'));
    expect(snapshot.files.map(({ path, lang, size }) => [path, lang, size])).toEqual([
      ['core/a.toy', 'other', 6],
      ['logo.png', 'other', 3],
      ['toy.toml', 'toml', 12],
    ]);
    expect(snapshot.files[0]?.sha256).toBe('9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4');
    expect(snapshot.surface.packageVersion).toBe('7');
    expect(Object.keys(snapshot.surface.definitions)).toEqual(['core.a.x']);
    expect(snapshot.diagnostics).toEqual([]);
  });

  test('a branch takes its version from the metadata, else from the commit', async () => {
    const repo = temporaryRepository();
    const commit = repo.commit({ 'a.toy': 'x = 1\n' });
    expect((await takeSnapshot({ corePath: repo.path, ref: 'main', languages })).snapshot.origin.version).toBe(commit.slice(0, 12));
    repo.commit({ 'toy.toml': 'version = 3.1\n' });
    expect((await takeSnapshot({ corePath: repo.path, ref: 'main', languages })).snapshot.origin.version).toBe('3.1');
  });

  test('the same tree gives the same bytes from a ref, a work tree and a plain folder', async () => {
    const files = { 'core/a.toy': 'x = 1\n', 'core/b.toy': 'class B(core.a.A)\n', 'README.md': '# core\n' };
    const repo = temporaryRepository();
    repo.commit(files, 'v1');
    const folder = temporaryFolder();
    repo.git('--work-tree', folder, 'checkout', '--force', 'v1', '--', '.');
    const texts = await Promise.all(
      [
        { corePath: repo.path, ref: 'v1' },
        { corePath: repo.path, ref: null },
        { corePath: folder, ref: null },
      ].map(async (where) => {
        const { snapshot } = await takeSnapshot({ ...where, languages });
        return [...alone(treeTexts([snapshot])), ...surfaceText(snapshot.surface)].join('');
      }),
    );
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
  });

  test('a core in a sub-folder, without what is excluded', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'packages/core/a.toy': '', 'packages/core/tests/t.toy': '', 'packages/core/x/examples/e.toy': '', 'packages/other/o.toy': '' }, 'v1');
    for (const ref of ['v1', null]) {
      const { snapshot } = await takeSnapshot({ corePath: `${repo.path}/packages/core`, ref, languages, excludes: ['tests', '**/examples/**'] });
      expect(snapshot.files.map((file) => file.path)).toEqual(['a.toy']);
    }
  });

  test('what cannot be read is told and the rest goes on', async () => {
    const repo = temporaryRepository();
    repo.write({
      'good.toy': 'x = 1\n! odd\n',
      'fault.toy': 'throw\n',
      'latin.toy': Buffer.from('x = "\xe9"\n', 'latin1'),
      'lfs.toy': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
      'large.toy': Buffer.alloc(8 * 1024 * 1024 + 1, 'x'),
      'nul.toy': 'x = 1\0\n',
    });
    symlinkSync('good.toy', `${repo.path}/link.toy`);
    repo.git('add', '--all');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    repo.git('commit', '--quiet', '--message', 'odd ones');
    const store = memoryFactStore();
    const cold = await takeSnapshot({ corePath: repo.path, ref: 'HEAD', languages, factStore: store });
    const told = cold.snapshot.diagnostics.map(({ code, file, line }) => [file, code, line]);
    expect(told).toEqual([
      ['fault.toy', 'ONX1108', 1],
      ['good.toy', 'TOY1', 2],
      ['large.toy', 'ONX1104', undefined],
      ['latin.toy', 'ONX1104', undefined],
      ['lfs.toy', 'ONX1104', undefined],
      ['link.toy', 'ONX1105', undefined],
      ['module', 'ONX1106', undefined],
      ['nul.toy', 'ONX1104', undefined],
    ]);
    expect(Object.keys(cold.snapshot.surface.definitions)).toEqual(['good.x']);
    const warm = await takeSnapshot({ corePath: repo.path, ref: 'HEAD', languages, factStore: store });
    expect(warm).toEqual(cold);
  });

  test('a missing blob loses one file', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'a.toy': 'x = 1\n', 'b.toy': 'y = 1\n' }, 'v1');
    const blob = repo.git('rev-parse', 'v1:a.toy');
    const partial = temporaryRepository();
    // The same files with only one of the blobs, as a partial clone has them.
    partial.write({ 'b.toy': 'y = 1\n' });
    partial.git('add', '--all');
    partial.git('update-index', '--add', '--cacheinfo', `100644,${blob},a.toy`);
    const written = partial.git('write-tree', '--missing-ok');
    partial.git('tag', 'v1', partial.git('commit-tree', '-m', 'partial', written));
    const { snapshot } = await takeSnapshot({ corePath: partial.path, ref: 'v1', languages });
    expect(snapshot.diagnostics.map(({ code, file }) => [file, code])).toEqual([['a.toy', 'ONX1107']]);
    expect(Object.keys(snapshot.surface.definitions)).toEqual(['b.y']);
  });

  test.each(['', './', 'x'.repeat(70_000)])('refuses the exclude glob %.20j', async (glob) => {
    const repo = temporaryRepository();
    repo.commit({ 'a.toy': '' }, 'v1');
    await expect(takeSnapshot({ corePath: repo.path, ref: 'v1', languages, excludes: [glob] })).rejects.toMatchObject({ code: 'ONX1111', exitCode: 2 });
  });

  test.each([
    ['no source files', { 'README.md': '' }, 'v1', 'ONX1103'],
    ['an unknown ref', { 'a.toy': '' }, 'v2', 'ONX1003'],
  ])('refuses %s', async (_what, files, ref, code) => {
    const repo = temporaryRepository();
    repo.commit(files, 'v1');
    await expect(takeSnapshot({ corePath: repo.path, ref, languages })).rejects.toMatchObject({ code, exitCode: 2 });
  });
});

describe('takeSnapshots', () => {
  test('reads what both refs share once, keeps bodies of what differs', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'same.toy': 's = 1\n', 'changed.toy': 'c = 1\n', 'gone.toy': 'g = 1\n' }, 'v1');
    repo.git('mv', 'gone.toy', 'moved.toy');
    repo.commit({ 'changed.toy': 'c = 2\n', 'new.toy': 'n = 1\n' }, 'v2');
    const toy = toyLanguage();
    const store = memoryFactStore();
    const pair = await takeSnapshots({ corePath: repo.path, from: 'v1', to: 'v2', languages: [toy.language], factStore: store });
    expect(toy.extracted()).toBe(5);
    const tokens = (side: 'from' | 'to', path: string): string[] | undefined =>
      pair.bodies.get(pair[side].snapshot.files.find((file) => file.path === path)?.blob ?? '')?.tokens;
    expect(tokens('from', 'changed.toy')).toEqual(['c', '=', '1']);
    expect(tokens('to', 'changed.toy')).toEqual(['c', '=', '2']);
    expect(tokens('to', 'new.toy')).toEqual(['n', '=', '1']);
    // The same content on both sides needs no closer look, wherever it lies.
    expect(tokens('to', 'same.toy')).toBeUndefined();
    expect(tokens('to', 'moved.toy')).toBeUndefined();

    const again = await takeSnapshots({ corePath: repo.path, from: 'v1', to: 'v2', languages: [toy.language], factStore: store });
    expect(toy.extracted()).toBe(5);
    expect(again.counts).toEqual({ read: 3, extracted: 0, served: 5 });
    expect({ from: again.from, to: again.to }).toEqual({ from: pair.from, to: pair.to });
  });

  test('files that were asked for are kept where they are new or other than they were, also when the store knows all', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'a.toy': 'a = 1\n', 'set.yml': 'old: 1\n', 'same.yml': 's: 1\n', 'gone.yml': 'g: 1\n', 'x.txt': '1' }, 'v1');
    repo.git('rm', '-q', 'gone.yml');
    repo.commit({ 'set.yml': 'new: 1\n', 'fresh.yml': 'f: 1\n', 'x.txt': '2' }, 'v2');
    const core = { corePath: repo.path, from: 'v1', to: 'v2', languages: [toyLanguage().language], factStore: memoryFactStore(), changedFiles: (path: string) => path.endsWith('.yml') };
    for (const run of ['cold', 'warm']) {
      const { changedFiles } = await takeSnapshots(core);
      const texts = changedFiles.map(({ path, from, to }) => [path, from && Buffer.from(from).toString(), Buffer.from(to).toString()]);
      expect([run, texts]).toEqual([run, [['fresh.yml', null, 'f: 1\n'], ['set.yml', 'old: 1\n', 'new: 1\n']]]);
    }
  });

  test('a new extractor version reads again', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'a.toy': 'a = 1\n' }, 'v1');
    const store = memoryFactStore();
    const [old, next] = [toyLanguage('1'), toyLanguage('2')];
    await takeSnapshot({ corePath: repo.path, ref: 'v1', languages: [old.language], factStore: store });
    await takeSnapshot({ corePath: repo.path, ref: 'v1', languages: [next.language], factStore: store });
    expect([old.extracted(), next.extracted()]).toEqual([1, 1]);
  });

  test('from a ref to the folder as it lies', async () => {
    const repo = temporaryRepository();
    repo.commit({ 'a.toy': 'a = 1\n' }, 'v1');
    repo.write({ 'b.toy': 'b = 1\n' });
    const pair = await takeSnapshots({ corePath: repo.path, from: 'v1', to: null, languages });
    expect(Object.keys(pair.to.snapshot.surface.definitions)).toEqual(['a.a', 'b.b']);
    expect(pair.to.tree).toBeNull();
    expect(pair.bodies.get(pair.to.snapshot.files[1]?.blob ?? '')?.tokens).toEqual(['b', '=', '1']);
  });
});
