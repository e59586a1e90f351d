/** Explains the members of one class that are gone or announced to go: by what people said, by what they are like, by another class, or by their twins. */
import { addTo, ownerOf } from '@onx/model';
import { GUESS, LISTED, onlyEvidence, rounded } from '../confidence/calibrate';
import type { Scored } from '../confidence/model';
import { BY_ANSWER, type Verdict } from '../answers/verdicts';
import { DECLARATIONS } from '../features/all';
import type { Context } from '../context';
import type { MemberChange } from '../findings';
import { assign } from '../matching/assign';
import { optionOf, withoutClaimed } from '../matching/options';
import { memberPath, resolveAccess } from '../release/access';
import { isHeir } from '../release/heirs';
import { definitionAt } from '../release/release';
import { believeSuccessor } from './successors/believe-successor';
import { judgeCandidates } from './successors/judge-candidates';
import { calledPair, namesAndShapes, put, type ClassPair, type Gone, type MemberFindings } from './member-findings';
import { isGivenOutside } from './elsewhere/given-outside';
import { isKeptByHeirs } from './elsewhere/left-to-heirs';
import { movedElsewhere } from './elsewhere/moved-elsewhere';
import { otherwiseNamed } from './elsewhere/otherwise-named';
import { namedElsewhere } from './elsewhere/named-elsewhere';
import { namedOutside } from './elsewhere/named-outside';
import { reachedThrough } from './elsewhere/reached-through';
import { withItsBody } from './successors/same-body';
import { shapeOf } from './shape';
import { removalOf } from './removal';
import { type Exchange, exchangesOf, namedAsSiblings } from './successors/siblings';
import { findTwins, twinFate } from './successors/twins';

/** From here on the diff says so of more members than one: they may have become the same. */
const VOTED = 0.5;

/** @param taken members of the new class that are known to be what others were */
export function explainGone(pair: ClassPair, gone: readonly Gone[], taken: ReadonlySet<string>, context: Context, off: ReadonlySet<string>, out: MemberFindings): void {
  const verdicts = new Map(gone.map((one) => [one, context.answers.of(one.path)]));
  const given = new Set(taken);
  for (const [one, verdict] of verdicts) {
    if (verdict?.says === 'successor') given.add(verdict.target);
    if (verdict) put(asAnswered(one, verdict, pair, context), out);
  }
  const unsure = gone.filter((one) => (verdicts.get(one)?.says ?? 'unsure') === 'unsure');
  const named = new Map(unsure.flatMap((one): [Gone, Partial<MemberFindings>][] => {
    const found = namedElsewhere(one, pair, context);
    return found ? [[one, found]] : [];
  }));
  const reached = reachedThrough(unsure.filter((one) => !named.has(one)), pair, context);
  for (const found of [...named.values(), ...reached.values()]) put(found, out);
  const open = unsure.filter((one) => !named.has(one) && !reached.has(one));
  const judged = judgeCandidates(open, pair, given, context, off);
  const assigned = assign(withoutClaimed(new Map([...judged].map(([path, list]) => [path, list.map((one) => optionOf(one, isShared(one)))]))));
  const hits = new Map(open.map((one) => [one, judged.get(one.path)!.find(({ pair: { to } }) => to === assigned.get(one.path))]));
  const takers = new Map<string, Scored[]>();
  for (const hit of hits.values()) if (hit) addTo(takers, hit.pair.to, hit);
  for (const [one, hit] of hits) {
    const isFree = (candidate: Scored): boolean => (takers.get(candidate.pair.to) ?? []).every((taker) => taker === hit);
    const concluded = conclude(one, hit, judged.get(one.path)!.filter(isFree), pair, context);
    put(hit && isOutdone(hit, takers.get(hit.pair.to)!) ? asUnshown(concluded) : concluded, out);
  }
  const going = new Set(gone.map((one) => one.path));
  const explained = new Set(out.changes.map((change) => change.name));
  const twins = findTwins(pair.from, context);
  for (const one of open) if (!explained.has(one.definition.name)) followTwins(one, pair, twins.get(one.path) ?? [], going, context, out);
  const known = new Set(out.changes.flatMap(({ name, unshown }) => (unshown ? [] : [name])));
  const exchanges = exchangesOf(out.changes, pair);
  for (const one of open) if (!one.announced && !known.has(one.definition.name)) followSiblings(one, pair, exchanges, context, out);
}

/** Several old members may have become it: the core or its diff says so. */
function isShared(one: Scored): boolean {
  return isNamedByCore(one) || one.valueOf('co-change') > VOTED;
}

function isNamedByCore(one: Scored): boolean {
  return DECLARATIONS.some((feature) => one.valueOf(feature) > 0);
}

/** Another one is more plainly what became of it, and the core does not say that this one did too. */
function isOutdone(one: Scored, takers: readonly Scored[]): boolean {
  return takers.some((other) => other.score > one.score) && !isNamedByCore(one);
}

