/** `graph_from.json`, `graph_to.json`: one node and one edge a line. */
import type { Surface } from '@onx/model';
import { graphEdges, graphNodes } from '../symbol-graph';

/** Canonical bytes, piece by piece; keys in the order the format names them. */
export function* graphText(surface: Surface): Generator<string> {
  yield '{"version":1,"nodes":[';
  let separator = '\n';
  for (const { fq, kind, file, line, exported, tags } of graphNodes(surface)) {
    yield `${separator}{"fq":${JSON.stringify(fq)},"kind":"${kind}","file":${JSON.stringify(file)},"line":${line},"exported":${exported},"tags":${JSON.stringify(tags)}}`;
    separator = ',\n';
  }
  yield separator === '\n' ? '\n\n],"edges":[' : '\n],"edges":[';
  separator = '\n';
  for (const { kind, from, to } of graphEdges(surface)) {
    yield `${separator}{"kind":"${kind}","from":${JSON.stringify(from)},"to":${JSON.stringify(to)}}`;
    separator = ',\n';
  }
  yield separator === '\n' ? '\n\n]}\n' : '\n]}\n';
}
