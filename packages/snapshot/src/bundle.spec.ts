import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atomicWrite } from './atomic-write';
import { writeBundle } from './bundle';
import { removeTemporary, temporaryFolder } from './fixtures/temporary-repository';

afterAll(removeTemporary);

test('a bundle is written with its folders, without leftovers, and over an old one', () => {
  const folder = join(temporaryFolder(), 'deep', 'bundle');
  writeBundle(folder, new Map([['snapshot_to/.tree', 'old']]));
  writeBundle(folder, new Map<string, string | Uint8Array>([['snapshot_to/.tree', 'new'], ['change_manifest.yaml', Buffer.from('m')]]));
  expect(readdirSync(folder).sort()).toEqual(['change_manifest.yaml', 'snapshot_to']);
  expect(readdirSync(join(folder, 'snapshot_to'))).toEqual(['.tree']);
  expect(readFileSync(join(folder, 'snapshot_to', '.tree'), 'utf8')).toBe('new');
});

test('a part may not leave the bundle', () => {
  const folder = temporaryFolder();
  for (const path of ['../x', '/x', 'a/../../x']) expect(() => writeBundle(join(folder, 'b'), new Map([[path, '']]))).toThrow(RangeError);
  expect(readdirSync(folder)).toEqual([]);
});

test('where nothing can be written the old file stays and nothing is left behind', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'kept');
  expect(() => atomicWrite(join(folder, 'file', 'below'), 'x')).toThrow(expect.objectContaining({ code: 'ONX1101', exitCode: 3 }));
  expect(() => atomicWrite(folder, 'x')).toThrow(expect.objectContaining({ code: 'ONX1101' }));
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  expect(readdirSync(folder)).toEqual(['file']);
});
