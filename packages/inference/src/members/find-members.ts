/** Members of matched classes: renamed, turned from a call into a value or back, gone. */
import { GUESS } from '../confidence/calibrate';
import { amongRivals, probability, scorePair, type Scored } from '../confidence/model';
import { plainName } from '../candidates/name-words';
import { STATED_RANK } from '../declarations/declarations';
import { memberPaths } from '../declarations/stated-strength';
import { BY_ANSWER, type Verdict } from '../answers/verdicts';
import { DECLARATIONS } from '../features/all';
import type { Context, Pair } from '../features/feature';
import { commitsBehind } from '../history/commits-behind';
import type { MemberChange, MemberRemoval } from '../generalise/findings';
import { assign, type Option } from '../matching/assign';
import { withoutClaimed } from '../matching/claims';
import { isContradicted, isGuess, isOnlyAlike, isUnnamed } from '../matching/guess';
import type { CallablePair } from '../parameters/find-callables';
import { memberIsMissing, memberPath } from '../release/access';
import { passesOn } from '../release/passes-on';
import { byCodeUnits, isPrivateName, ownerOf, tailOf } from '../release/paths';
import { definitionAt } from '../release/release';
import { handedOn } from './handed-on';
import { movedElsewhere } from './moved-elsewhere';
import { CALLABLE, keepsCallable, settled, shapeOf, wasOverridden } from './shape';
import { findTwins, twinFate } from './twins';
import { indexSurface, type Deprecation, type SurfaceDefinition } from '@onx/model';

export interface ClassPair {
  from: string;
  to: string;
  confidence: number;
}

export interface MemberFindings {
  changes: MemberChange[];
  removals: MemberRemoval[];
  /** Methods that are there on both sides, for their parameters. */
  callables: CallablePair[];
}

/** Pairs of a vanished and a new member in one class; where there are more, only what the core or its diff names is compared. */
const PAIRS = 160_000;
const HOPELESS = -2.5;
/** Log-odds from which an old member is plainly what the new one was. */
const PLAIN = 3;
const BELIEVED = 0.5;
/** A member that still works, and whose successor nobody names, is left alone unless the evidence is good. */
const UNNAMED = 0.7;
/** Bodies that are equal under names that were handed on, or in another class. */
const HANDED_ON = 0.97;
const SPECIAL = new Set(['__call__']);

export function findMembers(pair: ClassPair, context: Context, off: ReadonlySet<string>): MemberFindings {
  const out: MemberFindings = { changes: [], removals: [], callables: [] };
  const gone: Gone[] = [];
  const handed = handedOn(pair, context);
  for (const path of context.from.membersOf.get(pair.from) ?? []) {
    const definition = definitionAt(context.from, path)!;
    if (isPrivateName(definition.name) || (definition.name.startsWith('__') && !SPECIAL.has(definition.name))) continue;
    const heir = handed.get(path);
    if (heir !== undefined && !context.answers.of(path)) {
      hand(path, heir, pair, context, out);
      continue;
    }
    const now = memberPath(context.to.surface, pair.to, definition.name);
    const next = now === null ? undefined : definitionAt(context.to, now);
    if (now === null || !next) {
      gone.push({ path, definition, announced: false });
      continue;
    }
    if (isAnnounced(path, definition, next, now, pair, context)) gone.push({ path, definition, announced: true });
    else if (shapeOf(definition, context.from) !== shapeOf(next, context.to) && settled(definition, next, context.from) && settled(next, definition, context.to) && !wasOverridden(path, now, next, context)) {
      out.changes.push({ ...sureOf(pair.confidence * 0.97), owner: pair.from, name: definition.name, toName: definition.name, shape: shapeOf(definition, context.from), toShape: shapeOf(next, context.to), deprecated: false });
    } else if (CALLABLE.has(definition.kind) && CALLABLE.has(next.kind)) {
      out.callables.push({ from: path, to: now, old: definition, new: next, confidence: pair.confidence, inherited: false });
    }
  }
  if (gone.length) explain(pair, gone, new Set(handed.values()), context, off, out);
  return out;
}

