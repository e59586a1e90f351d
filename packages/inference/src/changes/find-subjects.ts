/** Compares access paths of the old release with the new one: what stays in place, and what asks for an explanation. */
import { byCodeUnit, isTestModule, joinPath, ownerOf, tailOf, type SurfaceDefinition } from '@onx/model';
import type { Texts } from '../candidates/texts';
import type { Declarations } from '../declarations/declarations';
import { accessPaths, isOutside, isServed, resolveImport, type AccessPath } from '../release/access';
import { passesOn } from '../release/passes-on';
import { definitionAt, exportAt, isImportable, moduleAt, type Release } from '../release/release';
import { isNameAnnounced } from './announced';
import { hasExpired } from './expired';
import { findReplaced } from './find-replaced';
import type { Subject } from './subject';

/** What asks for an explanation, and what stays under its path. */
export interface Changes {
  /** Sorted by path. */
  subjects: Subject[];
  /** Old definition → new definition under the same path. */
  inPlace: Map<string, string>;
}

/** What subjects are looked for in. */
interface Compared {
  from: Release;
  to: Release;
  declarations: Declarations;
  inPlace: ReadonlyMap<string, string>;
}

/**
 * Goes through all access paths of the old release; one that stays as it was costs a look-up.
 * @param barred paths of the new release that are no successors whatever they hold
 */
export function findSubjects(from: Release, to: Release, declarations: Declarations, texts: Texts, barred: (path: string) => boolean): Changes {
  const inPlace = new Map<string, string>();
  for (const path of from.tops) {
    const { module, name } = definitionAt(from, path)!;
    const target = resolveImport(to.surface, module, name);
    if (target !== null && definitionAt(to, target)) inPlace.set(path, target);
  }
  const subjects = findReplaced(from, to, inPlace, texts, barred);
  for (const { path } of subjects) inPlace.delete(path);
  const replaced = new Set(subjects.map((subject) => subject.path));
  const compared = { from, to, declarations, inPlace };
  for (const path of from.tops) {
    if (replaced.has(path)) continue;
    // Nobody takes from tests what they import.
    const accesses = accessPaths(from.surface, path).filter(({ module, via }) => !(via === 'incidental' && isTestModule(module)) && ((via !== 'incidental' && via !== 'alias') || !isModuleToo(from, path)));
    const [only] = accesses;
    if (only && accesses.length === 1) {
      const subject = judge(path, only.name, accesses, compared);
      if (subject) subjects.push(subject);
      continue;
    }
    const byNameOf = new Map<string, AccessPath[]>();
    for (const access of accesses) {
      const list = byNameOf.get(access.name) ?? [];
      list.push(access);
      byNameOf.set(access.name, list);
    }
    for (const [name, list] of byNameOf) {
      const subject = judge(path, name, list, compared);
      if (subject) subjects.push(subject);
    }
  }
  subjects.sort((a, b) => byCodeUnit(a.path, b.path));
  return { subjects, inPlace };
}

/** A module has the very path, or the package shows under the module's own path what stands in it: whoever imports that name for a use of his own may have got the module. */
function isModuleToo(from: Release, path: string): boolean {
  const { module, name } = definitionAt(from, path)!;
  return moduleAt(from, path) !== undefined || (tailOf(module) === name && resolveImport(from.surface, ownerOf(module), name) === path);
}