function asUnshown({ changes = [], ...others }: Partial<MemberFindings>): Partial<MemberFindings> {
  return { ...others, changes: changes.map((change) => ({ ...change, unshown: true })) };
}

/** A member whose successor, or whose end, a person stated. */
function asAnswered(one: Gone, verdict: Verdict, pair: ClassPair, context: Context): Partial<MemberFindings> {
  const { definition } = one;
  const owner = pair.from;
  const belief = { confidence: 1, factors: [...BY_ANSWER] };
  if (verdict.says === 'removed') return { removals: [{ ...belief, owner, name: definition.name, why: 'a person who was asked says that nothing took its place' }] };
  if (verdict.says !== 'successor') return {};
  const next = definitionAt(context.to, verdict.target)!;
  const elsewhere = memberPath(context.to.surface, pair.to, next.name) === verdict.target ? {} : { toOwner: ownerOf(verdict.written) };
  return { changes: [{ ...belief, ...elsewhere, owner, ...namesAndShapes(definition, next, context), deprecated: one.announced }], called: calledPair(one.path, verdict.target, 1, context) };
}

/**
 * What became of a member: its successor, what still stands under its name, the class that has it now, or nothing.
 * @param free candidates that no other member has taken, the likeliest first
 */
function conclude(one: Gone, hit: Scored | undefined, free: readonly Scored[], pair: ClassPair, context: Context): Partial<MemberFindings> {
  const { definition, announced } = one;
  const owner = pair.from;
  const belief = hit && believeSuccessor(one, hit, free.filter((candidate) => candidate !== hit), pair, context);
  if (hit && belief) {
    const change = { ...belief, owner, ...namesAndShapes(definition, hit.pair.new, context), deprecated: announced };
    return { changes: [change], called: calledPair(one.path, hit.pair.to, belief.confidence, context) };
  }
  if (announced) return { called: calledPair(one.path, memberPath(context.to.surface, pair.to, definition.name)!, pair.confidence, context) };
  const thing = otherwiseNamed(one, context);
  if (thing !== null) return { changes: [thing] };
  const home = movedElsewhere(one.path, pair.to, context);
  if (home === null) return namedOutside(one, pair, context) ?? { removals: isThere(one, pair, context) ? [] : [removalOf(one, free[0], pair, context)] };
  const next = definitionAt(context.to, home)!;
  const found = withItsBody(pair);
  // An heir has it, and the class itself not: whoever has one of these is sent nowhere unasked.
  const isListed = definition.kind === 'attribute' || isHeir(context.to, next.owner, pair.to);
  const confidence = isListed ? Math.min(found.confidence, LISTED) : found.confidence;
  return { changes: [{ ...found, confidence, owner, ...namesAndShapes(definition, next, context), toOwner: next.owner, deprecated: false }] };
}

/** Whoever had it has it still: under the old path of its class, in those who derive from that, or from outside the core. */
function isThere(one: Gone, pair: ClassPair, context: Context): boolean {
  const stays = resolveAccess(context.to.surface, pair.from);
  if (stays !== null && stays !== pair.to && memberPath(context.to.surface, stays, one.definition.name) !== null) return true;
  return isKeptByHeirs(one.path, context) || isGivenOutside(one, pair, context);
}

/** A member that nothing explains goes where another went that stood for the same. One that still works goes nowhere unless the core says so. */
function followTwins(one: Gone, pair: ClassPair, twins: readonly string[], going: ReadonlySet<string>, context: Context, out: MemberFindings): void {
  const { name } = one.definition;
  if (one.announced && !definitionAt(context.to, memberPath(context.to.surface, pair.to, name)!)?.deprecated) return;
  const fate = twinFate(one.path, pair, twins, out.changes, context, going);
  if (!fate) return;
  const { toName, toShape, confidence } = fate;
  tellInstead(out, { owner: pair.from, name, toName, shape: shapeOf(one.definition, context.from), toShape, deprecated: one.announced, confidence, factors: onlyEvidence('same-thing', confidence) });
}

/** A member that nothing explains, or another one more plainly, has the name that those of its siblings let expect: no more than a guess. */
function followSiblings(one: Gone, pair: ClassPair, exchanges: readonly Exchange[], context: Context, out: MemberFindings): void {
  const target = namedAsSiblings(one, pair, exchanges, context);
  if (target === null) return;
  const confidence = rounded(GUESS * pair.confidence);
  tellInstead(out, { owner: pair.from, ...namesAndShapes(one.definition, definitionAt(context.to, target)!, context), deprecated: false, confidence, factors: onlyEvidence('siblings-renamed-alike', confidence) });
}

/** In place of whatever was said of the member so far. */
function tellInstead(out: MemberFindings, change: MemberChange): void {
  out.removals = out.removals.filter(({ name }) => name !== change.name);
  out.changes = [...out.changes.filter(({ name }) => name !== change.name), change];
}
