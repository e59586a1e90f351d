/** How far the chosen candidate is believed to be what a member became. */
import type { SurfaceDefinition } from '@onx/model';
import { GUESS, rounded } from '../../confidence/calibrate';
import { amongRivals, probability, type Scored } from '../../confidence/model';
import { plainName } from '../../candidates/name-words';
import { STATED_RANK, STRENGTH } from '../../declarations/statement';
import type { Context } from '../../context';
import type { Belief } from '../../findings';
import { commitsBehind } from '../../history/commits-behind';
import { isGuess, isOnlyAlike, isUnnamed } from '../../matching/guess';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isNamed } from '../announced';
import type { ClassPair, Gone } from '../member-findings';
import { shapeOf } from '../shape';

/** Below it, that the member is gone and the other one new is the better explanation. */
const BELIEVED = 0.5;
/** A member that still works, and whose successor nobody names, is left alone unless the evidence is good. */
const UNNAMED = 0.7;
/** Members of its class with the same body from which on that body says nothing of any of them. */
const MANY = 3;

/**
 * @param rivals the other candidates that nothing else has taken, the likeliest first
 * @returns null where too little speaks for it
 */
export function believeSuccessor(one: Gone, hit: Scored, rivals: readonly Scored[], pair: ClassPair, context: Context): Belief | null {
  // Nothing is sent to what is announced to go as well, unless the core says so.
  if (hit.pair.new.deprecated && !isNamedFirmly(hit) && (one.announced || !wasRenamedBefore(hit))) return null;
  const final = amongRivals(hit, rivals.map(({ score }) => score));
  const confidence = rounded(Math.min(final.confidence, mostOf(one, hit, pair, context)) * pair.confidence);
  if (confidence < (one.announced && !isNamed(one.path, one.path, context) ? UNNAMED : BELIEVED)) return null;
  const factors = [...hit.factors, final.margin];
  const [rival] = rivals;
  return { confidence, factors, ...commitsBehind(hit.pair, factors, context), ...(rival ? { runnerUp: { target: rival.pair.to, confidence: probability(rival.score) } } : {}) };
}

/** What the old release named may have been announced to go since: it still works, unlike the one before it. */
function isNamedFirmly(one: Scored): boolean {
  return one.valueOf('declared-in-new') > 0 || one.valueOf('declared-between') > 0 || one.valueOf('declared-in-old') >= STATED_RANK;
}

/** What is gone got another name first, and the end of that was announced since: until then it works, unlike the old name. */
function wasRenamedBefore(one: Scored): boolean {
  return one.valueOf('declared-in-documents') >= STRENGTH.DOCUMENTED || one.valueOf('same-body') > 0;
}

/** A guess is no more than that, however well it fits. */
function mostOf(one: Gone, hit: Scored, pair: ClassPair, context: Context): number {
  const isDoubtful = isGuess(hit) || (one.announced && isUnnamed(hit, nowOf(one, pair, context))) || isOneOfMany(hit, pair, context) || isReshapedByChance(hit, context);
  return isDoubtful ? GUESS : 1;
}

/** What answers to its name in the new class. */
function nowOf({ definition }: Gone, { to }: ClassPair, context: Context): SurfaceDefinition | undefined {
  const path = memberPath(context.to.surface, to, definition.name);
  return path === null ? undefined : definitionAt(context.to, path);
}

/** Under a name that has nothing in common with the old one, and alike only in what many members of the class are. */
function isOneOfMany(hit: Scored, { from }: ClassPair, context: Context): boolean {
  const { body } = hit.pair.old;
  if (body === undefined || !isOnlyAlike(hit) || hit.valueOf('name-likeness') > 0) return false;
  return (context.from.membersOf.get(from) ?? []).filter((path) => definitionAt(context.from, path)!.body === body).length >= MANY;
}

/** It was called and is read, or the other way round, under a name that does not explain it, and nobody says so. */
function isReshapedByChance(hit: Scored, { from, to }: Context): boolean {
  const { old, new: next } = hit.pair;
  return shapeOf(old, from) !== shapeOf(next, to) && isOnlyAlike(hit) && readName(old.name) !== readName(next.name);
}

/** `get_depth()` is read as `depth`, and what `sealed` told is asked by `is_sealed()`. */
function readName(name: string): string {
  return plainName(name.replace(/^(?:get|is|has)(?=_|[A-Z])/, ''));
}
