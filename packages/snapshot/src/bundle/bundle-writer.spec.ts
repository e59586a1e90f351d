import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { blake3Hex, readyHash, sha256Hex } from '@onx/model';
import { atomicWrite } from './atomic-write';
import { BundleWriter } from './bundle-writer';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { chunksOf } from './text-chunks';

beforeAll(readyHash);
afterAll(removeTemporary);

async function writeBundle(folder: string, parts: Record<string, string | Uint8Array>): Promise<void> {
  const bundle = new BundleWriter(folder);
  for (const [path, content] of Object.entries(parts)) bundle.add(path, content);
  await bundle.commit();
}

test('a bundle is written with its folders, without leftovers, and over an old one', async () => {
  const folder = join(temporaryFolder(), 'deep', 'bundle');
  await writeBundle(folder, { 'snapshot_to/.tree': 'old' });
  await writeBundle(folder, { 'snapshot_to/.tree': 'new', 'change_manifest.yaml': Buffer.from('m') });
  expect(readdirSync(folder).sort()).toEqual(['change_manifest.yaml', 'snapshot_to']);
  expect(readdirSync(join(folder, 'snapshot_to'))).toEqual(['.tree']);
  expect(readFileSync(join(folder, 'snapshot_to', '.tree'), 'utf8')).toBe('new');
});

test('nothing is in place before the end, and nothing is left where it is given up', async () => {
  const folder = temporaryFolder();
  await writeBundle(folder, { a: 'old' });
  const bundle = new BundleWriter(folder);
  bundle.add('a', 'new');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(() =>
    bundle.add('b', (function* () {
      yield 'x';
      throw new Error('stopped');
    })()),
  ).toThrow('stopped');
  await bundle.discard();
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});

test.each([1, 2])('a part tells its size and digests (%i threads)', async (threads) => {
  const bundle = new BundleWriter(temporaryFolder(), threads);
  const expected = { size: 5, blake3: blake3Hex('aäbc'), sha256: sha256Hex('aäbc') };
  const together = bundle.addTogether(['large', 'other'], [{ text: 'aä', files: [0, 1] }, { text: 'd', files: [1] }, { text: 'bc', files: [0] }]);
  expect(await together[0]).toEqual(expected);
  expect(await together[1]).toMatchObject({ size: 4, sha256: sha256Hex('aäd') });
  expect(bundle.add('one', 'aäbc')).toEqual(expected);
  expect(bundle.add('pieces', ['a', 'äb', '', 'c'])).toEqual(expected);
});

test('the chunks of a text are its bytes, however it is cut into pieces', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 200_000 }).map((length) => '€'.repeat(length)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const chunks: Buffer[] = [];
      for (const chunk of chunksOf(pieces)) chunks.push(Buffer.from(chunk));
      expect(Buffer.concat(chunks).equals(Buffer.from(pieces.join('')))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a part may not leave the bundle', () => {
  const folder = temporaryFolder();
  const bundle = new BundleWriter(join(folder, 'b'));
  for (const path of ['../x', '/x', 'a/../../x']) expect(() => bundle.add(path, '')).toThrow(RangeError);
  expect(readdirSync(folder)).toEqual([]);
});

test('where nothing can be written the old file stays and nothing is left behind', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'kept');
  const refused = expect.objectContaining({ code: 'ONX1101', exitCode: 3 });
  expect(() => atomicWrite(join(folder, 'file', 'below'), 'x')).toThrow(refused);
  expect(() => atomicWrite(folder, 'x')).toThrow(refused);
  expect(() => new BundleWriter(join(folder, 'file')).add('below', 'x')).toThrow(refused);
  const onFolder = new BundleWriter(join(folder, '..'));
  onFolder.add(folder.slice(folder.lastIndexOf('/') + 1), 'x');
  await expect(onFolder.commit()).rejects.toEqual(refused);
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
  expect(readdirSync(folder)).toEqual(['file']);
});
