/** `graph_from.json`, `graph_to.json`: one node and one edge a line. */
import type { Surface } from '@onx/model';
import { graphEdges, graphNodes } from '../symbol-graph';

/** Canonical bytes, piece by piece; keys in the order the format names them. */
export function* graphText(surface: Surface): Generator<string> {
  yield '{"version":1,"nodes":[';
  let separator = '\n';
  for (const { fq, kind, file, line, exported, tags } of graphNodes(surface)) {
    yield `${separator}{"fq":${quoted(fq)},"kind":"${kind}","file":${quoted(file)},"line":${line},"exported":${exported},"tags":[${tags.map(quoted).join(',')}]}`;
    separator = ',\n';
  }
  yield separator === '\n' ? '\n\n],"edges":[' : '\n],"edges":[';
  separator = '\n';
  for (const { kind, from, to } of graphEdges(surface)) {
    yield `${separator}{"kind":"${kind}","from":${quoted(from)},"to":${quoted(to)}}`;
    separator = ',\n';
  }
  yield separator === '\n' ? '\n\n]}\n' : '\n]}\n';
}

/** Nothing in it that JSON escapes: so are almost all paths, and asking is faster than having them escaped. */
const PLAIN = /^[\w./-]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
