/** Successors that a release between, or for members the old one itself, had beside the old name: what comes next is often another thing, and no new name. */
import { tailOf, type Factor, type SurfaceDefinition } from '@onx/model';
import { isDeclared } from '../../confidence/documented';
import { reaches } from '../../confidence/reaches';
import { DECLARATIONS } from '../../features/all';
import type { Context } from '../../context';
import type { MemberChange, SymbolMove } from '../../findings';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { keptBeside } from '../form';

/** From these values on, a feature shows that the one was made after the other all the same: as a copy, as what the core put in its place, or because it says so. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['same-body', 0.5],
  ['body-likeness', 0.75],
  ['value-alike', 0.9],
  ['documentation-alike', 0.7],
  ['co-change', 0.75],
  ...DECLARATIONS.map((feature) => [feature, 0.5] as const),
]);

/** @param path old name @param target definition in the new release, which the old one had not */
export function stoodApart(factors: readonly Factor[], path: string, target: string, { from, declarations }: Context): boolean {
  if (definitionAt(from, target) || reaches(factors, SHOWN)) return false;
  const both = declarations.besideEachOther(path, target);
  return both !== null && isApart(...both);
}

/** A member that its class, or a base of it, had beside the old one already: unless the core says so, what reads the one now may have read another before. */
export function stoodBeside({ owner, name, toName, toOwner, factors }: MemberChange, { from }: Context): boolean {
  if (name === toName || toOwner !== undefined || memberPath(from.surface, owner, toName) === null) return false;
  return !isDeclared(factors);
}

/** A name that still works, beside one that was there before: unless the core says so, that is what to use now, and does something of its own. */
export function standsBeside({ target, factors }: SymbolMove, path: string, { from, to }: Context): boolean {
  if (!definitionAt(from, target) || keptBeside(path, target, to) === null) return false;
  return !isDeclared(factors) && !factors.some(({ feature, value }) => feature === 'same-body' && value >= SHOWN.get(feature)!);
}

/** Neither a copy nor announced to go, and nothing that either is made of is the other. */
function isApart(old: SurfaceDefinition, next: SurfaceDefinition): boolean {
  if (old.deprecated !== undefined || old.aliasOf !== undefined || old.forwardsTo !== undefined) return false;
  if (old.body === next.body && old.value === next.value) return false;
  return !partsOf(old).includes(next.name) && !partsOf(next).includes(old.name);
}

/** Last segments of what it calls, names and derives from. */
function partsOf({ calls = [], references = [], bases = [] }: SurfaceDefinition): string[] {
  return [...calls, ...references, ...bases].map(tailOf);
}
