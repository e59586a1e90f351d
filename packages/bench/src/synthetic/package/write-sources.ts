/** Texts of a package written as files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sources } from './sources';

export function writeSources(folder: string, sources: Sources): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
