/** `graph_from.json`, `graph_to.json`: one node and one edge a line. */
import type { SymbolGraph } from '@onx/model';

/** Canonical bytes; keys in the order the format names them. */
export function printGraph(graph: SymbolGraph): string {
  const nodes = graph.nodes.map(({ fq, kind, file, line, exported, tags }) => JSON.stringify({ fq, kind, file, line, exported, tags }));
  const edges = graph.edges.map(({ kind, from, to }) => `{"kind":"${kind}","from":${JSON.stringify(from)},"to":${JSON.stringify(to)}}`);
  return `{"version":1,"nodes":[\n${nodes.join(',\n')}\n],"edges":[\n${edges.join(',\n')}\n]}\n`;
}
