/** Aligns two parameter lists: by name, then by what each parameter does. */
import { addTo, isPositional, type Factor, type Parameter } from '@onx/model';
import type { AlignContext } from '../align-context';
import type { ParameterPair, Placed } from '../features/feature';
import { pairJudge, type JudgedPair } from './judge-pair';
import { GUESS } from '../../confidence/calibrate';
import { aligned, BELIEVED, pairUp, type AlignedPair } from './pair-up';
import { isOnlyAskedFor } from '../bodies/role';

/** All parameters of both lists, each once, but for one that is still taken beside its successor. */
export interface Alignment {
  kept: AlignedPair[];
  renamed: AlignedPair[];
  /** `likeliest`: how likely the best of those that were added is its successor all the same; `shared`: what the core says to use for it, and for another that is matched with that. */
  removed: (Placed & { likeliest: number; shared: string | undefined })[];
  added: Placed[];
}

const NAMED = new Set(['positional_only', 'positional_or_keyword', 'keyword_only']);
/** So plainly it is said of this callable, by its code or in the documents, that one argument became the other. */
const STATED = 0.75;
/** From here on a person is asked whether an optional one that took another's place is what that was. */
const WORTH_A_LOOK = 0.1;
/** From here on docstrings say the same of two, below it something else. */
const SAID_ALIKE = 0.7;
const SAID_OTHERWISE = 0.3;

type Judge = (pairs: readonly ParameterPair[]) => JudgedPair[];

/** Which parameter of the old list is which of the new one: those that kept their names, the likeliest pairs of the rest, and what took the place of those that are announced or left. */
export function alignParameters(old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): Alignment {
  const { kept, olds, news } = sameNames(old, next, (name) => isGivenToAnother(name, old, next, context));
  const judge = pairJudge({ old, next, context });
  const unsettled = olds.filter(({ parameter }) => !context.settled(parameter.name));
  const everyPair = context.affords(unsettled.length * news.length);
  const pairs = judge(unsettled.flatMap((a) => news.filter((b) => everyPair || a.position === b.position).map((b) => ({ from: a, to: b }))));
  const renamed = pairUp(pairs);
  const explained = new Set(renamed.map(({ to }) => to));
  const open = new Set(news.filter(({ parameter }) => !explained.has(parameter)));
  renamed.push(...besideTheOld(kept, open, judge, context));
  renamed.push(...inTheirPlace(withoutThose(unsettled, renamed), open, judge));
  const pairsOf = new Map<Placed, JudgedPair[]>();
  for (const pair of pairs) addTo(pairsOf, pair.from, pair);
  const likeliest = (one: Placed): number => Math.max(0, ...(pairsOf.get(one) ?? []).filter(({ to }) => open.has(to)).map(({ confidence }) => confidence));
  const shared = (one: Placed): string | undefined => pairsOf.get(one)?.find(({ to, factors }) => explained.has(to.parameter) && isAdvised(factors))?.to.parameter.name;
  return { kept, renamed, removed: withoutThose(olds, renamed).map((one) => ({ ...one, likeliest: likeliest(one), shared: shared(one) })), added: [...open] };
}

/** It is said to use the one for the other; what code takes for the other (1) may have many names. */
function isAdvised(factors: readonly Factor[]): boolean {
  return factors.some(({ feature, value }) => feature === 'parameter-declared' && value >= STATED && value < 1);
}

/** A new name has its place and what was said of it, and of the one that has its name something else is said. */
function isGivenToAnother(name: string, old: readonly Parameter[], next: readonly Parameter[], { texts, isToldOf }: AlignContext): boolean {
  const inItsPlace = next[old.findIndex((parameter) => parameter.name === name)];
  if (inItsPlace === undefined || !isPositional(inItsPlace) || old.some((parameter) => parameter.name === inItsPlace.name)) return false;
  return texts(name, inItsPlace.name) >= SAID_ALIKE && isToldOf(name) && texts(name, name) < SAID_OTHERWISE;
}

