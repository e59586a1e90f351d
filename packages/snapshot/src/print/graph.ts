/** `graph_from.json`, `graph_to.json`: one node and one edge a line. */
import { indexSurface, type Surface, type SurfaceIndex } from '@onx/model';
import { edgesFrom, graphPlaces, nodesOf, type GraphPlace } from '../symbol-graph';
import { ofEach, printEntries, type Entries, type Layout, type Piece } from './together';

/** Canonical bytes of one surface's graph or two; keys in the order the format names them. */
export function* graphTexts(surfaces: readonly Surface[]): Generator<Piece> {
  const places = surfaces.map(graphPlaces);
  yield* ofEach(surfaces.map(() => '{"version":1,"nodes":['));
  yield* printEntries(places.map(entriesOf), NODES);
  for (const [file, surface] of surfaces.entries()) yield* edgesOf(places[file]!, indexSurface(surface), [file]);
}

function* edgesOf(places: readonly GraphPlace[], index: SurfaceIndex, files: readonly number[]): Generator<Piece> {
  let separator = '\n';
  for (const place of places) {
    const edges = edgesFrom(place, index);
    if (edges.length === 0) continue;
    const from = quoted(place.path);
    yield { text: separator + edges.map(({ kind, to }) => `{"kind":"${kind}","from":${from},"to":${quoted(to)}}`).join(',\n'), files };
    separator = ',\n';
  }
  yield { text: separator === '\n' ? '\n\n]}\n' : '\n]}\n', files };
}

function entriesOf(places: readonly GraphPlace[]): Entries<GraphPlace> {
  return { keys: places.map(({ path }) => path), at: (index) => places[index]! };
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
