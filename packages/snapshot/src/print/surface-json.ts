/** `surface.json`: a surface in canonical bytes, one module and one definition a line, so that a diff of two releases can be read. */
import { byCodeUnit, sortedPaths, type Parameter, type Surface, type SurfaceDefinition, type SurfaceModule } from '@onx/model';
import { alone, ofEach, printEntries, type Entries, type Layout, type Piece } from './together';

/** Canonical bytes of one surface, piece by piece. */
export function surfaceText(surface: Surface): Generator<string> {
  return alone(surfaceTexts([surface]));
}

/** Of one or two: version first, then fixed keys; everything inside sorted. `undefined` members are left out. */
export function* surfaceTexts(surfaces: readonly Surface[]): Generator<Piece> {
  yield* ofEach(surfaces.map(({ version, language, name, packageVersion, roots }) => `${JSON.stringify({ version, language, name, packageVersion, roots }).slice(0, -1)},\n"modules":`));
  yield* printEntries(surfaces.map(({ modules }) => entriesOf(modules)), linesOf<SurfaceModule>(sorted));
  yield* ofEach(surfaces.map(() => ',\n"definitions":'));
  yield* printEntries(surfaces.map(({ definitions }) => entriesOf(definitions)), linesOf(sortedDefinition));
  yield* ofEach(surfaces.map((surface) => `${othersOf(surface)}}\n`));
}

/** Optional fields of a later writer survive. */
function othersOf({ version: _version, language: _language, name: _name, packageVersion: _packageVersion, roots: _roots, modules: _modules, definitions: _definitions, ...others }: Surface): string {
  return Object.entries(others)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => `,\n${JSON.stringify(key)}:${JSON.stringify(sorted(value))}`)
    .join('');
}

function entriesOf<T>(record: Record<string, T>): Entries<T> {
  const keys = sortedPaths(record);
  return { keys, at: (index) => record[keys[index]!]! };
}

function linesOf<T>(sort: (value: T) => unknown): Layout<T> {
  return {
    print: (key, value) => `${JSON.stringify(key)}:${JSON.stringify(sort(value))}`,
    isSame: (a, b) => a === b,
    open: '{\n',
    between: ',\n',
    close: '\n}',
    empty: '{}',
  };
}

/** The definition with sorted keys, spelled out: one object shape for all makes this twice as fast as sorting the keys of each. */
function sortedDefinition(d: SurfaceDefinition): unknown {
  const copy: Record<keyof SurfaceDefinition, unknown> = {
    aliasOf: d.aliasOf,
    annotation: d.annotation,
    async: d.async,
    bases: d.bases,
    body: d.body,
    calls: d.calls,
    conditional: d.conditional,
    decorators: d.decorators && sorted(d.decorators),
    deprecated: d.deprecated && sorted(d.deprecated),
    doc: d.doc,
    fact: d.fact,
    forwardsTo: d.forwardsTo,
    instance: d.instance,
    kept: d.kept,
    kind: d.kind,
    line: d.line,
    module: d.module,
    name: d.name,
    overloads: d.overloads?.map((parameters) => parameters.map(sortedParameter)),
    owner: d.owner,
    parameters: d.parameters?.map(sortedParameter),
    public: d.public,
    references: d.references,
    returns: d.returns,
    sig: d.sig,
    since: d.since,
    size: d.size,
    tags: d.tags,
    value: d.value,
  };
  for (const key in d) if (!(key in copy)) return sorted(d);
  return copy;
}

function sortedParameter({ annotation, default: value, kind, name }: Parameter): Record<keyof Parameter, unknown> {
  return { annotation, default: value, kind, name };
}

/** A copy with sorted keys. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? value.map(sorted) : value;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record).sort();
  const out: Record<string, unknown> = {};
  for (const key of keys) {
    const item = record[key];
    // Plain assignment would set the prototype instead.
    if (key === '__proto__') Object.defineProperty(out, key, { value: sorted(item), enumerable: true, configurable: true, writable: true });
    else out[key] = typeof item === 'object' ? sorted(item) : item;
  }
  return out;
}
