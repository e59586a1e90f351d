/** Collects the statements of one release, by the path they speak of. */
import { indexSurface, type Deprecation, type SurfaceDefinition } from '@onx/model';
import { joinPath, tailOf } from '../release/paths';
import type { Release } from '../release/release';
import { STRENGTH, successorName, type Obituary, type Statement, type StatementSource } from './statement';

export interface Spoken {
  statements: Map<string, Statement[]>;
  obituaries: Map<string, Obituary>;
  /** What to do where no one name says it, in the core's words. */
  advice: Map<string, string>;
}

/** @param commit full id of the release, where it lies between the two */
export function readStatements(release: Release, source: StatementSource, commit?: string): Spoken {
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
    readDefinition(path, definition, say);
    if (isAdvice(definition.deprecated)) spoken.advice.set(path, definition.deprecated.message ?? '');
  }
  for (const [module, entry] of modules) {
    const home = successorName(entry.deprecated?.replacement ?? '');
    if (home !== null) for (const path of namesOf(module, release)) say(path, module, module, joinPath(home, tailOf(path)), STRENGTH.WITH_ITS_MODULE);
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

/** Paths of all that a module has, its own or passed on. */
function namesOf(module: string, release: Release): string[] {
  const passedOn = Object.keys(release.surface.modules[module]!.exports);
  return [...(release.topsOf.get(module) ?? []), ...passedOn.map((name) => joinPath(module, name))];
}

type Say = (path: string, module: string, owner: string, text: string | undefined, strength: number) => void;

function readDefinition(path: string, definition: SurfaceDefinition, say: Say): void {
  const { module, owner } = definition;
  if (definition.deprecated) {
    say(path, module, owner, definition.deprecated.replacement, STRENGTH.STATED);
    say(path, module, owner, definition.forwardsTo ?? definition.aliasOf, isAdvice(definition.deprecated) ? STRENGTH.FORWARD : STRENGTH.CALLED_BY_SHIM);
    return;
  }
  if (definition.aliasOf !== undefined && tailOf(definition.aliasOf) !== definition.name) say(path, module, owner, definition.aliasOf, STRENGTH.ALIAS);
  if (definition.forwardsTo !== undefined && tailOf(definition.forwardsTo) !== definition.name) say(path, module, owner, definition.forwardsTo, STRENGTH.FORWARD);
}

function isAdvice(deprecated: Deprecation | undefined): deprecated is Deprecation {
  return deprecated?.advice === true && deprecated.replacement === undefined;
}
