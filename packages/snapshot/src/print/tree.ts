/** `.tree`: the structure snapshot for people, diffs and other tools (YAML, version 2). */
import type { Snapshot, SnapshotFile, Surface } from '@onx/model';
import { areSame, definitionsByFile, type PlacedDefinition } from '../bundle/definitions-by-file';
import { ofEach, printEntries, type Entries, type Layout, type Piece } from './together';
import { yamlScalar } from './yaml-scalar';

/** A file with what stands in it. */
interface TreeFile {
  file: SnapshotFile;
  symbols: readonly PlacedDefinition[];
}

const LAYOUT: Layout<TreeFile> = {
  print: (path, { file: { lang, blake3, sha256 }, symbols }) =>
    `  - path: ${yamlScalar(path)}\n    lang: ${lang}\n    blake3: ${yamlScalar(blake3)}\n    sha256: ${yamlScalar(sha256)}\n` +
    (symbols.length === 0 ? '    symbols: []\n' : `    symbols:\n${symbols.map(printSymbol).join('')}`),
  isSame: (a, b) => a.file.blob === b.file.blob && areSame(a.symbols, b.symbols),
  open: '',
  between: '',
  close: '',
  empty: '',
};

/** Canonical bytes of one snapshot or two, file by file: the same tree gives the same text, whatever ref it was reached by. */
export function* treeTexts(snapshots: readonly Snapshot[]): Generator<Piece> {
  yield* ofEach(snapshots.map(({ surface, files }) => `version: 2\nroot: ${yamlScalar(rootOf(surface))}\nfiles:${files.length === 0 ? ' []' : ''}\n`));
  yield* printEntries(snapshots.map(filesOf), LAYOUT);
}

function filesOf({ files, surface }: Snapshot): Entries<TreeFile> {
  const definitions = definitionsByFile(surface);
  return { keys: files.map(({ path }) => path), at: (index) => ({ file: files[index]!, symbols: definitions.get(files[index]!.path) ?? [] }) };
}

function printSymbol({ fq, definition }: PlacedDefinition): string {
  const body = definition.body === undefined ? '' : `        body_sha: ${yamlScalar(definition.body)}\n`;
  return `      - fq: ${yamlScalar(fq)}\n        kind: ${definition.kind}\n        sig_sha: ${yamlScalar(definition.sig)}\n${body}`;
}

/** Folder of the one top-level package; the core's root where there are several or it is a single file. */
function rootOf(surface: Surface): string {
  const [root] = surface.roots;
  const file = surface.roots.length === 1 && root !== undefined ? surface.modules[root] : undefined;
  return file?.package ? file.file.slice(0, file.file.lastIndexOf('/') + 1) || './' : './';
}
