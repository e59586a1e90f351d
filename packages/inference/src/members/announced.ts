/** Members that are still there and that the new release announces to go. */
import { indexSurface, joinPath, ownerOf, tailOf, type Deprecation } from '@onx/model';
import { hasExpired } from '../changes/expired';
import type { Context } from '../context';
import { memberPath } from '../release/access';
import { passesOn } from '../release/passes-on';
import { definitionAt } from '../release/release';
import type { ClassPair, Kept } from './member-findings';
import { CALLABLE, keepsCallable, shapeOf } from './shape';

/** The new release points to another name: it says so, or the old name only passes on. */
export function isAnnounced({ path, old, now, next }: Kept, pair: ClassPair, context: Context): boolean {
  if (next.deprecated) return !old.deprecated || ((isNews(old.deprecated, next.deprecated) || hasExpired(next.deprecated, context.from, context.to)) && isNamed(path, now, context));
  const target = passesOn(old.name, old, next, context.from, context.to);
  if (target === undefined || passedOnBefore(old.name, target, now, pair, context)) return false;
  // What is read, or may be, is no worse for being made by a method; and a class under another name had the same members before.
  if ((shapeOf(next, context.to) === 'value' || !(next.decorators ?? []).every((decorator) => keepsCallable(decorator, context.to.words))) && CALLABLE.has(definitionAt(context.to, target)?.kind ?? '')) return false;
  return memberPath(context.to.surface, pair.to, tailOf(target)) !== target || memberPath(context.from.surface, pair.from, tailOf(target)) === null;
}

/** What is reached now is a base's own, and such a base handed on to that name all along: the class only does its part there. */
function passedOnBefore(name: string, target: string, now: string, pair: ClassPair, { from }: Context): boolean {
  if (ownerOf(now) === pair.to) return false;
  const [, ...bases] = indexSurface(from.surface).order(pair.from);
  const before = bases.map((base) => definitionAt(from, joinPath(base, name))).find((one) => one !== undefined);
  const passed = before?.aliasOf ?? before?.forwardsTo;
  return passed !== undefined && tailOf(passed) === tailOf(target);
}

/** Somebody says what to use instead, of the old member or of what stands under its name now. */
export function isNamed(path: string, now: string, context: Context): boolean {
  return context.declarations.statementsOf([path, now]).length > 0;
}

/** An announcement that was made before, of the same successor, in other words or for another date, tells nothing of this release. */
function isNews(before: Deprecation, after: Deprecation): boolean {
  const isRepeated = after.replacement !== undefined && after.replacement === before.replacement;
  return !isRepeated && JSON.stringify(before) !== JSON.stringify(after);
}
