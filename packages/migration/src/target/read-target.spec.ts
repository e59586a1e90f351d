import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DependentLanguage, SurfaceHead } from '@onx/model';
import { readTarget } from './read-target';

const FILES = { 'a.toy': 'core.x', 'b.toy': 'see a', 'c.toy': 'see d', 'd.toy': 'alone', 'e.txt': 'see a' };

/** Files of it name the core, or lead to another by `see`. */
const TOY: DependentLanguage = {
  id: 'toy',
  concerns: (path, bytes) => path.endsWith('.toy') && Buffer.from(bytes).includes('core.'),
  linkFiles(paths, concerned) {
    const related = new Set<string>();
    return {
      paths: paths.filter((path) => path.endsWith('.toy') && !concerned.has(path)),
      add: (path, bytes) => void (concerned.has(`${Buffer.from(bytes).toString().slice(4)}.toy`) && related.add(path)),
      related: () => related,
    };
  },
  openProject: () => ({ rewrite: () => ({ files: [], sites: [], diagnostics: [] }), unresolved: () => [] }),
};

test('files that lead to one that names the core are read with it, in walking order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onx-target-'));
  try {
    for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
    const { files, seen } = readTarget(folder, [TOY, { ...TOY, id: 'plain', linkFiles: () => null }], {} as SurfaceHead, []);
    const textsOf = (id: string): string[] => (files.get(id) ?? []).map(({ path, bytes }) => `${path}: ${Buffer.from(bytes).toString()}`);
    expect(textsOf('toy')).toEqual(['a.toy: core.x', 'b.toy: see a']);
    expect(textsOf('plain')).toEqual(['a.toy: core.x']);
    expect(seen).toBe(5);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
