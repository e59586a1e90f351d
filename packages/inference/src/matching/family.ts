/** Likeness that runs in the family: classes that derive from one base, or stand in one module, are like each other whatever becomes of one of them. */
import { information } from '../candidates/texts';
import type { Context, Pair } from '../features/feature';
import { membersInCommon } from '../features/members-in-common';
import { definitionAt, type Release } from '../release/release';

/** From this much information on, different bodies are different things. */
const TELLING = 0.9;
/** Relatives looked at. */
const RELATIVES = 48;

/** Another class of the old release, which goes on as it was, has as much in common with the new one. */
export function isFamilyLikeness(pair: Pair, context: Context): boolean {
  if (pair.old.kind !== 'class' || pair.new.kind !== 'class') return false;
  const own = membersInCommon.value(pair, context);
  return own > 0 && relativesOf(pair, context).some((from) => membersInCommon.value({ ...pair, from, old: definitionAt(context.from, from)! }, context) >= own);
}

/** Both stood in the old release under one name, and were different things. A shim or a marker class may well have been the other's. */
export function wasNamesake({ to, old }: Pair, { from }: Context): boolean {
  const other = definitionAt(from, to);
  return other !== undefined && other.body !== old.body && old.forwardsTo === undefined && Math.min(information(old.size), information(other.size)) >= TELLING;
}

function relativesOf({ from, old }: Pair, { from: release, mapping }: Context): string[] {
  const kin = [...(old.bases ?? []).flatMap((base) => derivedFrom(release).get(base) ?? []), ...(release.topsOf.get(old.module) ?? [])];
  return [...new Set(kin)].filter((path) => path !== from && definitionAt(release, path)?.kind === 'class' && mapping.staysAt(path) !== undefined).slice(0, RELATIVES);
}

const kept = new WeakMap<Release, Map<string, string[]>>();

/** Classes by each of their bases. */
function derivedFrom(release: Release): Map<string, string[]> {
  let out = kept.get(release);
  if (out) return out;
  kept.set(release, (out = new Map()));
  for (const path of release.tops) {
    for (const base of definitionAt(release, path)!.bases ?? []) {
      const list = out.get(base);
      if (list) list.push(path);
      else out.set(base, [path]);
    }
  }
  return out;
}
