/** Definitions that became another name of something else. */
import { tailOf, type SurfaceDefinition } from '@onx/model';
import { heirsIn } from './heirs';
import { definitionAt, type Release } from './release';
import { isPrivateName } from './source-words';

/**
 * What the new form of a name does nothing but pass on to, under another name. Undefined where that says nothing of the name's end: the old form did so
 * too, or called it already; what it passes on to is private, or was there before; its work was only taken out, and what it is for is still told under its own name.
 */
export function passesOn(name: string, old: SurfaceDefinition, next: SurfaceDefinition, from: Release, to: Release): string | undefined {
  const target = next.aliasOf ?? next.forwardsTo;
  if (target === undefined || isPrivateName(tailOf(target), to.words) || old.aliasOf !== undefined || old.forwardsTo !== undefined || tailOf(target) === name) return undefined;
  if (definitionAt(from, target) || (next.doc !== undefined && next.doc === old.doc && definitionAt(to, target)?.doc !== old.doc)) return undefined;
  return old.calls?.some((called) => tailOf(called) === tailOf(target)) ? undefined : target;
}

/** Heirs with work of their own that a base or the empty class below it has, from which on that is a kind of its own rather than another name of the base. */
const KIND = 2;

/** What a definition does nothing but pass on to, and so may be another name of. */
export function standsInFor(path: string, release: Release): string | undefined {
  const { kind, forwardsTo } = definitionAt(release, path)!;
  if (kind !== 'class' || forwardsTo === undefined) return forwardsTo;
  const heirs = heirsIn(release);
  const isOwn = (heir: string): boolean => definitionAt(release, heir)!.forwardsTo === undefined;
  const others = (heirs.get(forwardsTo) ?? []).filter((heir) => heir !== path && isOwn(heir));
  return others.length < KIND && (heirs.get(path) ?? []).filter(isOwn).length < KIND ? forwardsTo : undefined;
}
