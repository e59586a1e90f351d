/** Modules that are gone and of which the core said as a whole where they went, or that did nothing but pass on another distribution's names, or were a copy of one. */
import { isWithin, joinPath, ownerOf, rootOf } from '@onx/model';
import { GUESS, onlyEvidence } from '../confidence/calibrate';
import { areMost, namesOf } from '../declarations/read';
import { STATED_RANK } from '../declarations/statement';
import type { Context } from '../context';
import { resolveAccess } from '../release/access';
import { definitionAt, exportAt, isImportable, moduleAt } from '../release/release';
import type { Belief, SymbolMove } from '../findings';

/** The core says where the module went, and most of its names are there. */
const STATED = 0.99;
/** Nobody says so, but there is nothing else in it. */
const ONLY_PASSED_ON = 0.97;

/** The core takes something from a distribution that is called as the module was. */
const CALLED_AS_IT = 0.85;
/** Words name it in place of the module, and nothing shows that anything of it went there, or something that the module still has is not there. */
const DOUBTED = 0.6;

type Stated = { from: string; to: string; subtree: boolean } & Belief;

/** Where the core says that a module of the old release went; null where it does not, or where its names are not to be found. */
export function statedModule(module: string, context: Context): Stated | null {
  if (!moduleAt(context.from, module)) return null;
  const names = namesOf(module, context.from);
  const home = context.declarations.homeOfModule(module);
  if (home !== null && home !== module && holds(home, names, module, context)) return moveTo(module, home, hasAllThatIsLeft(home, names, module, context) ? STATED : DOUBTED);
  const copied = context.declarations.carried.homeOf(module);
  if (copied !== null) return moveTo(module, copied.path, copied.strength >= STATED_RANK ? ONLY_PASSED_ON : CALLED_AS_IT);
  const passedOn = passedOnFrom(names, module, context);
  return passedOn === null ? null : moveTo(module, passedOn, ONLY_PASSED_ON);
}

/**
 * Where words alone say that a module went: few of its names are found there under their old names, or only documents speak of it.
 * @param moves what became of its names
 */
export function namedModule(module: string, moves: readonly SymbolMove[], context: Context): Stated | null {
  const { declarations, from, to } = context;
  const documented = declarations.documentedModules.of(module);
  const told = declarations.homeOfModule(module);
  const home = documented?.path ?? told;
  if (home === null || home === module || (moduleAt(to, home) && !isImportable(to, home))) return null;
  const wentAlong = namesOf(module, from).some((name) => resolveAccess(to.surface, joinPath(home, name)) !== null) || moves.some(({ toModule, target }) => isWithin(toModule, home) || isWithin(target, home));
  // What a module warns of may be anything: a module that it names is where it went if something of it did.
  if (!documented && !wentAlong) return null;
  const subtree = documented?.distribution === true && moduleAt(from, module)?.package === true;
  return { ...moveTo(module, home, documented?.renamed || wentAlong ? GUESS : DOUBTED, documented ? 'declared-in-documents' : 'declared-in-old'), subtree };
}

function moveTo(from: string, to: string, confidence: number, feature = 'declared-in-old'): Stated {
  return { from, to, subtree: false, confidence, factors: onlyEvidence(feature, confidence) };
}

/** Most of its names are there; outside the core, that is told by where the old module had them from. */
function holds(home: string, names: readonly string[], module: string, context: Context): boolean {
  if (moduleAt(context.to, home) && !isImportable(context.to, home)) return false;
  return areMost(names.filter((name) => isThere(home, name, module, context)), names);
}

function isThere(home: string, name: string, module: string, { from, to }: Context): boolean {
  return moduleAt(to, home) ? resolveAccess(to.surface, joinPath(home, name)) !== null : exportAt(from, module, name)?.target === joinPath(home, name);
}

/** Of a module that still works, each name that works has to be there too, or to be told of on its own: else who goes along breaks what was whole. */
function hasAllThatIsLeft(home: string, names: readonly string[], module: string, context: Context): boolean {
  const { from, to, mapping } = context;
  const hasMoved = (path: string): boolean => definitionAt(from, path) !== undefined && definitionAt(to, path) === undefined && mapping.symbol(path) !== undefined;
  return names.every((name) => resolveAccess(to.surface, joinPath(module, name)) === null || isThere(home, name, module, context) || hasMoved(joinPath(module, name)));
}

/** The one module outside the core that all its names come from. */
function passedOnFrom(names: readonly string[], module: string, { from, to }: Context): string | null {
  const homes = new Set(
    names.map((name) => {
      const target = exportAt(from, module, name)?.target;
      return target?.endsWith(`.${name}`) ? ownerOf(target) : '';
    }),
  );
  const [home, ...others] = homes;
  if (home === undefined || home === '' || others.length > 0) return null;
  return [...from.surface.roots, ...to.surface.roots].includes(rootOf(home)) ? null : home;
}