/** What it does is done under another name, and that name's or its own old meaning went elsewhere too. */
function hand(path: string, heir: string, pair: ClassPair, context: Context, out: MemberFindings): void {
  const old = definitionAt(context.from, path)!;
  const next = definitionAt(context.to, heir)!;
  const belief = handedOver(pair);
  out.changes.push({ ...belief, owner: pair.from, name: old.name, toName: next.name, shape: shapeOf(old, context.from), toShape: shapeOf(next, context.to), deprecated: false });
  if (CALLABLE.has(old.kind) && CALLABLE.has(next.kind)) out.callables.push({ from: path, to: heir, old, new: next, confidence: belief.confidence, inherited: false });
}

function handedOver(pair: ClassPair): Pick<MemberChange, 'confidence' | 'factors'> {
  const { confidence } = sureOf(pair.confidence * HANDED_ON);
  return { confidence, factors: [{ feature: 'same-body', value: 1, weight: Math.log(confidence / (1 - confidence)) }] };
}

/** Still there, but the new release points to another name: it says so, or the old name only passes on. */
function isAnnounced(path: string, old: SurfaceDefinition, next: SurfaceDefinition, now: string, pair: ClassPair, context: Context): boolean {
  if (next.deprecated) return !old.deprecated || (isNews(old.deprecated, next.deprecated) && isNamed(path, now, context));
  const target = passesOn(old.name, old, next, context.from, context.to);
  if (target === undefined) return false;
  // What is read, or may be, is no worse for being made by a method; and a class under another name had the same members before.
  if ((shapeOf(next, context.to) === 'value' || !(next.decorators ?? []).every(keepsCallable)) && CALLABLE.has(definitionAt(context.to, target)?.kind ?? '')) return false;
  return memberPath(context.to.surface, pair.to, tailOf(target)) !== target || memberPath(context.from.surface, pair.from, tailOf(target)) === null;
}

/** An announcement that was made before, of the same successor, in other words or for another date, tells nothing of this release. */
function isNews(before: Deprecation, after: Deprecation): boolean {
  const isRepeated = after.replacement !== undefined && after.replacement === before.replacement;
  return !isRepeated && JSON.stringify(before) !== JSON.stringify(after);
}

/** What the old release named may have been announced to go since: it still works, unlike the one before it. */
function isDeclared(one: Scored): boolean {
  return one.valueOf('declared-in-new') > 0 || one.valueOf('declared-between') > 0 || one.valueOf('declared-in-old') >= STATED_RANK;
}

function isNamed(path: string, now: string, context: Context): boolean {
  return context.declarations.statementsOf([path, now]).length > 0;
}

function sureOf(confidence: number): { confidence: number; factors: [] } {
  return { confidence: Math.round(confidence * 1000) / 1000, factors: [] };
}

type Gone = { path: string; definition: SurfaceDefinition; announced: boolean };

function explain(pair: ClassPair, gone: readonly Gone[], taken: ReadonlySet<string>, context: Context, off: ReadonlySet<string>, out: MemberFindings): void {
  const answered = new Map(gone.map((one) => [one, context.answers.of(one.path)]));
  const given = new Set(taken);
  for (const [one, verdict] of answered) {
    if (verdict?.says === 'successor') given.add(verdict.target);
    if (verdict) settle(one, verdict, pair, context, out);
  }
  const fresh = freshMembers(pair, context).filter((path) => !given.has(path));
  const open = gone.filter((one) => (answered.get(one)?.says ?? 'unsure') === 'unsure');
  const comparable = isComparable(pair, open.length, fresh.length, context) ? fresh : [];
  const scored = new Map<string, Scored[]>();
  const options = new Map<string, Option[]>();
  for (const one of open) {
    const list = candidatesOf(one, pair, comparable, context)
      .map((to): Pair => ({ from: one.path, to, old: one.definition, new: definitionAt(context.to, to)!, member: true }))
      .map((candidate) => scorePair(candidate, context, off))
      .filter((one) => one.score > HOPELESS && !isContradicted(one))
      .sort((a, b) => b.score - a.score || byCodeUnits(a.pair.to, b.pair.to));
    scored.set(one.path, list);
    options.set(one.path, list.map((hit) => ({ target: hit.pair.to, score: hit.score - HOPELESS, shared: DECLARATIONS.some((feature) => hit.valueOf(feature) > 0) || hit.valueOf('co-change') > 0.5 })));
  }
  const assigned = assign(withoutClaimed(options, (option) => option.score + HOPELESS >= PLAIN));
  const takers = new Map<string, number>();
  for (const target of assigned.values()) takers.set(target, (takers.get(target) ?? 0) + 1);
  for (const one of open) {
    const target = assigned.get(one.path);
    const isOthers = (candidate: string): boolean => (takers.get(candidate) ?? 0) > (candidate === target ? 1 : 0);
    conclude(one, pair, scored.get(one.path)!, target, isOthers, context, out);
  }
  const announced = new Set(gone.map((one) => one.path));
  const explained = new Set(out.changes.map((change) => change.name));
  const twins = findTwins(pair.from, context);
  for (const one of open) if (!explained.has(one.definition.name)) follow(one, pair, twins.get(one.path) ?? [], announced, context, out);
}

