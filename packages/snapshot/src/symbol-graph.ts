/** The symbol graph of a release: who imports, passes on, extends, calls, refers to and overrides whom. */
import type { GraphEdgeKind, Surface, SurfaceDefinition, SurfaceModule, SymbolGraph } from '@onx/model';
import { indexSurface } from '@onx/model';
import { tagsOf } from './print/stamps';
import { sortedPaths } from './sorted-paths';

export type GraphNode = SymbolGraph['nodes'][number];
export type GraphEdge = SymbolGraph['edges'][number];

/** Nodes are the core's modules and definitions; edges join only them. Sorted, each edge once. */
export function symbolGraph(surface: Surface): SymbolGraph {
  return { version: 1, nodes: [...graphNodes(surface)], edges: [...graphEdges(surface)] };
}

/** The nodes one after the other, by path, then kind. */
export function* graphNodes(surface: Surface): Generator<GraphNode> {
  for (const fq of nodePaths(surface)) {
    const module = moduleAt(surface, fq);
    const definition = definitionAt(surface, fq);
    const nodes: GraphNode[] = [];
    if (module) nodes.push({ fq, kind: 'module', file: module.file, line: 1, exported: !module.private, tags: [module.private ? 'internal' : 'public_api'] });
    if (definition) {
      const file = moduleAt(surface, definition.module)?.file ?? '';
      nodes.push({ fq, kind: definition.kind, file, line: definition.line, exported: definition.public, tags: tagsOf(definition) });
    }
    if (nodes.length > 1) nodes.sort((a, b) => (a.kind < b.kind ? -1 : 1));
    yield* nodes;
  }
}

/** The edges one after the other, by where they start, then kind, then where they end. */
export function* graphEdges(surface: Surface): Generator<GraphEdge> {
  for (const from of nodePaths(surface)) {
    const found = edgesFrom(surface, from);
    if (found.size === 0) continue;
    for (const edge of [...found].sort()) {
      const cut = edge.indexOf('\0');
      yield { kind: edge.slice(0, cut) as GraphEdgeKind, from, to: edge.slice(cut + 1) };
    }
  }
}

/** The distinct edges of one path, as `<kind> NUL <to>`. */
function edgesFrom(surface: Surface, from: string): Set<string> {
  const found = new Set<string>();
  const add = (kind: GraphEdgeKind, to: string): void => {
    if (to !== from && (moduleAt(surface, to) || definitionAt(surface, to))) found.add(`${kind}\0${to}`);
  };
  const module = moduleAt(surface, from);
  if (module) for (const { target, via } of Object.values(module.exports)) add(via === 'incidental' ? 'import' : 'reexport', target);
  const definition = definitionAt(surface, from);
  if (!definition) return found;
  for (const base of definition.bases ?? []) add('inherits', base);
  for (const callee of definition.calls ?? []) add('calls', callee);
  for (const other of definition.references ?? []) add('references', other);
  if (definition.owner !== definition.module && definition.fact >= 0) {
    const overridden = indexSurface(surface).overridden(definition.owner, definition.name);
    if (overridden) add('overrides', overridden);
  }
  return found;
}

function moduleAt(surface: Surface, path: string): SurfaceModule | undefined {
  return indexSurface(surface).modules.get(path);
}

function definitionAt(surface: Surface, path: string): SurfaceDefinition | undefined {
  return indexSurface(surface).definitions.get(path);
}

/** Every path of a module, a definition or both, once, sorted. */
function* nodePaths(surface: Surface): Generator<string> {
  const modules = sortedPaths(surface.modules);
  const definitions = sortedPaths(surface.definitions);
  let at = 0;
  for (const path of definitions) {
    for (; at < modules.length && (modules[at] as string) < path; at++) yield modules[at] as string;
    if (modules[at] === path) at++;
    yield path;
  }
  yield* modules.slice(at);
}
