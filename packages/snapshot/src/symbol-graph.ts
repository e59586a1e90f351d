/** The symbol graph of a release: who imports, passes on, extends, calls, refers to and overrides whom. */
import { byCodeUnit, indexSurface, sortedPaths, type GraphEdgeKind, type Surface, type SurfaceDefinition, type SurfaceIndex, type SurfaceModule, type SymbolGraph } from '@onx/model';
import { tagsOf } from './print/stamps';

/** Both without the path that they stand at. */
export type GraphNode = Omit<SymbolGraph['nodes'][number], 'fq'>;
export type GraphEdge = Omit<SymbolGraph['edges'][number], 'from'>;

/** What has a path: a module, a definition or both. */
export interface GraphPlace {
  path: string;
  module: SurfaceModule | undefined;
  definition: SurfaceDefinition | undefined;
  /** Where the definition stands. */
  file: string;
}

/** Everything that has a path, once, sorted by it. */
export function graphPlaces(surface: Surface): GraphPlace[] {
  const { modules, definitions } = indexSurface(surface);
  const paths = sortedPaths(surface.modules);
  const places: GraphPlace[] = [];
  const placeModule = (path: string): void => void places.push({ path, module: modules.get(path), definition: undefined, file: '' });
  let at = 0;
  for (const path of sortedPaths(surface.definitions)) {
    for (; at < paths.length && paths[at]! < path; at++) placeModule(paths[at]!);
    const module = paths[at] === path ? modules.get(paths[at++]!) : undefined;
    const definition = definitions.get(path)!;
    places.push({ path, module, definition, file: modules.get(definition.module)?.file ?? '' });
  }
  for (; at < paths.length; at++) placeModule(paths[at]!);
  return places;
}

/** The nodes of one path, by kind. */
export function nodesOf({ module, definition, file }: GraphPlace): GraphNode[] {
  const nodes: GraphNode[] = [];
  if (module) nodes.push({ kind: 'module', file: module.file, line: 1, exported: !module.private, tags: [module.private ? 'internal' : 'public_api'] });
  if (definition) nodes.push({ kind: definition.kind, file, line: definition.line, exported: definition.public, tags: tagsOf(definition) });
  return nodes.length > 1 ? nodes.sort((a, b) => byCodeUnit(a.kind, b.kind)) : nodes;
}

/** The edges that start at a place, by kind, then where they end. */
export function edgesFrom({ path: from, module, definition }: GraphPlace, index: SurfaceIndex): GraphEdge[] {
  const edges: GraphEdge[] = [];
  const add = (kind: GraphEdgeKind, targets: readonly string[]): void => {
    for (const to of inOrder(targets)) if (to !== from && (index.definitions.has(to) || index.modules.has(to))) edges.push({ kind, to });
  };
  const exports = module ? Object.values(module.exports) : [];
  if (definition?.calls) add('calls', definition.calls);
  if (exports.length > 0) add('import', exports.filter(({ via }) => via === 'incidental').map(({ target }) => target));
  if (definition?.bases) add('inherits', definition.bases);
  const overridden = definition && definition.owner !== definition.module && definition.fact >= 0 ? index.overridden(definition.owner, definition.name) : null;
  if (overridden !== null) add('overrides', [overridden]);
  if (exports.length > 0) add('reexport', exports.filter(({ via }) => via !== 'incidental').map(({ target }) => target));
  if (definition?.references) add('references', definition.references);
  return edges;
}

/** Each once, sorted; most lists are so already. */
function inOrder(paths: readonly string[]): readonly string[] {
  return paths.every((path, i) => i === 0 || paths[i - 1]! < path) ? paths : [...new Set(paths)].sort();
}
