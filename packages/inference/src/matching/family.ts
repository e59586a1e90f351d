/** Likeness that runs in the family: what derives from one base, or stands in one module, is like each other whatever becomes of one of them. */
import type { SurfaceDefinition } from '@onx/model';
import { isDeclared, isWitnessed } from '../confidence/documented';
import type { Scored } from '../confidence/model';
import { bodyLikeness } from '../features/body-likeness';
import { documentationAlike } from '../features/documentation-alike';
import type { Context, Pair } from '../context';
import { membersInCommon } from '../features/members-in-common';
import { nameLikenessFeature } from '../features/name-likeness';
import { heirsIn } from '../release/heirs';
import { keeper } from '../release/kept';
import { definitionAt } from '../release/release';

/** Relatives looked at. */
export const RELATIVES = 48;

/** Another class or function of the old release, which goes on as it was, has as much in common with the new one. */
export function isFamilyLikeness(pair: Pair, context: Context): boolean {
  if (pair.old.kind !== pair.new.kind) return false;
  const resemblance = pair.old.kind === 'class' ? classResemblance : pair.old.kind === 'function' ? resemblanceOf : () => 0;
  const own = resemblance(pair, context);
  return relativesOf(pair, context).some((from) => {
    const relative = resemblance({ ...pair, from, old: definitionAt(context.from, from)! }, context);
    return relative > 0 && relative >= own;
  });
}

function classResemblance(pair: Pair, context: Context): number {
  return membersInCommon.value(pair, context) + resemblanceOf(pair, context);
}

/** How much a function or class, its members apart, has in common with another: the sum of three likenesses. */
export function resemblanceOf(pair: Pair, context: Context): number {
  return bodyLikeness.value(pair, context) + documentationAlike.value(pair, context) + nameLikenessFeature.value(pair, context);
}

/** From this likeness of bodies on one is made after the other, and below this one they have little in common. */
const MADE_AFTER = 0.6;
const LITTLE_IN_COMMON = 0.3;

/** Leaves out what is new and made after another of its family, which goes on as it was, and has little in common with the old one. */
export function withoutOthersOfFamily(list: readonly Scored[], context: Context): Scored[] {
  return list.filter((one) => !isMadeAfter(one, (pair) => relativesOf(pair, context), context));
}

/** The same of members. @param siblings of the old class, that the new one has as well */
export function withoutOthersOfClass(list: readonly Scored[], siblings: readonly string[], context: Context): Scored[] {
  return list.filter((one) => !isMadeAfter(one, ({ old }) => siblings.filter((path) => definitionAt(context.from, path)!.kind === old.kind).slice(0, RELATIVES), context));
}

function isMadeAfter(one: Scored, relatives: (pair: Pair) => readonly string[], context: Context): boolean {
  const { pair } = one;
  if (one.valueOf('target-is-new') === 0 || one.valueOf(bodyLikeness.id) > LITTLE_IN_COMMON || pair.old.kind !== pair.new.kind) return false;
  const { factors } = one;
  if (isDeclared(factors) || isWitnessed(factors)) return false;
  return madeAfter(context, `${pair.from}>${pair.to}`, () => relatives(pair).some((from) => bodyLikeness.value({ ...pair, from, old: definitionAt(context.from, from)! }, context) >= MADE_AFTER));
}

const madeAfter = keeper<Context, boolean>();

/** Those of its family that go on as they were. */
function relativesOf({ from, old }: Pair, context: Context): string[] {
  const { from: release } = context;
  const families = (old.bases ?? []).map((base) => goingOn(`${old.kind} of ${base}`, old.kind, heirsIn(release).get(base) ?? [], context));
  families.push(goingOn(`${old.kind} in ${old.module}`, old.kind, release.topsOf.get(old.module) ?? [], context));
  return [...new Set(families.flat())].filter((path) => path !== from).slice(0, RELATIVES);
}

const kept = keeper<Context, readonly string[]>();

/** Of one family, looked through once for all its members: one more than is looked at, since the one that asks is no relative of itself. */
export function goingOn(family: string, kind: SurfaceDefinition['kind'], paths: readonly string[], context: Context): readonly string[] {
  return kept(context, family, () => {
    const found: string[] = [];
    for (const path of paths) {
      if (definitionAt(context.from, path)?.kind === kind && context.mapping.staysAt(path) !== undefined) found.push(path);
      if (found.length > RELATIVES) break;
    }
    return found;
  });
}