function isComparable(pair: ClassPair, gone: number, fresh: number, { budgets }: Context): boolean {
  const pairs = gone * fresh;
  if (pairs <= PAIRS && budgets.memberPairs.spend(pairs)) return true;
  budgets.leaveOut(`members of ${pair.from}`, `${gone} are gone and ${fresh} are new; more than ${pairs > PAIRS ? `${PAIRS} pairs of one class` : 'the pairs of all classes together'} are not compared`);
  return false;
}

/** A member that nothing explains goes where another went that stood for the same. One that still works goes nowhere unless the core says so. */
function follow(one: Gone, pair: ClassPair, twins: readonly string[], announced: ReadonlySet<string>, context: Context, out: MemberFindings): void {
  const { name } = one.definition;
  if (one.announced && !definitionAt(context.to, memberPath(context.to.surface, pair.to, name)!)?.deprecated) return;
  const fate = twinFate(one.path, pair, twins, out.changes, context, announced);
  if (!fate) return;
  const { toName, toShape, confidence } = fate;
  out.removals = out.removals.filter((removal) => removal.name !== name);
  out.changes.push({ owner: pair.from, name, toName, shape: shapeOf(one.definition, context.from), toShape, deprecated: one.announced, confidence, factors: [{ feature: 'same-thing', value: 1, weight: Math.log(confidence / (1 - confidence)) }] });
}

/** A member whose successor, or whose end, a person stated. */
function settle(one: Gone, verdict: Verdict, pair: ClassPair, context: Context, out: MemberFindings): void {
  const { definition } = one;
  const owner = pair.from;
  const belief = { confidence: 1, factors: [...BY_ANSWER] };
  if (verdict.says === 'removed') out.removals.push({ ...belief, owner, name: definition.name, why: 'a person who was asked says that nothing took its place' });
  if (verdict.says !== 'successor') return;
  const next = definitionAt(context.to, verdict.target)!;
  const elsewhere = memberPath(context.to.surface, pair.to, next.name) === verdict.target ? {} : { toOwner: ownerOf(verdict.written) };
  out.changes.push({ ...belief, ...elsewhere, owner, name: definition.name, toName: next.name, shape: shapeOf(definition, context.from), toShape: shapeOf(next, context.to), deprecated: one.announced });
  if (CALLABLE.has(definition.kind) && CALLABLE.has(next.kind)) out.callables.push({ from: one.path, to: verdict.target, old: definition, new: next, confidence: 1, inherited: false });
}

