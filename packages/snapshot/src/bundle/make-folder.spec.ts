import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { makeFolder } from './make-folder';

afterAll(removeTemporary);

test('makes what is missing and leaves what is there', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a'));
  makeFolder(join(folder, 'a/b/c'));
  makeFolder(join(folder, 'a/b/c'));
  expect(existsSync(join(folder, 'a/b/c'))).toBe(true);
});

test('a file in the way is a fault', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file/below'))).toThrow(/EEXIST|ENOTDIR/);
});

(existsSync('/proc/self') ? test : test.skip)('a file system without new folders is a fault', () => {
  expect(() => makeFolder('/proc/not-here/below')).toThrow(/ENOENT/);
});
