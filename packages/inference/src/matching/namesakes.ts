/** Definitions of one name: which of them an old one became, and which are different things that are called the same. */
import { indexSurface, tailOf, type SurfaceDefinition } from '@onx/model';
import { nameLikeness } from '../candidates/name-words';
import { information } from '../candidates/texts';
import type { Context, Pair } from '../context';
import { STRENGTH } from '../declarations/statement';
import { definitionAt, type Release } from '../release/release';
import { goingOn, RELATIVES, resemblanceOf } from './family';

/** From this much information on, different bodies are different things. */
const TELLING = 0.9;
/** Below this likeness two bodies have no more in common than any two. */
const UNLIKE = 0.6;
/** So many definitions of one name are no chance: it is given to each of a kind. */
const MANY = 4;

/** Many modules gave the name, and one of those that go on as they were has as much in common with the new one: it is one more of its kind. */
export function isLikeItsNamesakes(pair: Pair, context: Context): boolean {
  const namesakes = context.from.byName.get(pair.old.name) ?? [];
  if (namesakes.length < MANY || pair.old.kind !== 'function' || pair.new.kind !== 'function') return false;
  const own = resemblanceOf(pair, context);
  return goingOn(`functions called ${pair.old.name}`, pair.old.kind, namesakes, context).some((from) => from !== pair.from && resemblanceOf({ ...pair, from, old: definitionAt(context.from, from)! }, context) >= own);
}

/** From this share of its own likeness on another one is as like. */
const AS_LIKE = 0.9;
/** Names of modules that have so much in common may be those of one. */
const LIKE_MODULES = 0.4;

/** Many modules gave the name, several give it now, and what another of them has is as like: which of them it became, nothing tells. Modules that are called alike do. */
export function isOneOfMany({ from, to, old, new: next }: Pair, context: Context): boolean {
  const { byName } = context.to;
  if ((context.from.byName.get(old.name) ?? []).length < MANY || nameLikeness(tailOf(old.module), tailOf(next.module)) >= LIKE_MODULES) return false;
  const own = context.texts.likeness(from, to);
  const others = (byName.get(next.name) ?? []).filter((other) => other !== to && definitionAt(context.to, other)!.kind === next.kind && !definitionAt(context.from, other)).slice(0, RELATIVES);
  return others.some((other) => context.texts.likeness(from, other) >= AS_LIKE * own);
}

/** Leaves out what a candidate of the old name derives from: where a class was cut in two, users go on with the one that kept its name. What stands where it stood is still itself, and so is what the core shows or names in its place. */
export function withoutBasesOfNamesake<S extends { pair: Pair }>(list: readonly S[], { to, declarations }: Context): S[] {
  const isNamed = ({ from, to: target }: Pair): boolean => declarations.successorsOf(from).some((one) => one.target === target && one.statement.strength >= STRENGTH.ALIAS);
  const namesakes = list.filter(({ pair }) => pair.new.kind === 'class' && pair.new.name === pair.old.name && !pair.new.deprecated);
  const bases = new Set(namesakes.flatMap(({ pair }) => indexSurface(to.surface).order(pair.to).slice(1)));
  return list.filter(({ pair }) => pair.to === pair.from || !bases.has(pair.to) || isNamed(pair));
}

/**
 * Both stood in the old release under one name, and were different things: told by what was in them, or because the old one is nothing like
 * what the other is now. A shim, a marker class and what is announced to go may well have been the other's.
 */
export function wasNamesake({ from: path, to, old, new: next }: Pair, { from, texts }: Context): boolean {
  const other = definitionAt(from, to);
  if (!other || other.body === old.body || old.forwardsTo !== undefined || old.calls?.includes(to) || old.references?.includes(to)) return false;
  if (Math.min(information(old.size), information(other.size)) >= TELLING) return true;
  return old.deprecated === undefined && Math.min(information(old.size), information(next.size)) > 0 && texts.likeness(path, to) < UNLIKE;
}

/** Steps from one definition to what it uses. */
const STEPS = 3;

/** Both stood in the old release under one name, word for word the same, and yet not: what they use of their own modules under the same names differs. */
export function isSameInWordsOnly({ to, old }: Pair, { from }: Context): boolean {
  const other = definitionAt(from, to);
  return other !== undefined && other.body === old.body && leansOnOthers(old, other, from);
}

function leansOnOthers(one: SurfaceDefinition, other: SurfaceDefinition, from: Release, steps = STEPS): boolean {
  if (steps === 0 || one.module === other.module) return false;
  return [...(one.calls ?? []), ...(one.references ?? [])].some((used) => {
    if (!used.startsWith(`${one.module}.`)) return false;
    const [mine, theirs] = [definitionAt(from, used), definitionAt(from, other.module + used.slice(one.module.length))];
    if (!mine || !theirs || mine === one) return false;
    return mine.body === theirs.body ? leansOnOthers(mine, theirs, from, steps - 1) : true;
  });
}