/** @param list the paths by which a definition is reached under one name */
function judge(path: string, name: string, list: readonly AccessPath[], compared: Compared): Subject | null {
  const { from, to, declarations, inPlace } = compared;
  const definition = definitionAt(from, path)!;
  const own = name === definition.name;
  const vanished: AccessPath[] = [];
  let announced = false;
  let onlyKept = false;
  for (const access of list) {
    const target = resolveImport(to.surface, access.module, access.name);
    if (target !== null) {
      announced ||= isAnnounced(path, access, target, compared) && !saidBefore(from, to, access, target, definition);
      onlyKept ||= isKeptAlias(to, target, definition);
    } else if (!isOutside(to.surface, access.module, access.name) && !isServed(to.surface, access.module, access.name)) vanished.push(access);
    else announced ||= isAccessAnnounced(to, access) && announcements(from, access, definition) !== announcements(to, access, undefined);
  }
  const home = own ? { module: definition.module, name } : homeOfAlias(list);
  onlyKept &&= !announced;
  announced ||= onlyKept;
  const homeVanished = vanished.some((access) => access.module === home.module);
  if (!vanished.length && !announced) return null;
  const subjectPath = joinPath(home.module, home.name);
  const survivor = inPlace.get(path) ?? null;
  if (!homeVanished && announced && !declarations.statementsOf([subjectPath]).length && declarations.outsideOf([subjectPath]) === null) {
    if (!vanished.length) return null;
    // Of a module that is only said to end, with nothing in its place, the names are used where they stand for as long as they do.
    announced = survivor !== path || moduleAt(to, home.module)?.deprecated === undefined || definitionAt(to, path)?.deprecated !== undefined;
  }
  const reachable = vanished.filter((access) => isImportable(from, access.module, access.name));
  // Paths that nobody may have written say nothing of the one that is announced to go.
  const gone = vanished.length > 0 && (reachable.length > 0 || !announced);
  const onlyIncidental = !homeVanished && vanished.every((access) => access.via === 'incidental');
  return {
    path: subjectPath,
    module: home.module,
    name: home.name,
    definition: path,
    fate: gone ? 'gone' : 'announced',
    exposedAt: [...new Set(reachable.map((access) => access.module))].filter((module) => module !== home.module).sort(byCodeUnit),
    reachable: gone ? reachable.length > 0 : list.some((access) => isImportable(from, access.module, access.name)),
    incidental: onlyIncidental && !announced,
    survivor: announced || (homeVanished && own) ? null : survivor,
    homeAnswers: own && !homeVanished && !announced,
    ...(onlyKept && (!gone || onlyIncidental) ? { onlyKept: true as const } : {}),
  };
}

/** The module where an alias was made: the one that says so, else the one with the shortest path. */
function homeOfAlias(list: readonly AccessPath[]): { module: string; name: string } {
  const made = list.filter((access) => access.via === 'alias');
  const ordered = [...(made.length ? made : list)].sort((a, b) => a.module.length - b.module.length || byCodeUnit(a.module, b.module));
  return ordered[0]!;
}

function isAnnounced(path: string, access: AccessPath, target: string, { from, to, inPlace }: Compared): boolean {
  const old = definitionAt(from, path)!;
  if (isAccessAnnounced(to, access)) return true;
  const definition = definitionAt(to, target);
  if (!definition) return false;
  if (definition.deprecated) return true;
  // The old name is kept as another name of something that is called otherwise now.
  if (access.name === old.name && tailOf(target) !== old.name && inPlace.get(path) === target && !definitionAt(from, target)) return true;
  return passesOn(access.name, old, definition, from, to) !== undefined;
}

/** What had a definition of its own is another name now, of which a comment says that it is only kept. */
function isKeptAlias(to: Release, target: string, old: SurfaceDefinition): boolean {
  return definitionAt(to, target)?.kept === true && old.aliasOf === undefined;
}

/** Asking for the name warns, or importing from the module that was its home does. */
function isAccessAnnounced(to: Release, { module, name, via }: AccessPath): boolean {
  return (via === 'own' && moduleAt(to, module)?.deprecated !== undefined) || isNameAnnounced(to, module, name);
}

/** The old release announced it in the same words, and not for the new one: nothing is new. */
function saidBefore(from: Release, to: Release, access: AccessPath, target: string, old: SurfaceDefinition): boolean {
  if (hasExpired(definitionAt(to, target)?.deprecated, from, to)) return false;
  const before = announcements(from, access, old);
  const now = announcements(to, access, definitionAt(to, target));
  return before === now && before !== NOTHING;
}

const NOTHING = '[]';

/** What a release says of a name's end. */
function announcements(release: Release, { module: path, name }: AccessPath, definition: SurfaceDefinition | undefined): string {
  const module = moduleAt(release, path);
  const exported = exportAt(release, path, name)?.deprecated;
  const rows = (module?.nameTable ?? []).filter((row) => row.from === name && row.state === 'deprecated').map(({ to, message }) => ({ to, message }));
  return JSON.stringify([exported, definition?.deprecated, module?.deprecated, ...rows].filter((said) => said !== undefined));
}
