import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { commitAll, git, writeTree, type Entry } from '../testing/scene';
import { surfaceOf, toyLanguage } from '../testing/toy-language';
import { readTarget } from './read-target';
import { walkTarget } from './walk';

afterAll(removeTemporary);

const walk = (root: string): string[] => [...walkTarget(root, [])];

test.each<[string, Record<string, Entry>, string[]]>([
  ['vendored and generated folders', Object.fromEntries(['node_modules', '.venv', 'venv', 'lib/site-packages', '.git', '.onx', '__pycache__', '.tox', 'vendor', 'x.egg-info', 'dist', 'build', 'src/a'].map((folder) => [`${folder}/m.py`, ''])), ['src/a/m.py']],
  ['an environment of any name', { 'env3/pyvenv.cfg': '', 'env3/m.py': '', 'env/m.py': '' }, ['env/m.py']],
  ['a package that is called build', { 'app/build/__init__.py': '', 'app/build/m.py': '', 'build/lib/app/m.py': '' }, ['app/build/__init__.py', 'app/build/m.py']],
  ['binaries by their name', { 'a.PNG': '', 'b.so': '', 'c.py': '' }, ['c.py']],
  ['what is ignored', { '.gitignore': '*.log\nout/\n!keep.log\n', 'a.log': '', 'keep.log': '', 'out/a.py': '', 'b.py': '' }, ['.gitignore', 'b.py', 'keep.log']],
  ['what a nearer file says otherwise', { '.gitignore': '*.gen.py\n', 'a.gen.py': '', 'sub/.gitignore': '!*.gen.py\n/only-here\n', 'sub/a.gen.py': '', 'sub/only-here': '', 'sub/x/only-here': '' }, ['.gitignore', 'sub/.gitignore', 'sub/a.gen.py', 'sub/x/only-here']],
  ['nothing inside an ignored folder comes back', { '.gitignore': 'gone/\n!gone/a.py\n', 'gone/a.py': '', 'gone/.gitignore': '!a.py\n' }, ['.gitignore']],
])('leaves out %s', (_, entries, expected) => {
  const root = writeTree(temporaryFolder(), entries);
  expect(walk(root)).toEqual(expected);
});

test('says of ignored files what git says', () => {
  const root = writeTree(temporaryFolder(), { '.gitignore': 'a/*\n!a/b\n**/c.py\n\\#x\nd[0-9].py\n', 'a/b/c.py': '', 'a/b/d1.py': '', 'a/b/e.py': '', 'a/x.py': '', '#x': '', 'd.py': '', 'f/g/.gitignore': '*\n!h.py\n', 'f/g/h.py': '', 'f/g/i.py': '' });
  commitAll(root);
  const tracked = git(root, 'ls-files').split('\n').filter(Boolean).sort();
  expect(walk(root).sort()).toEqual(tracked);
});

test('rules from above the target count, unless they ignore the target itself', () => {
  const root = writeTree(temporaryFolder(), { '.gitignore': '*.gen.py\nscratch/\n', 'packages/one/a.py': '', 'packages/one/b.gen.py': '', 'scratch/two/a.gen.py': '' });
  commitAll(root);
  expect(walk(join(root, 'packages/one'))).toEqual(['a.py']);
  expect(walk(join(root, 'scratch/two'))).toEqual(['a.gen.py']);
});

test('symlinks are passed over, and a link to itself does not matter', () => {
  const root = writeTree(temporaryFolder(), { 'a/m.py': '' });
  symlinkSync('.', join(root, 'a/self'));
  symlinkSync('m.py', join(root, 'a/n.py'));
  expect(walk(root)).toEqual(['a/m.py']);
});

test('keeps only what a language is concerned with, and of that the bytes and mode', () => {
  const root = writeTree(temporaryFolder(), { 'a.toy': 'core.a.X', 'b.toy': 'no', 'c.txt': 'core.a.X', 'nul.toy': 'core.a.X\0', 'big.toy': `core.a.X${' '.repeat(9 << 20)}`, 'large.toy': `core.a.X${' '.repeat(1 << 20)}` });
  chmodSync(join(root, 'a.toy'), 0o750);
  const target = readTarget(root, [toyLanguage], surfaceOf(['core.a.X']), []);
  const kept = (target.files.get('toy') ?? []).map((file) => [file.path, file.bytes.length, file.mode.toString(8)]);
  expect(kept).toEqual([['a.toy', 8, '750'], ['large.toy', 8 + (1 << 20), '644']]);
  expect(target.seen).toBe(6);
});
