/**
 * Bundles that were made before, each a folder of ready files under the key of what it was made from. Like the rest of the store
 * they may be deleted or damaged at any time: what does not hold its digest is as if it had not been kept.
 */
import { copyFileSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { removeQuietly } from '../bundle/atomic-write';
import type { BundleWriter } from '../bundle/bundle-writer';
import type { PartDigest } from '../digest/digest-file';
import { makeFolder } from '../bundle/make-folder';

/** Larger files are kept as hard links where the file system allows it: nobody edits them by hand. */
const LINKED_BYTES = 4_000_000;
const MAX_BUNDLES = 32;
/** Oldest bundles beyond this are dropped; one that is larger by itself is not kept. */
const MAX_BYTES = 1_500_000_000;
/** What a killed process left is removed after this time, in milliseconds. */
const STALE = 3_600_000;
const INDEX = 'index.json';

export type PartDigests = Readonly<Record<string, PartDigest>>;

export interface KeptBundle {
  /** What was kept beside the files. */
  note: unknown;
  parts: PartDigests;
}

export class KeptBundles {
  constructor(private readonly folder: string) {}

  /** @returns null where there is none. */
  find(key: string): KeptBundle | null {
    const folder = this.folderOf(key);
    try {
      const text = readFileSync(join(folder, INDEX), 'utf8');
      const cut = text.indexOf('\n');
      if (digestOf(text.slice(cut + 1)) !== text.slice(0, cut)) return null;
      const now = new Date();
      utimesSync(folder, now, now);
      return JSON.parse(text.slice(cut + 1)) as KeptBundle;
    } catch {
      return null;
    }
  }

  /** Where a part of a kept bundle lies. */
  pathOf(key: string, part: string): string {
    return join(this.folderOf(key), part);
  }

  /** Writes a kept bundle's files. @returns false where one is damaged: the writer is to be discarded then. @throws OnxError ONX1101 */
  copy(key: string, { parts }: KeptBundle, bundle: BundleWriter): boolean {
    return Object.entries(parts).every(([path, digest]) => bundle.copy(path, this.pathOf(key, path), digest));
  }

  /** Keeps files of a finished bundle. Never fails: what the disk refuses is not kept. @param from the bundle's folder */
  keep(key: string, from: string, kept: KeptBundle): void {
    const bytes = Object.values(kept.parts).reduce((sum, { size }) => sum + size, 0);
    if (bytes > MAX_BYTES) return;
    const temporary = `${this.folderOf(key)}.${randomBytes(4).toString('hex')}.tmp`;
    try {
      makeFolder(temporary);
      for (const [path, { size }] of Object.entries(kept.parts)) {
        const place = join(temporary, path);
        makeFolder(dirname(place));
        take(join(from, path), place, size);
      }
      const text = JSON.stringify(kept);
      writeFileSync(join(temporary, INDEX), `${digestOf(text)}\n${text}`);
      rmSync(this.folderOf(key), { recursive: true, force: true });
      renameSync(temporary, this.folderOf(key));
      this.tidy();
    } catch {
      removeQuietly(temporary);
    }
  }

  private folderOf(key: string): string {
    return join(this.folder, digestOf(key));
  }

  /** Drops the bundles used longest ago while there are too many. */
  private tidy(): void {
    const bundles: { path: string; used: number; bytes: number }[] = [];
    for (const name of readdirSync(this.folder)) {
      const path = join(this.folder, name);
      const used = statSync(path).mtimeMs;
      if (!name.endsWith('.tmp')) bundles.push({ path, used, bytes: bytesBelow(path) });
      else if (used < Date.now() - STALE) rmSync(path, { recursive: true, force: true });
    }
    bundles.sort((a, b) => b.used - a.used);
    let bytes = 0;
    bundles.forEach((bundle, at) => {
      bytes += bundle.bytes;
      if (at >= MAX_BUNDLES || (at > 0 && bytes > MAX_BYTES)) rmSync(bundle.path, { recursive: true, force: true });
    });
  }
}

function take(from: string, to: string, size: number): void {
  if (size > LINKED_BYTES) {
    try {
      return linkSync(from, to);
    } catch {
      // Another file system, or one without links.
    }
  }
  copyFileSync(from, to);
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((sum, entry) => sum + (entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : 0), 0);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
