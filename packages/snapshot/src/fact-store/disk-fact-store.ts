/**
 * The fact store on disk: packs that are written once under a name of their own and renamed in, so that any number of processes may
 * share a folder, and any file of it may be deleted or damaged at any time.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { atomicWrite } from '../bundle/atomic-write';
import type { FactStore } from './fact-store';
import { KeptBundles } from './kept-bundles';
import { encodePack, PackFile, type PackRecords } from './pack-file';

/** More packs than this are merged into one by the next writer; large ones are left as they are, so that merging stays cheap. */
const MAX_PACKS = 8;
const LARGE_PACK = 64_000_000;
/** Oldest packs beyond this are dropped. */
const MAX_BYTES = 500_000_000;
/** Temporary files that a killed process left are removed after this time, in milliseconds. */
const STALE = 3_600_000;

/** Opens (and makes, at the first flush) a fact store in a folder. Never fails: a folder that can't be used is an empty store. */
export function openFactStore(folder: string): FactStore {
  return new DiskFactStore(folder);
}

class DiskFactStore implements FactStore {
  private packs: Map<string, PackFile> | undefined;
  private fresh = new Map<string, Map<string, Buffer>>();

  readonly bundles: KeptBundles;

  constructor(private readonly folder: string) {
    this.bundles = new KeptBundles(join(folder, 'bundles'));
  }

  getMany(kind: string, ids: readonly string[]): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    const own = this.fresh.get(kind);
    if (own) {
      for (const id of ids) {
        const record = own.get(id);
        if (record) found.set(id, record);
      }
    }
    this.packs ??= this.openPacks();
    for (const pack of this.packs.values()) {
      if (found.size === ids.length) break;
      pack.readInto(kind, ids, found);
    }
    return found;
  }

  put(kind: string, id: string, record: Buffer): void {
    let records = this.fresh.get(kind);
    if (!records) this.fresh.set(kind, (records = new Map()));
    records.set(id, record);
  }

  flush(): void {
    if (this.fresh.size === 0) return;
    quietly(() => {
      this.writePack(this.fresh);
      this.fresh = new Map();
      this.tidy();
    });
    this.close();
  }

  private get packFolder(): string {
    return join(this.folder, 'packs');
  }

  private openPacks(): Map<string, PackFile> {
    const packs = new Map<string, PackFile>();
    for (const name of packNames(this.packFolder)) {
      const path = join(this.packFolder, name);
      const pack = PackFile.open(path);
      if (pack) packs.set(name, pack);
      else quietly(() => rmSync(path, { force: true }));
    }
    return packs;
  }

  private close(): void {
    for (const pack of this.packs?.values() ?? []) pack.close();
    this.packs = undefined;
  }

  private writePack(records: PackRecords): void {
    atomicWrite(join(this.packFolder, `${randomBytes(8).toString('hex')}.pack`), encodePack(records), false);
  }

  /** Merges packs when there are too many. Another process that does the same only makes a second copy, which the next merge drops. */
  private tidy(): void {
    const packs = this.openPacks();
    const small = [...packs].filter(([, pack]) => pack.size < LARGE_PACK);
    if (small.length > MAX_PACKS) {
      this.writePack(mergePacks(small.map(([, pack]) => pack)));
      for (const [name] of small) rmSync(join(this.packFolder, name), { force: true });
    }
    for (const pack of packs.values()) pack.close();
    dropOldest(this.packFolder);
  }
}

function mergePacks(packs: readonly PackFile[]): PackRecords {
  const all = new Map<string, Map<string, Buffer>>();
  for (const pack of packs) {
    for (const kind of pack.kinds) {
      let records = all.get(kind);
      if (!records) all.set(kind, (records = new Map()));
      pack.readInto(kind, [...pack.ids(kind)], records);
    }
  }
  return all;
}

function packNames(folder: string): string[] {
  return quietly(() => readdirSync(folder).filter((name) => /^[0-9a-f]{16}\.pack$/.test(name)).sort()) ?? [];
}

/** Deletes the oldest files while they are too large together. */
function dropOldest(folder: string): void {
  const files: { path: string; used: number; bytes: number }[] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    if (!name.endsWith('.tmp')) files.push({ path, used: stat.mtimeMs, bytes: stat.size });
    else if (stat.mtimeMs < Date.now() - STALE) rmSync(path, { force: true });
  }
  files.sort((a, b) => b.used - a.used);
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  while (files.length > 1 && bytes > MAX_BYTES) {
    const oldest = files.pop();
    if (!oldest) return;
    bytes -= oldest.bytes;
    rmSync(oldest.path, { force: true });
  }
}

/** The store is a help, never a condition: whatever the disk refuses is as if it had not been kept. */
function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
