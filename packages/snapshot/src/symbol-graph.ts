/** The symbol graph of a release: who imports, passes on, extends, calls, refers to and overrides whom. */
import { byCodeUnit, indexSurface, sortedPaths, type GraphEdgeKind, type Surface, type SurfaceIndex, type SymbolGraph } from '@onx/model';
import { tagsOf } from './print/stamps';

export type GraphNode = SymbolGraph['nodes'][number];
export type GraphEdge = SymbolGraph['edges'][number];

/** The nodes one after the other, by path, then kind. */
export function* graphNodes(surface: Surface): Generator<GraphNode> {
  const { modules, definitions } = indexSurface(surface);
  for (const fq of nodePaths(surface)) {
    const module = modules.get(fq);
    const definition = definitions.get(fq);
    const nodes: GraphNode[] = [];
    if (module) nodes.push({ fq, kind: 'module', file: module.file, line: 1, exported: !module.private, tags: [module.private ? 'internal' : 'public_api'] });
    if (definition) {
      const file = modules.get(definition.module)?.file ?? '';
      nodes.push({ fq, kind: definition.kind, file, line: definition.line, exported: definition.public, tags: tagsOf(definition) });
    }
    if (nodes.length > 1) nodes.sort((a, b) => byCodeUnit(a.kind, b.kind));
    yield* nodes;
  }
}

/** The edges one after the other, by where they start, then kind, then where they end. */
export function* graphEdges(surface: Surface): Generator<GraphEdge> {
  const index = indexSurface(surface);
  for (const from of nodePaths(surface)) {
    for (const [kind, targets] of targetsOf(from, index)) {
      for (const to of targets.length > 1 ? [...new Set(targets)].sort() : targets) {
        if (to !== from && (index.definitions.has(to) || index.modules.has(to))) yield { kind, from, to };
      }
    }
  }
}

/** What a path leads to, by kind in their order; in the core or not. */
function targetsOf(from: string, index: SurfaceIndex): [GraphEdgeKind, readonly string[]][] {
  const found: [GraphEdgeKind, readonly string[]][] = [];
  const exports = Object.values(index.modules.get(from)?.exports ?? {});
  const definition = index.definitions.get(from);
  if (definition?.calls) found.push(['calls', definition.calls]);
  if (exports.length > 0) found.push(['import', exports.filter(({ via }) => via === 'incidental').map(({ target }) => target)]);
  if (definition?.bases) found.push(['inherits', definition.bases]);
  const overridden = definition && definition.owner !== definition.module && definition.fact >= 0 ? index.overridden(definition.owner, definition.name) : null;
  if (overridden !== null) found.push(['overrides', [overridden]]);
  if (exports.length > 0) found.push(['reexport', exports.filter(({ via }) => via !== 'incidental').map(({ target }) => target)]);
  if (definition?.references) found.push(['references', definition.references]);
  return found;
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
