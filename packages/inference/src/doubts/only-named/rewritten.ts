/** Names that another module has now with a content of its own, and that can't be called as before: a namesake may be meant, and nothing shows that it is the same. */
import { indexSurface, tailOf } from '@onx/model';
import { isDeclared } from '../../confidence/documented';
import { REPLACED, reaches } from '../../confidence/reaches';
import type { Context } from '../../context';
import type { SymbolMove } from '../../findings';
import { definitionAt, memberNames, type Release } from '../../release/release';
import { isMarkedName } from '../../release/source-words';
import { isCalledOtherwise, type Losses } from '../losses';

/** From these values on, a feature shows that it is the same thing all the same. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['same-body', 0.5],
  ['body-likeness', 0.35],
  ['members-in-common', 0.4],
  ['documentation-alike', 0.5],
  ['definition-survives', 1],
  ['history', 0.85],
  ...REPLACED,
]);

/** So many members say what a class is. */
const TELLING = 3;

/**
 * @param path of the old name
 * @param followed classes of which a member was found under another name
 */
export function isRewritten({ kind, name, toName, module, toModule, target, factors }: SymbolMove, path: string, losses: Losses, followed: ReadonlySet<string>, context: Context): boolean {
  if (name !== toName || module === toModule || (kind !== 'function' && kind !== 'class') || isDeclared(factors)) return false;
  if (kind === 'class' && !followed.has(path) && keepsNoMember(path, target, context)) return true;
  return !reaches(factors, SHOWN) && (isCalledOtherwise(path, losses) || losses.givenAnother.has(path));
}

/** That users take the name from the other module now only says that it is wanted for the same work: none of what they did with it is there. A base outside the core that is new may have anything. */
function keepsNoMember(path: string, target: string, { from, to }: Context): boolean {
  const [had, has] = [membersIn(from, path), membersIn(to, target)];
  const foreign = new Set(foreignBases(from, path));
  return had.length >= TELLING && !had.some((name) => has.includes(name)) && foreignBases(to, target).every((base) => foreign.has(base));
}

function membersIn(release: Release, path: string): string[] {
  const names = indexSurface(release.surface).order(path).flatMap((one) => memberNames(release, one));
  return [...new Set(names.filter((name) => !isMarkedName(name, release.words)))];
}

/** Last names of the bases that are no classes of the core. */
function foreignBases(release: Release, path: string): string[] {
  const order = indexSurface(release.surface).order(path);
  const own = new Set(order.map(tailOf));
  return order.flatMap((one) => definitionAt(release, one)?.bases ?? []).map(tailOf).filter((base) => !own.has(base));
}
