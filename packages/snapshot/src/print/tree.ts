/** `.tree`: the structure snapshot for people, diffs and other tools (YAML, version 2). */
import type { Snapshot, Surface } from '@onx/model';
import { definitionsByFile, type PlacedDefinition } from '../bundle/definitions-by-file';
import { yamlScalar } from './yaml-scalar';

/** Canonical bytes, file by file: the same tree gives the same text, whatever ref it was reached by. */
export function* treeText(snapshot: Snapshot): Generator<string> {
  const definitions = definitionsByFile(snapshot.surface);
  yield `version: 2\nroot: ${yamlScalar(rootOf(snapshot.surface))}\nfiles:${snapshot.files.length === 0 ? ' []' : ''}\n`;
  for (const file of snapshot.files) {
    yield `  - path: ${yamlScalar(file.path)}\n    lang: ${file.lang}\n    blake3: ${yamlScalar(file.blake3)}\n    sha256: ${yamlScalar(file.sha256)}\n`;
    const symbols = definitions.get(file.path);
    yield symbols ? `    symbols:\n${symbols.map(printSymbol).join('')}` : '    symbols: []\n';
  }
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
