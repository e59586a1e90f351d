/** Matches subjects to new definitions: judge, assign, learn the context, and again until nothing changes. */
import { byCodeUnit, type Factor } from '@onx/model';
import { BY_ANSWER, type Verdict } from '../answers/verdicts';
import type { Subject } from '../changes/subject';
import type { Proposer } from '../candidates/propose';
import { STATED_RANK } from '../declarations/statement';
import type { Outside } from '../declarations/outside';
import { isReachable } from '../release/reach';
import { GUESS, rounded } from '../confidence/calibrate';
import { amongRivals, OCCUPIED, scorePair, type Scored } from '../confidence/model';
import { DECLARATIONS } from '../features/all';
import type { Context, Pair } from '../context';
import { definitionAt } from '../release/release';
import { assign, type Option } from './assign';
import { isFamilyLikeness, withoutOthersOfFamily } from './family';
import { isGuess, isOnlyAlike, isUnnamed } from './guess';
import { isSame } from './mapping';
import { isLikeItsNamesakes, isOneOfMany, isSameInWordsOnly, wasNamesake, withoutBasesOfNamesake } from './namesakes';
import { byScore, optionOf, withoutClaimed, worthwhile } from './options';
import { withStandIns } from './stand-ins';

/** Rounds at most: with what one learned, the next judges. */
const ROUNDS = 4;
/** Log-odds from which a match is believed enough to be context for others. */
const BELIEVED = 0.4;
/** Value of the feature from which on what stood around a definition is around the new one. */
const ITS_PLACE = 0.5;
/** Candidates that a report lists. */
const SHOWN = 6;
/** Several old definitions may share a target that existed before, or where this feature says so. */
const MERGES = [...DECLARATIONS, 'history', 'co-change', 'replaced-in-use', 'same-body'];

/** A possible successor, by its definition path in the new release. */
export interface Candidate {
  target: string;
  confidence: number;
  factors: Factor[];
}

/** What became of a subject, as far as it is believed, and what else it may be. */
export interface Match {
  subject: Subject;
  /** null where nothing is believed. */
  best: Candidate | null;
  /** All that were considered seriously, best first; the taken one included. */
  candidates: Candidate[];
  /** What a person said of it. */
  verdict?: Verdict;
  /** Another distribution has it now. */
  outside?: Outside;
}

/**
 * One-to-one as far as nobody says that several became one.
 * @param off features that are switched off
 */
export function matchSubjects(all: readonly Subject[], proposer: Proposer, context: Context, off: ReadonlySet<string>): Match[] {
  const verdicts = new Map(all.map((subject) => [subject, context.answers.ofSubject(subject)]));
  const subjects = all.filter((subject) => (verdicts.get(subject)?.says ?? 'unsure') === 'unsure');
  const stated = statedMatches(verdicts);
  context.mapping.replace(stated);
  let proposals = propose(subjects, proposer, context);
  let scored = new Map<string, Scored[]>();
  let taken = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    scored = judge(subjects, proposals, context, off);
    const before = taken;
    taken = assign(optionsOf(subjects, scored, new Set(stated.values())));
    // In the same context everything would be judged as it was.
    if ((round > 0 && isSame(taken, before)) || !context.mapping.replace(believedOf(subjects, scored, taken, stated))) break;
    if (round === 0) proposals = propose(subjects, proposer, context);
  }
  const owners = new Map([...stated, ...taken].map(([path, target]) => [target, path] as const));
  return all.map((subject) => {
    const verdict = verdicts.get(subject);
    if (verdict && verdict.says !== 'unsure') return settled(subject, verdict);
    return { ...conclude(subject, scored.get(subject.path) ?? [], taken.get(subject.path), owners, context), ...(verdict ? { verdict } : {}) };
  });
}

/** What is sure enough to be context for the rest, with what people said. */
function believedOf(subjects: readonly Subject[], scored: ReadonlyMap<string, Scored[]>, taken: ReadonlyMap<string, string>, stated: ReadonlyMap<string, string>): Map<string, string> {
  const believed = new Map(stated);
  for (const { path, definition } of subjects) {
    const target = taken.get(path);
    if (target === undefined || path !== definition) continue;
    const hit = scored.get(path)?.find((one) => one.pair.to === target);
    if (hit && hit.score >= BELIEVED) believed.set(path, target);
  }
  return believed;
}

/** Old definition → new one, as people said. */
function statedMatches(verdicts: ReadonlyMap<Subject, Verdict | undefined>): Map<string, string> {
  const out = new Map<string, string>();
  for (const [subject, verdict] of verdicts) if (verdict?.says === 'successor' && subject.path === subject.definition) out.set(subject.path, verdict.target);
  return out;
}

/** The match that a person stated. */
function settled(subject: Subject, verdict: Verdict): Match {
  const best = verdict.says === 'successor' ? { target: verdict.target, confidence: 1, factors: [...BY_ANSWER] } : null;
  return { subject, best, candidates: best ? [best] : [], verdict };
}

/** Candidates by old path, in the present context. */
function propose(subjects: readonly Subject[], proposer: Proposer, context: Context): Map<string, string[]> {
  return new Map(subjects.map((subject) => [subject.path, proposer.candidates(subject, context.mapping)]));
}

/** By old path, the likeliest first. */
function judge(subjects: readonly Subject[], proposals: ReadonlyMap<string, readonly string[]>, context: Context, off: ReadonlySet<string>): Map<string, Scored[]> {
  return new Map(
    subjects.map((subject) => {
      const pairs = (proposals.get(subject.path) ?? []).filter((to) => isEligible(to, subject, context)).map((to): Pair => ({ from: subject.definition, to, old: definitionAt(context.from, subject.definition)!, new: definitionAt(context.to, to)!, member: false }));
      const list = withoutOthersOfFamily(worthwhile(pairs.map((pair) => scorePair(pair, context, off))), context);
      return [subject.path, withStandIns(withoutBasesOfNamesake(list, context), context).sort(byScore)];
    }),
  );
}

