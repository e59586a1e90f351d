/** `graph_from.json`, `graph_to.json`: one node and one edge a line. */
import { indexSurface, type Surface } from '@onx/model';
import { edgesFrom, nodePaths, nodesOf, placeAt, type GraphPlace } from '../symbol-graph';
import { ofEach, printEntries, type Entries, type Layout, type Piece } from './together';

/** Canonical bytes of one surface's graph or two; keys in the order the format names them. */
export function* graphTexts(surfaces: readonly Surface[]): Generator<Piece> {
  yield* ofEach(surfaces.map(() => '{"version":1,"nodes":['));
  yield* printEntries(surfaces.map(placesOf), NODES);
  for (const [file, surface] of surfaces.entries()) yield* edgesOf(surface, [file]);
}

function* edgesOf(surface: Surface, files: readonly number[]): Generator<Piece> {
  const index = indexSurface(surface);
  let separator = '\n';
  for (const path of nodePaths(surface)) {
    const edges = edgesFrom(path, index);
    if (edges.length === 0) continue;
    const from = quoted(path);
    yield { text: separator + edges.map(({ kind, to }) => `{"kind":"${kind}","from":${from},"to":${quoted(to)}}`).join(',\n'), files };
    separator = ',\n';
  }
  yield { text: separator === '\n' ? '\n\n]}\n' : '\n]}\n', files };
}

function placesOf(surface: Surface): Entries<GraphPlace> {
  const keys = nodePaths(surface);
  const index = indexSurface(surface);
  return { keys, at: (at) => placeAt(keys[at]!, index) };
}

const NODES: Layout<GraphPlace> = {
  print: (fq, place) => nodesOf(place).map(({ kind, file, line, exported, tags }) => `{"fq":${quoted(fq)},"kind":"${kind}","file":${quoted(file)},"line":${line},"exported":${exported},"tags":[${tags.map(quoted).join(',')}]}`).join(',\n'),
  isSame: (a, b) => a.module === b.module && a.definition === b.definition && a.file === b.file,
  open: '\n',
  between: ',\n',
  close: '\n],"edges":[',
  empty: '\n\n],"edges":[',
};

/** Nothing in it that JSON escapes: so are almost all paths, and asking is faster than having them escaped. */
const PLAIN = /^[\w./-]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
