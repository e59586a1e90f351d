import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { removeTemporary, temporaryFolder } from '../../../../testing/temporary-repository';
import { defaultCacheFolder } from './cache-folder';
import { openFactStore } from './disk-fact-store';
import { encodePack, PackFile } from './pack-file';

afterAll(removeTemporary);

const id = (i: number, bytes = 20): string => i.toString(16).padStart(bytes * 2, '0');
const record = (i: number): Buffer => Buffer.from(`record ${i} `.repeat(i % 7));

function fill(folder: string, from: number, to: number): void {
  const store = openFactStore(folder);
  for (let i = from; i < to; i++) store.put('facts toy 1', id(i), record(i));
  store.flush();
}

function found(folder: string, count: number): Map<string, Buffer> {
  return openFactStore(folder).getMany('facts toy 1', Array.from({ length: count }, (_, i) => id(i)));
}

describe('the fact store on disk', () => {
  test('gives back what was put, by kind and id', () => {
    const folder = temporaryFolder();
    const store = openFactStore(folder);
    store.put('a', id(1), Buffer.from('one'));
    store.put('b', id(1), Buffer.from('other'));
    store.put('a', id(2, 32), Buffer.from('sha256 repository'));
    store.put('a', id(3), Buffer.alloc(0));
    expect(store.getMany('a', [id(1)]).get(id(1))?.toString()).toBe('one');
    store.flush();
    for (const reader of [store, openFactStore(folder)]) {
      const a = reader.getMany('a', [id(1), id(2, 32), id(3), id(4)]);
      expect([...a].map(([key, value]) => [key, value.toString()])).toEqual([
        [id(1), 'one'],
        [id(2, 32), 'sha256 repository'],
        [id(3), ''],
      ]);
      expect(reader.getMany('b', [id(1)]).get(id(1))?.toString()).toBe('other');
      expect(reader.getMany('c', [id(1)]).size).toBe(0);
    }
  });

  test('two writers at once lose nothing, and many packs become few', () => {
    const folder = temporaryFolder();
    const [first, second] = [openFactStore(folder), openFactStore(folder)];
    first.put('facts toy 1', id(0), record(0));
    second.put('facts toy 1', id(1), record(1));
    first.flush();
    second.flush();
    for (let i = 2; i < 30; i++) fill(folder, i, i + 1);
    expect(found(folder, 30).size).toBe(30);
    expect(readdirSync(join(folder, 'packs')).length).toBeLessThan(10);
  });

  test('what a killed writer left is swept up once it is old', () => {
    const folder = temporaryFolder();
    fill(folder, 0, 1);
    const [old, fresh] = ['.a.pack.1.x.tmp', '.b.pack.1.x.tmp'].map((name) => join(folder, 'packs', name)) as [string, string];
    for (const path of [old, fresh]) writeFileSync(path, '');
    utimesSync(old, 0, 0);
    fill(folder, 1, 2);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
    expect(found(folder, 2).size).toBe(2);
  });

  test('deleted under an open reader, the rest of the run goes on', () => {
    const folder = temporaryFolder();
    fill(folder, 0, 10);
    const store = openFactStore(folder);
    expect(store.getMany('facts toy 1', [id(1)]).size).toBe(1);
    rmSync(folder, { recursive: true });
    store.put('facts toy 1', id(11), record(11));
    store.flush();
    expect(found(folder, 20).size).toBe(1);
  });

  test('damage anywhere is noticed, never believed, and healed by the next writer', () => {
    const records = new Map([['facts toy 1', new Map(Array.from({ length: 20 }, (_, i) => [id(i), record(i)]))]]);
    const whole = Buffer.concat(encodePack(records));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, cut) => {
        const folder = temporaryFolder();
        mkdirSync(join(folder, 'packs'));
        const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) damaged[at] = (damaged[at] ?? 0) ^ flip;
        writeFileSync(join(folder, 'packs', `${'0'.repeat(16)}.pack`), damaged);
        for (const [key, value] of found(folder, 20)) expect(value).toEqual(record(Number.parseInt(key, 16)));
        fill(folder, 0, 20);
        expect(found(folder, 20).size).toBe(20);
      }),
      { numRuns: 60 },
    );
  });

  test('a folder that cannot be written is an empty store', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const store = openFactStore(join(folder, 'file'));
    store.put('a', id(1), Buffer.from('x'));
    store.flush();
    store.bundles?.keep('key', folder, { note: 1, parts: {} });
    expect(store.bundles?.find('key')).toBeNull();
  });

  test('a reader of 10,000 records takes a fraction of a second', () => {
    const folder = temporaryFolder();
    const store = openFactStore(folder);
    for (let i = 0; i < 10_000; i++) store.put('facts toy 1', id(i), Buffer.alloc(2_000, i));
    store.flush();
    // Time of the processor: others may keep it busy.
    const before = process.cpuUsage();
    expect(found(folder, 10_000).size).toBe(10_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e3).toBeLessThan(1000);
  });
});

test('a pack opened on what is no pack is absent', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x'), 'no pack');
  expect(PackFile.open(join(folder, 'x'))).toBeNull();
  expect(PackFile.open(join(folder, 'none'))).toBeNull();
});

test.each([
  [{ ONX_CACHE_DIR: '/c', XDG_CACHE_HOME: '/x' }, '/c'],
  [{ XDG_CACHE_HOME: '/x' }, '/x/onx'],
  [{}, expect.stringMatching(/\.cache\/onx$/)],
])('the folder of %j', (env, folder) => {
  expect(defaultCacheFolder(env)).toEqual(folder);
});