/** What can't be a successor need not be judged: what the one that the core names took out of reach, and the same spelling of a value that each module has of its own. */
function isEligible(to: string, subject: Subject, { from, to: release, declarations, mapping }: Context): boolean {
  const named = declarations.successorsOf(subject.path);
  if (named.length > 0) {
    const isHidden = !isReachable(release, to);
    // A copy that is kept for the core's own use is not what users are sent to, also where only documents send them elsewhere.
    const stated = named.filter(({ statement }) => statement.strength >= STATED_RANK || (isHidden && statement.source === 'documents'));
    if (stated.length > 0 && (to === subject.survivor || isHidden) && stated.every(({ target }) => target !== to)) return false;
  }
  const old = definitionAt(from, subject.definition)!;
  // A value made of the name or place of its own module (`getLogger(__name__)`) differs from module to module though it is spelled alike.
  return !from.words.calls.ofItsModule.test(old.value ?? '') || mapping.sameContainer(old.module, definitionAt(release, to)!.module);
}

/** Several old definitions may have become it: the core, its diff or an equal body says so. */
function isShared(one: Scored, subject: Subject): boolean {
  return one.pair.to === subject.survivor || isMerged(one);
}

/** @param besides a feature that is not asked */
function isMerged(one: Scored, besides?: string): boolean {
  return MERGES.some((feature) => feature !== besides && one.valueOf(feature) >= 0.5);
}

/** @param given targets that people gave to others */
function optionsOf(subjects: readonly Subject[], scored: ReadonlyMap<string, Scored[]>, given: ReadonlySet<string>): Map<string, Option[]> {
  const options = subjects.map((subject) => [subject.path, (scored.get(subject.path) ?? []).map((one) => optionOf(one, isShared(one, subject))).filter(({ shared, target }) => shared || !given.has(target))] as const);
  return withoutClaimed(new Map(options));
}

/** Another old definition is known to be what the new one was, or may as well have been. A trail goes by likeness too, step by step: it does not speak against a family's. */
function isOthers(one: Scored, subject: Subject, context: Context): boolean {
  if (!isShared(one, subject)) return context.mapping.isTaken(one.pair.to, subject.path) || isFamilyLikeness(one.pair, context);
  const byTrail = one.pair.to !== subject.survivor && !isMerged(one, 'history');
  return byTrail && isFamilyLikeness(one.pair, context);
}

/** A guess is no more than that: little speaks for it, or nobody names it and something speaks against it. */
function mostOf(one: Scored, subject: Subject, hasNamesake: boolean, context: Context): number {
  const { from, to } = context;
  if (subject.onlyKept) return GUESS;
  if (isGuess(one, from.byName.get(subject.name)?.length) || isUnnamed(one, definitionAt(to, subject.path))) return GUESS;
  return isOnlyAlike(one) && isUnlikely(one, subject, hasNamesake, context) ? GUESS : 1;
}

/** It is of another kind, has another name though something new has the old one, or stood there under the same name before. */
function isUnlikely(one: Scored, subject: Subject, hasNamesake: boolean, { from }: Context): boolean {
  const { old, new: next, to } = one.pair;
  if (one.valueOf('kind-kept') === 0) return true;
  if (next.name !== subject.name) return hasNamesake;
  const before = definitionAt(from, to);
  return before !== undefined && to !== subject.survivor && before.body !== old.body;
}

/** Something new of its kind has the old name. */
function isNewNamesake(one: Scored, { name }: Subject): boolean {
  return one.pair.new.name === name && one.valueOf('target-is-new') > 0 && one.valueOf('kind-kept') === 1;
}

/** What it is like was something else before: under the same name, or as another's successor. */
function isOccupied(one: Scored, subject: Subject, context: Context): boolean {
  if (one.pair.new.name !== subject.name) return isOthers(one, subject, context);
  if (!isMerged(one, 'same-body') && isSameInWordsOnly(one.pair, context)) return true;
  return !isShared(one, subject) && (wasNamesake(one.pair, context) || isLikeItsNamesakes(one.pair, context) || (one.valueOf('container-mapped') < ITS_PLACE && isOneOfMany(one.pair, context)));
}

/**
 * The match of a subject, with how sure each candidate is among its rivals.
 * @param owners by target, the old path that has it
 */
function conclude(subject: Subject, scored: readonly Scored[], target: string | undefined, owners: ReadonlyMap<string, string>, context: Context): Match {
  const open = scored.filter(({ pair }) => (owners.get(pair.to) ?? subject.path) === subject.path);
  const hasNamesake = scored.some((one) => isNewNamesake(one, subject));
  const judged = scored.map((one) => {
    const { confidence, margin } = amongRivals(one, open.filter((other) => other !== one).map(({ score }) => score));
    const free = isOccupied(one, subject, context) ? rounded(confidence * OCCUPIED) : confidence;
    return { one, margin, confidence: Math.min(free, mostOf(one, subject, hasNamesake, context)) };
  });
  judged.sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.one.pair.to, b.one.pair.to));
  const told = judged.filter(({ one }, at) => at < SHOWN || one.pair.to === target).map(({ one, margin, confidence }): Candidate => ({ target: one.pair.to, confidence, factors: [...one.factors, margin] }));
  return { subject, best: told.find((candidate) => candidate.target === target) ?? null, candidates: told.slice(0, SHOWN) };
}
