import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readyHash } from '@onx/model';
import { BundleWriter } from '../bundle/bundle-writer';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { KeptBundles, type KeptBundle } from './kept-bundles';

beforeAll(readyHash);
afterAll(removeTemporary);

const FILES = { 'change_manifest.yaml': 'manifest\n', 'snapshot_to/surface.json': 'x'.repeat(5_000_000) };

/** A bundle on disk, kept under `key`. */
async function kept(store: string): Promise<{ bundles: KeptBundles; out: string }> {
  const out = temporaryFolder();
  const writer = new BundleWriter(out);
  const parts = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, writer.add(path, text)]));
  await writer.commit();
  const bundles = new KeptBundles(store);
  bundles.keep('key', out, { note: { answer: 42 }, parts });
  return { bundles, out };
}

async function copied(bundles: KeptBundles, to: string): Promise<boolean> {
  const writer = new BundleWriter(to);
  const done = bundles.copy('key', bundles.find('key') as KeptBundle, writer);
  await (done ? writer.commit() : writer.discard());
  return done;
}

test('a kept bundle gives its note and its files, also where they are there already', async () => {
  const { bundles } = await kept(temporaryFolder());
  const to = temporaryFolder();
  expect(bundles.find('key')?.note).toEqual({ answer: 42 });
  expect(bundles.find('other')).toBeNull();
  for (let time = 0; time < 2; time++) {
    expect(await copied(bundles, to)).toBe(true);
    for (const [path, text] of Object.entries(FILES)) expect(readFileSync(join(to, path), 'utf8')).toBe(text);
  }
  expect(readdirSync(to).sort()).toEqual(['change_manifest.yaml', 'snapshot_to']);
});

test('a part that is in its place is not written again; one that was edited is', async () => {
  const { bundles, out } = await kept(temporaryFolder());
  const place = join(out, 'snapshot_to/surface.json');
  const before = statSync(place);
  writeFileSync(join(out, 'change_manifest.yaml'), 'MANIFEST\n');
  expect(await copied(bundles, out)).toBe(true);
  expect(statSync(place)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  expect(readFileSync(join(out, 'change_manifest.yaml'), 'utf8')).toBe('manifest\n');
});

test.each<[string, (folder: string) => void]>([
  ['a changed file', (folder) => appendFileSync(join(folder, 'snapshot_to/surface.json'), ' ')],
  ['a missing file', (folder) => rmSync(join(folder, 'change_manifest.yaml'))],
])('%s is noticed, and nothing is written', async (_, damage) => {
  const store = temporaryFolder();
  const { bundles, out } = await kept(store);
  rmSync(out, { recursive: true });
  damage(join(store, readdirSync(store)[0] ?? ''));
  const to = temporaryFolder();
  expect(await copied(bundles, to)).toBe(false);
  expect(readdirSync(to).filter((name) => name !== 'snapshot_to')).toEqual([]);
});

test('a damaged index is as none', async () => {
  const store = temporaryFolder();
  const { bundles } = await kept(store);
  appendFileSync(join(store, readdirSync(store)[0] ?? '', 'index.json'), ' ');
  expect(bundles.find('key')).toBeNull();
});

test('the bundles used last stay, and what a killed process left goes', async () => {
  const store = temporaryFolder();
  const { bundles, out } = await kept(store);
  mkdirSync(join(store, 'left.tmp'));
  utimesSync(join(store, 'left.tmp'), 1, 1);
  for (let at = 0; at < 40; at++) {
    bundles.keep(`key ${at}`, out, { note: at, parts: {} });
    bundles.find('key');
  }
  expect(readdirSync(store)).toHaveLength(32);
  expect(bundles.find('key')?.note).toEqual({ answer: 42 });
  expect(bundles.find('key 39')?.note).toBe(39);
  expect(bundles.find('key 0')).toBeNull();
});
