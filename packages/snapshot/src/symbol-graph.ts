/** The symbol graph of a release: who imports, passes on, extends, calls, refers to and overrides whom. */
import { byCodeUnit, indexSurface, sortedPaths, type GraphEdgeKind, type Surface, type SurfaceDefinition, type SurfaceIndex, type SurfaceModule, type SymbolGraph } from '@onx/model';
import { tagsOf } from './print/stamps';

/** Its path is that of what stands there. */
export type GraphNode = Omit<SymbolGraph['nodes'][number], 'fq'>;
export type GraphEdge = SymbolGraph['edges'][number];

/** What has a path: a module, a definition or both. */
export interface GraphPlace {
  module: SurfaceModule | undefined;
  definition: SurfaceDefinition | undefined;
  /** Where the definition stands. */
  file: string;
}

/** What a release has under one path. */
export function placeAt(path: string, { modules, definitions }: Pick<SurfaceIndex, 'modules' | 'definitions'>): GraphPlace {
  const definition = definitions.get(path);
  return { module: modules.get(path), definition, file: (definition && modules.get(definition.module)?.file) ?? '' };
}

/** The nodes of one path, by kind. */
export function nodesOf({ module, definition, file }: GraphPlace): GraphNode[] {
  const nodes: GraphNode[] = [];
  if (module) nodes.push({ kind: 'module', file: module.file, line: 1, exported: !module.private, tags: [module.private ? 'internal' : 'public_api'] });
  if (definition) nodes.push({ kind: definition.kind, file, line: definition.line, exported: definition.public, tags: tagsOf(definition) });
  return nodes.length > 1 ? nodes.sort((a, b) => byCodeUnit(a.kind, b.kind)) : nodes;
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
export function nodePaths(surface: Surface): string[] {
  const modules = sortedPaths(surface.modules);
  const paths: string[] = [];
  let at = 0;
  for (const path of sortedPaths(surface.definitions)) {
    for (; at < modules.length && modules[at]! < path; at++) paths.push(modules[at]!);
    if (modules[at] === path) at++;
    paths.push(path);
  }
  return paths.concat(modules.slice(at));
}
