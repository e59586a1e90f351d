/** Collects the statements of one release, by the path they speak of. */
import { indexSurface, joinPath, ownerOf, rootOf, tailOf, type Deprecation, type SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { standsInFor } from '../release/passes-on';
import { exportAt, type Release } from '../release/release';
import { isMarkedName } from '../release/source-words';
import { STRENGTH, successorName, type Obituary, type Statement, type StatementSource } from './statement';

/** All that one speaker says, by the path it speaks of. */
export interface Spoken {
  statements: Map<string, Statement[]>;
  obituaries: Map<string, Obituary>;
  /** What to do where no one name says it, in the core's words. */
  advice: Map<string, string>;
}

/**
 * @param from the old release
 * @param next the new release and what is outside the core
 * @param commit full id of the release, where it lies between the two
 */
export function readStatements(release: Release, source: StatementSource, from: Release, next: Homes, commit?: string): Spoken {
  const spoken: Spoken = { statements: new Map(), obituaries: new Map(), advice: new Map() };
  const say = (path: string, module: string, owner: string, text: string | undefined, strength: number): void => {
    const name = text === undefined ? null : successorName(text);
    if (name === null) return;
    const list = spoken.statements.get(path) ?? [];
    if (list.some((other) => other.text === name && other.strength >= strength)) return;
    list.push({ text: name, module, owner, strength, source, ...(commit === undefined ? {} : { commit }) });
    spoken.statements.set(path, list);
  };
  const { definitions, modules } = indexSurface(release.surface);
  for (const [path, definition] of definitions) {
    readDefinition(path, definition, standsInFor(path, release), say);
    if (isAdvice(definition.deprecated)) spoken.advice.set(path, definition.deprecated.message ?? '');
  }
  for (const [module, entry] of modules) {
    const home = homeOfModule(module, entry.deprecated, next);
    const held = home === null ? [] : namesHeld(home, servedBy(module, release, from), next);
    for (const name of held) say(joinPath(module, name), module, module, joinPath(home!, name), STRENGTH.WITH_ITS_MODULE);
    // What is left of a module that is to go takes what it had from where that went.
    const left = entry.deprecated && !release.topsOf.has(module) ? namesOf(module, from).filter((name) => !held.includes(name)) : [];
    for (const name of left) {
      const target = exportAt(release, module, name)?.target;
      if (target !== undefined && !isAnother(target, joinPath(module, name), from)) say(joinPath(module, name), module, module, target, STRENGTH.WITH_ITS_MODULE);
    }
    for (const row of entry.nameTable ?? []) {
      const path = joinPath(module, row.from);
      if (row.to === undefined) {
        if (row.state === 'removed') spoken.obituaries.set(path, row.message === undefined ? {} : { message: row.message });
      } else if (row.state !== 'lazy' || tailOf(row.to) !== row.from) {
        say(path, module, module, row.to, row.state === 'lazy' ? STRENGTH.ALIAS : STRENGTH.STATED);
      }
    }
    for (const [name, exported] of Object.entries(entry.exports)) {
      const path = joinPath(module, name);
      if (exported.deprecated) {
        say(path, module, module, exported.deprecated.replacement, STRENGTH.STATED);
        say(path, module, module, exported.target, STRENGTH.ALIAS);
      } else if (exported.via === 'alias' && tailOf(exported.target) !== name) {
        say(path, module, module, exported.target, STRENGTH.ALIAS);
      }
    }
  }
  return spoken;
}

/** It was there in the old release, and is not what the path led to: what stands in where something is not installed. */
function isAnother(target: string, path: string, { surface }: Release): boolean {
  return surface.definitions[target] !== undefined && resolveAccess(surface, path) !== target;
}

/** What can be said of paths that modules went to: of the new release, or outside the core, where all may be. */
export interface Homes {
  isModule(path: string): boolean;
  /** The name is there for users, or may be; what a module imported for its own use is not. */
  has(path: string): boolean;
}

/** Share of a module's names that must be found where it is said to have gone. */
const MAJORITY = 0.5;

/** Names of an old module that its home has; none where that has few: then it only does the same work. */
function namesHeld(home: string, names: readonly string[], homes: Homes): readonly string[] {
  const held = names.filter((name) => homes.has(joinPath(home, name)));
  return areMost(held, names) ? held : [];
}

/** So many of a module's names that what has them may be what the module became. */
export function areMost(held: readonly string[], names: readonly string[]): boolean {
  return held.length >= names.length * MAJORITY;
}

/** Where a module is said to have gone, as far as that is a module. */
export function homeOfModule(module: string, deprecated: Deprecation | undefined, homes: Homes): string | null {
  const name = successorName(deprecated?.replacement ?? '');
  if (name === null) return null;
  // Written out from its root, which a package may have bound in itself: `import pkg.part`.
  if (rootOf(name) === rootOf(module) && name !== module && homes.isModule(name)) return name;
  const owners = [ownerOf(module), ownerOf(ownerOf(module))].filter((owner) => owner !== '');
  const near = owners.map((owner) => joinPath(owner, name));
  // A class of the core beside it, though another distribution may begin alike: `asyncio.Gate`, said in `harbour.gates.tornado`.
  if (near.some((path) => !homes.isModule(path) && homes.has(path))) return null;
  return [name, ...near].find((path) => path !== module && homes.isModule(path)) ?? null;
}

/** What users import from a module: its own, and what it passes on to them. */
export function namesOf(module: string, { modules, topsOf, words }: Release): readonly string[] {
  const entry = modules.get(module);
  const passedOn = Object.entries(entry?.exports ?? {}).flatMap(([name, { via }]) => (via === 'incidental' ? [] : [name]));
  return (entry?.all ?? [...(topsOf.get(module) ?? []).map(tailOf), ...passedOn]).filter((name) => !isMarkedName(name, words));
}

/** What users get from a module of a release; from one that serves any name, also what the old release had in it. */
function servedBy(module: string, release: Release, from: Release): readonly string[] {
  const names = namesOf(module, release);
  return release.modules.get(module)?.dynamic ? [...new Set([...names, ...namesOf(module, from)])] : names;
}

type Say = (path: string, module: string, owner: string, text: string | undefined, strength: number) => void;

function readDefinition(path: string, definition: SurfaceDefinition, forwardsTo: string | undefined, say: Say): void {
  const { module, owner } = definition;
  if (definition.deprecated) {
    say(path, module, owner, definition.deprecated.replacement, STRENGTH.STATED);
    say(path, module, owner, forwardsTo ?? definition.aliasOf, isAdvice(definition.deprecated) ? STRENGTH.FORWARD : STRENGTH.CALLED_BY_SHIM);
    return;
  }
  if (definition.aliasOf !== undefined && (definition.kept || tailOf(definition.aliasOf) !== definition.name)) say(path, module, owner, definition.aliasOf, STRENGTH.ALIAS);
  if (forwardsTo !== undefined && tailOf(forwardsTo) !== definition.name) say(path, module, owner, forwardsTo, STRENGTH.FORWARD);
}

function isAdvice(deprecated: Deprecation | undefined): deprecated is Deprecation {
  return deprecated?.advice === true && deprecated.replacement === undefined;
}
