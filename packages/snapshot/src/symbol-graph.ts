/** The symbol graph of a release: who imports, passes on, extends, calls, refers to and overrides whom. */
import type { GraphEdgeKind, Surface, SymbolGraph } from '@onx/model';
import { findMember, indexSurface } from '@onx/model';
import { tagsOf } from './print/stamps';

/** Nodes are the core's modules and definitions; edges join only them. Sorted, each edge once. */
export function symbolGraph(surface: Surface): SymbolGraph {
  const modules = new Map(Object.entries(surface.modules));
  const definitions = new Map(Object.entries(surface.definitions));
  const nodes: SymbolGraph['nodes'] = [];
  const edges = new Edges((path) => modules.has(path) || definitions.has(path));
  for (const [fq, module] of modules) {
    nodes.push({ fq, kind: 'module', file: module.file, line: 1, exported: !module.private, tags: [module.private ? 'internal' : 'public_api'] });
    for (const { target, via } of Object.values(module.exports)) edges.add(via === 'incidental' ? 'import' : 'reexport', fq, target);
  }
  const index = indexSurface(surface);
  for (const [fq, definition] of definitions) {
    const file = modules.get(definition.module)?.file ?? '';
    nodes.push({ fq, kind: definition.kind, file, line: definition.line, exported: definition.public, tags: tagsOf(definition) });
    for (const base of definition.bases ?? []) edges.add('inherits', fq, base);
    for (const callee of definition.calls ?? []) edges.add('calls', fq, callee);
    for (const other of definition.references ?? []) edges.add('references', fq, other);
    if (definition.owner !== definition.module && definition.fact >= 0) {
      const overridden = overriddenMember(surface, index.order(definition.owner).slice(1), definition.name);
      if (overridden) edges.add('overrides', fq, overridden);
    }
  }
  nodes.sort((a, b) => (a.fq < b.fq ? -1 : a.fq > b.fq ? 1 : a.kind < b.kind ? -1 : 1));
  return { version: 1, nodes, edges: edges.sorted() };
}

/** The next member of the same name in the order of the bases. */
function overriddenMember(surface: Surface, bases: readonly string[], name: string): string | null {
  for (const base of bases) {
    if (!Object.hasOwn(surface.definitions, base)) continue;
    const member = findMember(surface, base, name);
    if (member.path) return member.path;
  }
  return null;
}

class Edges {
  private readonly seen = new Map<string, SymbolGraph['edges'][number]>();

  constructor(private readonly isNode: (path: string) => boolean) {}

  add(kind: GraphEdgeKind, from: string, to: string): void {
    if (from !== to && this.isNode(to)) this.seen.set(`${from}\0${kind}\0${to}`, { kind, from, to });
  }

  sorted(): SymbolGraph['edges'] {
    return [...this.seen].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, edge]) => edge);
  }
}