/** Parameters that kept their names, and what is left on either side. What takes the rest (`*args`) is no parameter with a name. */
function sameNames(old: readonly Parameter[], next: readonly Parameter[], isAnother: (name: string) => boolean): { kept: AlignedPair[]; olds: Placed[]; news: Placed[] } {
  const kept: AlignedPair[] = [];
  const olds: Placed[] = [];
  const positions = new Map(next.map((parameter, position) => [parameter.name, position]));
  const used = new Set<number>();
  old.forEach((parameter, position) => {
    const at = positions.get(parameter.name);
    const same = at === undefined ? undefined : next[at]!;
    if (same && NAMED.has(parameter.kind) === NAMED.has(same.kind) && !(isPositional(parameter) && isAnother(parameter.name))) {
      used.add(at!);
      kept.push({ from: parameter, to: same, oldPosition: position, newPosition: at!, confidence: 1, factors: [] });
    } else if (NAMED.has(parameter.kind)) olds.push({ parameter, position });
  });
  const news = next.map((parameter, position) => ({ parameter, position })).filter(({ parameter, position }) => !used.has(position) && NAMED.has(parameter.kind));
  return { kept, olds, news };
}

function withoutThose(olds: readonly Placed[], renamed: readonly AlignedPair[]): Placed[] {
  const gone = new Set(renamed.map(({ from }) => from));
  return olds.filter(({ parameter }) => !gone.has(parameter));
}

/**
 * A parameter that is still accepted, announced to go, beside its successor: the old name stays in the list.
 * @param open new ones that are not explained yet; those that are found are taken out
 */
function besideTheOld(kept: readonly AlignedPair[], open: Set<Placed>, judge: Judge, context: AlignContext): AlignedPair[] {
  const out: AlignedPair[] = [];
  for (const pair of kept) {
    const was = pair.from.name;
    const displaced = isDisplaced(pair, kept) && !isOnlyAskedFor(context.newTokens, was, context.words);
    const announced = context.announced(was);
    const stated = [...open].find(({ parameter }) => context.declared(was, parameter.name) >= STATED);
    const successor = stated ?? [...open].find(({ parameter: to, position }) => (announced ? context.votes(was, to.name) > 0 || context.siblings(was, to.name) > 0 : displaced && position === pair.oldPosition && isPositional(to)));
    if (!successor) continue;
    const [judged] = judge([{ from: { parameter: pair.from, position: pair.oldPosition }, to: successor }]);
    if (judged!.confidence < BELIEVED) continue;
    // It still does its own work, and what to use instead may do other.
    const most = isAdvised(judged!.factors) && !isOnlyAskedFor(context.newTokens, was, context.words) ? GUESS : 1;
    out.push({ ...aligned(judged!), confidence: Math.min(most, judged!.confidence) });
    open.delete(successor);
  }
  return out;
}

/**
 * Where another parameter took the place of a removed one, positional callers go on as before: at most a new name, for a person to judge.
 * @param open new ones that are not explained yet; those that are found are taken out
 */
function inTheirPlace(left: readonly Placed[], open: Set<Placed>, judge: Judge): AlignedPair[] {
  const out: AlignedPair[] = [];
  for (const one of left.filter(({ parameter }) => isPositional(parameter))) {
    const successor = [...open].find(({ parameter, position }) => position === one.position && isPositional(parameter));
    if (!successor) continue;
    const [judged] = judge([{ from: one, to: successor }]);
    if (successor.parameter.default !== undefined && judged!.confidence < WORTH_A_LOOK) continue;
    out.push({ ...aligned(judged!), confidence: Math.min(judged!.confidence, BELIEVED) });
    open.delete(successor);
  }
  return out;
}

/** Positional callers no longer reach it: it went behind others, or gave up its place and its default. One that was only pushed back by something new is what it was. */
function isDisplaced(pair: AlignedPair, kept: readonly AlignedPair[]): boolean {
  if (pair.from.kind === 'keyword_only') return false;
  if (pair.to.kind === 'keyword_only') return true;
  const overtaken = kept.some((other) => other.oldPosition > pair.oldPosition && other.newPosition < pair.newPosition);
  return overtaken || (pair.newPosition > pair.oldPosition && pair.from.default !== pair.to.default);
}