function conclude(one: Gone, pair: ClassPair, list: readonly Scored[], target: string | undefined, isOthers: (target: string) => boolean, context: Context, out: MemberFindings): void {
  const { definition } = one;
  const hit = list.find((candidate) => candidate.pair.to === target);
  // Nothing is sent to what is announced to go as well, unless the core says so.
  if (hit && !(hit.pair.new.deprecated && !isDeclared(hit))) {
    const rivals = list.filter((candidate) => candidate !== hit && !isOthers(candidate.pair.to));
    const rival = rivals[0];
    const final = amongRivals(hit, rivals.map((candidate) => candidate.score));
    const isReshaped = shapeOf(definition, context.from) !== shapeOf(hit.pair.new, context.to);
    const most = isGuess(hit) || (one.announced && isUnnamed(hit, nowOf(one, pair, context))) || isOneOfMany(hit, pair, context) || (isReshaped && isOnlyAlike(hit) && readName(definition.name) !== readName(hit.pair.new.name)) ? GUESS : 1;
    const confidence = Math.round(Math.min(final.confidence, most) * pair.confidence * 1000) / 1000;
    if (confidence >= (one.announced && !isNamed(one.path, one.path, context) ? UNNAMED : BELIEVED)) {
      const next = hit.pair.new;
      const factors = [...hit.factors, final.margin];
      out.changes.push({
        owner: pair.from,
        name: definition.name,
        toName: next.name,
        shape: shapeOf(definition, context.from),
        toShape: shapeOf(next, context.to),
        deprecated: one.announced,
        confidence,
        factors,
        ...commitsBehind(hit.pair, factors, context),
        ...(rival ? { runnerUp: { target: rival.pair.to, confidence: probability(rival.score) } } : {}),
      });
      if (CALLABLE.has(definition.kind) && CALLABLE.has(next.kind)) out.callables.push({ from: one.path, to: hit.pair.to, old: definition, new: next, confidence, inherited: false });
      return;
    }
  }
  if (one.announced) {
    const now = memberPath(context.to.surface, pair.to, definition.name)!;
    const next = definitionAt(context.to, now)!;
    if (CALLABLE.has(definition.kind) && CALLABLE.has(next.kind)) out.callables.push({ from: one.path, to: now, old: definition, new: next, confidence: pair.confidence, inherited: false });
    return;
  }
  const home = movedElsewhere(one.path, pair.to, context);
  if (home !== null) {
    const next = definitionAt(context.to, home)!;
    out.changes.push({ ...handedOver(pair), owner: pair.from, name: definition.name, toName: next.name, toOwner: next.owner, shape: shapeOf(definition, context.from), toShape: shapeOf(next, context.to), deprecated: false });
    return;
  }
  const certain = memberIsMissing(context.to.surface, pair.to, definition.name);
  // What is another's successor is no sign that this one lives on.
  const nearest = list.find((candidate) => !isOthers(candidate.pair.to));
  const best = nearest ? probability(nearest.score) : 0;
  const stated = context.declarations.statementsOf([one.path])[0];
  out.removals.push({
    owner: pair.from,
    name: definition.name,
    confidence: Math.round(pair.confidence * (1 - best) * (certain ? 0.95 : 0.75) * 1000) / 1000,
    factors: [],
    why: certain ? 'no member of the class or of its bases has the name or resembles it' : 'the class no longer has it; a base outside the core may',
    ...(stated ? { replacement: stated.text } : {}),
  });
}

/** What answers to its name in the new class. */
function nowOf({ definition }: Gone, { to }: ClassPair, context: Context): SurfaceDefinition | undefined {
  const path = memberPath(context.to.surface, to, definition.name);
  return path === null ? undefined : definitionAt(context.to, path);
}

/** Members of its class with the same body from which on that body says nothing of any of them. */
const MANY = 3;

/** Under a name that has nothing in common with the old one, and alike only in what many members of the class are. */
function isOneOfMany(hit: Scored, { from }: ClassPair, context: Context): boolean {
  const { body } = hit.pair.old;
  if (body === undefined || !isOnlyAlike(hit) || hit.valueOf('name-likeness') > 0) return false;
  return (context.from.membersOf.get(from) ?? []).filter((path) => definitionAt(context.from, path)!.body === body).length >= MANY;
}

/** `get_depth()` is read as `depth`, and what `sealed` told is asked by `is_sealed()`. */
function readName(name: string): string {
  return plainName(name.replace(/^(?:get|is|has)(?=_|[A-Z])/, ''));
}

/** Members the new class has, own and inherited from the core's classes, that the old one had not. */
function freshMembers(pair: ClassPair, context: Context): string[] {
  const index = indexSurface(context.to.surface);
  const out: string[] = [];
  const seen = new Set<string>();
  for (const base of index.order(pair.to)) {
    for (const path of context.to.membersOf.get(base) ?? []) {
      const name = tailOf(path);
      if (seen.has(name) || isPrivateName(name) || name.startsWith('__')) continue;
      seen.add(name);
      if (memberPath(context.from.surface, pair.from, name) === null) out.push(path);
    }
  }
  return out;
}

function candidatesOf(one: Gone, pair: ClassPair, fresh: readonly string[], context: Context): string[] {
  const out = new Set(fresh);
  const pseudo = { from: one.path, to: one.path, old: one.definition, new: one.definition, member: true };
  const named = [...context.declarations.statementsOf(memberPaths(pseudo, context)).map((statement) => tailOf(statement.text)), ...context.votes.replacements(one.definition.name).slice(0, 3)];
  for (const name of named) {
    const path = memberPath(context.to.surface, pair.to, name);
    if (path !== null && definitionAt(context.to, path)) out.add(path);
  }
  return [...out].filter((path) => !isPrivateName(tailOf(path)) && (tailOf(path) !== one.definition.name || ownerOf(path) !== pair.to)).sort();
}
