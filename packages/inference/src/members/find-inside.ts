/** Looks inside matched definitions: members of classes, parameters of callables. */
import { indexSurface, joinPath, type SurfaceDefinition } from '@onx/model';
import { KNOWN } from '../confidence/calibrate';
import type { Context } from '../context';
import type { Findings, MemberChange, MemberRemoval } from '../findings';
import type { CallablePair } from '../parameters/callables/callable-pair';
import { hiddenPairs } from '../parameters/callables/hidden-pairs';
import { findCallableChanges } from '../parameters/find-callables';
import { isCommand } from '../release/commands';
import { memberPath } from '../release/access';
import { onceFor } from '../release/kept';
import { hasReachableHeir } from '../release/heirs';
import { isReachable } from '../release/reach';
import { definitionAt, moduleAt, type Release } from '../release/release';
import { isConstructor } from '../release/source-words';
import { outermost, withClassesInside, type Counterpart, type Counterparts } from './classes-inside';
import { findMembers } from './find-members';
import { heldArguments } from './held-arguments';
import { TYPES } from './shape';

/** Changes inside of matched definitions. */
export type InsideFindings = Pick<Findings, 'members' | 'memberRemovals' | 'callables'>;

/** Nothing that was only compared is quite certain. */
const IN_PLACE = 0.99;

/** @param tops old module-level definition → new one. */
export function findInside(tops: Counterparts, context: Context, off: ReadonlySet<string>): InsideFindings {
  const pairs = withClassesInside(tops, context);
  const members: MemberChange[] = [];
  const memberRemovals: MemberRemoval[] = [];
  const called: CallablePair[] = [];
  const stillBase = (to: string): ((base: string) => boolean) => {
    const bases = new Set(indexSurface(context.to.surface).order(to));
    return (base) => (pairs.get(base)?.confidence ?? 0) >= KNOWN && bases.has(pairs.get(base)!.to);
  };
  for (const [from, { to, confidence }] of [...pairs].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const old = definitionAt(context.from, from)!;
    const next = definitionAt(context.to, to);
    if (!next || confidence < KNOWN) continue;
    if (from === to && moduleAt(context.from, old.module)?.blob === moduleAt(context.to, next.module)?.blob) continue;
    // A private class is used through those that derive from it.
    const reachable = isReachable(context.from, outermost(from, context.from));
    if (!reachable && !(TYPES.has(old.kind) && hasReachableHeir(context.from, from))) continue;
    const sure = Math.min(confidence, IN_PLACE);
    if (TYPES.has(old.kind) && TYPES.has(next.kind)) {
      const found = findMembers({ from, to, confidence: sure }, context, off, stillBase(to));
      members.push(...found.changes);
      memberRemovals.push(...found.removals);
      called.push(...found.called);
    }
    if (reachable && old.parameters && next.parameters && !isCommand(old) && !isCommand(next) && !isCalledElsewhere(old, to, next, context) && !isMadeElsewhere(from, to, context)) {
      called.push({ from, to, old, new: next, confidence: sure, inherited: old.kind === 'class' && !hasOwnConstructor(context.from, from) });
    }
  }
  const hidden = hiddenPairs(called, (path) => sureOf(pairs.get(path)), context);
  const callables = findCallableChanges(called, hidden, members, context);
  const held = heldArguments(memberRemovals, callables, members, (owner) => pairs.get(owner)?.to, context);
  const explained = new Set(held.map(({ owner, name }) => joinPath(owner, name)));
  return { members: [...members, ...held], memberRemovals: memberRemovals.filter(({ owner, name }) => !explained.has(joinPath(owner, name))), callables };
}

function sureOf(pair: Counterpart | undefined): typeof pair {
  return pair && pair.confidence >= KNOWN ? { to: pair.to, confidence: Math.min(pair.confidence, IN_PLACE) } : undefined;
}

/** A function that became a class whose constructor takes not all of its arguments, but a method does: what it did is done by another call. */
function isCalledElsewhere(old: SurfaceDefinition, to: string, next: SurfaceDefinition, { to: release }: Context): boolean {
  if (TYPES.has(old.kind) || !TYPES.has(next.kind)) return false;
  const taken = new Set(next.parameters!.map(({ name }) => name));
  const lost = old.parameters!.filter(({ name }) => !taken.has(name));
  if (lost.length === 0) return false;
  if (lost.length === old.parameters!.length) return true;
  const methods = indexSurface(release.surface).order(to).flatMap((base) => release.membersOf.get(base) ?? []).filter((path) => !isConstructor(path, release.words));
  return methods.some((path) => definitionAt(release, path)!.parameters?.some(({ name }) => lost.some((one) => one.name === name)));
}

/** A metaclass of the core makes the instances, and the class itself does not say from what (what it inherits may never be called), or the metaclass takes what it likes. */
function isMadeElsewhere(from: string, to: string, context: Context): boolean {
  return [[context.from, from] as const, [context.to, to] as const].some(([release, path]) => {
    const made = metaclassesOf(release);
    if (made.size === 0) return false;
    const metaclasses = indexSurface(release.surface).order(path).flatMap((one) => made.get(one) ?? []);
    return metaclasses.length > 0 && (!hasOwnConstructor(release, path) || metaclasses.some((metaclass) => takesItsOwn(metaclass, path, release)));
  });
}

/** Metaclasses of the core by the classes that name them. */
const metaclassesOf = onceFor((release: Release): ReadonlyMap<string, string> => {
  const { metaclass } = release.words.types;
  const named = new Map<string, string>();
  for (const [path, { bases = [] }] of release.definitions) {
    for (const base of bases) {
      const one = metaclass.exec(base)?.[1];
      if (one !== undefined && definitionAt(release, one)) named.set(path, one);
    }
  }
  return named;
});

/** Calls of the class are answered by a method that lists what it takes, and neither takes any arguments to hand on nor the very ones of the constructor. */
function takesItsOwn(metaclass: string, path: string, release: Release): boolean {
  const call = memberPath(release.surface, metaclass, release.words.members.call);
  const parameters = call === null ? undefined : definitionAt(release, call)?.parameters;
  if (!parameters || parameters.some(({ kind }) => kind === 'var_positional' || kind === 'var_keyword')) return false;
  const constructed = definitionAt(release, path)?.parameters ?? [];
  return parameters.length !== constructed.length || parameters.some(({ name }, at) => name !== constructed[at]!.name);
}

/** It writes one, or fields that make one. */
function hasOwnConstructor(release: Release, path: string): boolean {
  const members = release.membersOf.get(path) ?? [];
  return members.some((member) => {
    const definition = definitionAt(release, member)!;
    return isConstructor(definition.name, release.words) || (definition.kind === 'attribute' && definition.annotation !== undefined && !definition.instance);
  });
}
