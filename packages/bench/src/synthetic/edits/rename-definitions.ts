/** Renames of symbols and members. A name is eligible only where every place it stands in is known to mean the thing renamed. */
import { tailOf, type SurfaceDefinition } from '@onx/model';
import { FOREIGN_ATTRIBUTES } from '../package/foreign-attributes';
import { isAnnounced } from '../package/public-names';
import { importedModule } from '../package/sources';
import type { PlacedSite, Workbench } from '../package/workbench';

const HARMLESS_BASE = /(^|\.)(object|ABC|Generic|Protocol|Enum|IntEnum|StrEnum|Flag|IntFlag|str|int|NamedTuple|TypedDict|\w*(Exception|Error|Warning))$|^metaclass=/;
/** How many classes may share a member's name for it to be renamed in all of them. */
const MAX_OWNERS = 3;

export function renameSymbols(bench: Workbench, count: number): void {
  const eligible = [...bench.byName()].filter(([name, definitions]) => isSymbol(bench, name, definitions) && everySiteIsSymbol(bench, name));
  for (const [name, definitions] of bench.random.shuffled(eligible).slice(0, count)) {
    const [path, definition] = definitions[0]!;
    const to = bench.names.after(name);
    replaceAll(bench, (bench.sites().get(name) ?? []).filter((site) => site.role !== 'string' || speaksOf(bench, site)), to);
    replaceWords(bench, name, to);
    bench.history.move(path, `${definition.owner}.${to}`, definition.kind === 'function' ? 'rename.callable' : 'rename.symbol');
  }
  bench.apply();
}

/** @param kinds kinds of members to rename */
export function renameMembers(bench: Workbench, count: number, kinds: readonly SurfaceDefinition['kind'][]): void {
  const eligible = [...bench.byName()].filter(([name, definitions]) => isMember(bench, name, definitions, kinds) && everySiteIsMember(bench, name));
  for (const [name, definitions] of bench.random.shuffled(eligible).slice(0, count)) {
    const to = bench.names.after(name);
    const owners = new Set(definitions.map(([, { owner }]) => tailOf(owner)));
    const built = definitions.some(([, { owner }]) => takesField(bench, owner, name));
    const sites = (bench.sites().get(name) ?? []).filter(
      (site) =>
        site.role === 'attribute' ||
        (site.role === 'string' && speaksOf(bench, site)) ||
        (site.scope?.type === 'Class' && (site.role === 'definition' || site.role === 'store' || site.role === 'name')) ||
        (site.role === 'keyword' && built && owners.has(site.callee ?? '')),
    );
    replaceAll(bench, sites, to);
    replaceWords(bench, name, to);
    for (const [path, definition] of definitions) {
      if (takesField(bench, definition.owner, name)) bench.history.changeParameters(definition.owner, { kind: 'arg.rename', from: name, to });
      bench.history.move(path, `${definition.owner}.${to}`, definition.kind === 'method' ? 'rename.callable' : 'rename.member');
    }
  }
  bench.apply();
}

function isSymbol(bench: Workbench, name: string, definitions: readonly [string, SurfaceDefinition][]): boolean {
  const [path, definition] = definitions[0]!;
  return definitions.length === 1 && bench.isPublic(path) && !isAnnounced(definition) && definition.owner === definition.module && name.length > 3 && !name.startsWith('_') && definition.fact >= 0;
}

function everySiteIsSymbol(bench: Workbench, name: string): boolean {
  let definitions = 0;
  for (const site of bench.sites().get(name) ?? []) {
    if (['parameter', 'keyword', 'other', 'alias'].includes(site.role)) return false;
    if (site.role === 'store' || site.role === 'definition') {
      if (site.scope) return false;
      definitions++;
    }
    if (site.role === 'attribute' && (FOREIGN_ATTRIBUTES.has(name) || isForeignObject(bench, site))) return false;
    if (site.role === 'import' && !isOwnImport(bench, site)) return false;
  }
  return definitions === 1;
}

function isOwnImport(bench: Workbench, site: PlacedSite): boolean {
  return site.statement?.type === 'ImportFrom' && bench.isOwn(importedModule(site.path, site.statement));
}

/** `os.environ`: the name before the dot is imported from elsewhere. */
function isForeignObject(bench: Workbench, site: PlacedSite): boolean {
  if (site.object === undefined || site.object === 'self' || site.object === 'cls') return false;
  return (bench.sites().get(site.object) ?? []).some(
    (other) => other.path === site.path && (other.role === 'import' || other.role === 'alias') && other.statement?.type === 'Import' && !bench.isOwn(other.statement.names[0]?.name.name ?? ''),
  );
}

function isMember(bench: Workbench, name: string, definitions: readonly [string, SurfaceDefinition][], kinds: readonly SurfaceDefinition['kind'][]): boolean {
  if (name.startsWith('_') || name.length < 3 || definitions.length > MAX_OWNERS || FOREIGN_ATTRIBUTES.has(name)) return false;
  return definitions.every(([path, definition]) => {
    const owner = bench.surface.definitions[definition.owner];
    const known = owner !== undefined && (owner.bases ?? []).every((base) => base in bench.surface.definitions || HARMLESS_BASE.test(base));
    return known && kinds.includes(definition.kind) && !isAnnounced(definition) && bench.isPublic(path) && definition.fact >= 0 && !/^(Config|Meta)$/.test(owner.name);
  });
}

function everySiteIsMember(bench: Workbench, name: string): boolean {
  return (bench.sites().get(name) ?? []).every(
    (site) => !['other', 'import', 'alias'].includes(site.role) && !(site.role === 'store' && !site.scope) && !(site.role === 'attribute' && isForeignObject(bench, site)),
  );
}

/** The constructor is made from the fields, and this is one. */
function takesField(bench: Workbench, owner: string, name: string): boolean {
  const definition = bench.surface.definitions[owner];
  return !(`${owner}.__init__` in bench.surface.definitions) && (definition?.parameters ?? []).some((parameter) => parameter.name === name);
}

function replaceAll(bench: Workbench, sites: readonly PlacedSite[], to: string): void {
  for (const site of sites) if (!bench.isEdited(site.path, site.start, site.end)) bench.edit(site.path, site.start, site.end, to);
}

/** A string that is a name for certain: in `__all__` or `__slots__`, in `getattr` and its like, or in an annotation. */
function speaksOf(bench: Workbench, site: PlacedSite): boolean {
  const before = bench.text(site.path).slice(Math.max(0, site.start - 2000), site.start - 1);
  return /__(all|slots|match_args)__\b[^\]=]*=\s*[[(][^\])]*$/.test(before) || /\b(getattr|hasattr|setattr|delattr|attrgetter)\([^()]*$/.test(before) || (/[a-z][A-Z]/.test(site.name) && /(->|:)\s*$/.test(before));
}

/** Prose follows where the name can't be a plain word. */
function replaceWords(bench: Workbench, name: string, to: string): void {
  if (!/[a-z][A-Z]|_/.test(name)) return;
  const word = new RegExp(`(?<![\\w.])${name}(?!\\w)`, 'g');
  for (const path of bench.paths()) {
    const { comments, text } = bench.tree(path);
    if (!text.includes(name)) continue;
    const strings = [...bench.longStrings(path), ...comments];
    for (const span of strings) {
      for (const hit of text.slice(span.start, span.end).matchAll(word)) {
        const start = span.start + hit.index;
        if (!bench.isEdited(path, start, start + name.length)) bench.edit(path, start, start + name.length, to);
      }
    }
  }
}
