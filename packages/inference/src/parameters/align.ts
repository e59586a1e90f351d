/** Aligns two parameter lists: by name, then by what each parameter does. */
import type { Factor, Parameter } from '@onx/model';
import { judgePairs, type JudgedPair, type Placed } from './judge-pair';

/** What is known of a pair of callables, beside their parameter lists. */
export interface AlignContext {
  oldTokens: readonly string[];
  newTokens: readonly string[];
  /** In [0, 1]: how often other callables made the same change of name. */
  siblings(from: string, to: string): number;
  /** In [0, 1]: how sure it is that the field of its class with the one name has the other now. */
  fields(from: string, to: string): number;
  /** In [0, 1]: how alike the docstrings' texts on them are. */
  texts(from: string, to: string): number;
  /** In [0, 1]: token substitutions in the core's diff. */
  votes(from: string, to: string): number;
  /** In [0, 1]: keywords in calls of it that were replaced in the core's tests and examples. */
  used(from: string, to: string): number;
  /** In [0, 1]: a decorator or text of the core names both. */
  declared(from: string, to: string): number;
  /** The old callable took its values for a parameter that is still there. */
  settled(name: string): boolean;
  /** The new definition says that it will drop this parameter. */
  announced(name: string): boolean;
  /** Whether so many pairs may be compared; else only parameters at the same place are. */
  affords(pairs: number): boolean;
  /** How sure the pair of callables is. */
  pairConfidence: number;
}

export interface AlignedPair {
  from: Parameter;
  to: Parameter;
  oldPosition: number;
  newPosition: number;
  /** 1 where the name was kept. */
  confidence: number;
  factors: Factor[];
}

export interface Alignment {
  kept: AlignedPair[];
  renamed: AlignedPair[];
  /** `likeliest`: how likely the best of those that were added is its successor all the same. */
  removed: (Placed & { likeliest: number })[];
  added: Placed[];
}

const NAMED = new Set(['positional_only', 'positional_or_keyword', 'keyword_only']);
/** Below it, a removal beside an addition is the better explanation. */
const BELIEVED = 0.5;
/** So plainly it is said of this callable, by its code or in the documents, that one argument became the other. */
const STATED = 0.75;
/** A part of the belief from which on it is no toss-up between two. */
const NO_TOSS_UP = 0.9;
/** A share of the belief from which on no rival is worth naming. */
const CLEAR = 0.99;
/** From here on a person is asked whether an optional one that took another's place is what that was. */
const WORTH_A_LOOK = 0.1;

export function alignParameters(old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): Alignment {
  const kept: AlignedPair[] = [];
  const olds: Placed[] = [];
  const positions = new Map(next.map((parameter, position) => [parameter.name, position]));
  const used = new Set<number>();
  old.forEach((parameter, position) => {
    const at = positions.get(parameter.name);
    const same = at === undefined ? undefined : next[at]!;
    if (same && NAMED.has(parameter.kind) === NAMED.has(same.kind)) {
      used.add(at!);
      kept.push({ from: parameter, to: same, oldPosition: position, newPosition: at!, confidence: 1, factors: [] });
    } else if (NAMED.has(parameter.kind)) olds.push({ parameter, position });
  });
  const news = next.map((parameter, position) => ({ parameter, position })).filter(({ parameter, position }) => !used.has(position) && NAMED.has(parameter.kind));
  const judge = (pairs: readonly (readonly [Placed, Placed])[]): JudgedPair[] => judgePairs(pairs, old, next, context);
  const open = olds.filter(({ parameter }) => !context.settled(parameter.name));
  const everyPair = context.affords(open.length * news.length);
  const pairs = judge(open.flatMap((a) => news.filter((b) => everyPair || a.position === b.position).map((b) => [a, b] as const)));
  const renamed = pairUp(pairs);
  const gone = new Set(renamed.map((pair) => pair.from));
  const come = new Set(renamed.map((pair) => pair.to));
  // A parameter that is still accepted, announced to go, beside its successor: the old name stays in the list.
  for (const pair of kept) {
    const displaced = isDisplaced(pair, kept);
    const announced = context.announced(pair.from.name);
    const successor = news.find(({ parameter, position }) => {
      if (come.has(parameter)) return false;
      const { name } = parameter;
      if (context.declared(pair.from.name, name) >= STATED) return true;
      return announced ? context.votes(pair.from.name, name) > 0 || context.siblings(pair.from.name, name) > 0 : displaced && position === pair.oldPosition && isPositional(parameter);
    });
    if (!successor) continue;
    const [judged] = judge([[{ parameter: pair.from, position: pair.oldPosition }, successor]]);
    if (judged!.confidence < BELIEVED) continue;
    renamed.push(aligned(judged!));
    come.add(successor.parameter);
  }
  // Where another parameter took the place of a removed one, positional callers go on as before: at most a new name, for a person to judge.
  for (const left of open) {
    if (gone.has(left.parameter) || !isPositional(left.parameter)) continue;
    const successor = news.find(({ parameter, position }) => position === left.position && !come.has(parameter) && isPositional(parameter));
    if (!successor) continue;
    const [judged] = judge([[left, successor]]);
    if (successor.parameter.default !== undefined && judged!.confidence < WORTH_A_LOOK) continue;
    renamed.push({ ...aligned(judged!), confidence: Math.min(judged!.confidence, BELIEVED) });
    gone.add(left.parameter);
    come.add(successor.parameter);
  }
  const likeliest = (one: Placed): number => Math.max(0, ...pairs.filter(({ from, to }) => from === one && !come.has(to.parameter)).map(({ confidence }) => confidence));
  return {
    kept,
    renamed,
    removed: olds.filter(({ parameter }) => !gone.has(parameter)).map((one) => ({ ...one, likeliest: likeliest(one) })),
    added: news.filter(({ parameter }) => !come.has(parameter)),
  };
}

/** Positional callers no longer reach it: it went behind others, or gave up its place and its default. One that was only pushed back by something new is what it was. */
function isDisplaced(pair: AlignedPair, kept: readonly AlignedPair[]): boolean {
  if (pair.from.kind === 'keyword_only') return false;
  if (pair.to.kind === 'keyword_only') return true;
  const overtaken = kept.some((other) => other.oldPosition > pair.oldPosition && other.newPosition < pair.newPosition);
  return overtaken || (pair.newPosition > pair.oldPosition && pair.from.default !== pair.to.default);
}

function isPositional({ kind }: Parameter): boolean {
  return kind === 'positional_only' || kind === 'positional_or_keyword';
}

/** The likeliest pairs first, each parameter once. */
function pairUp(judged: readonly JudgedPair[]): AlignedPair[] {
  const all = [...judged].sort((a, b) => b.confidence - a.confidence || a.from.position - b.from.position || a.to.position - b.to.position);
  const out: AlignedPair[] = [];
  const taken = new Set<Parameter>();
  for (const pair of all) {
    if (pair.confidence < BELIEVED || taken.has(pair.from.parameter) || taken.has(pair.to.parameter)) continue;
    const rivals = all.filter((other) => other !== pair && (other.from === pair.from ? !taken.has(other.to.parameter) : other.to === pair.to && !taken.has(other.from.parameter)));
    taken.add(pair.from.parameter).add(pair.to.parameter);
    out.push(aligned(amongRivals(pair, Math.max(0, ...rivals.map(({ confidence }) => confidence)))));
  }
  return out;
}

/** A part of the belief goes to the best of those that could be meant as well. */
function amongRivals(pair: JudgedPair, rival: number): JudgedPair {
  const share = Math.sqrt(odds(pair.confidence) / (odds(pair.confidence) + odds(rival)));
  const margin = { feature: 'margin', value: share, weight: Math.log(odds(pair.confidence * share) / odds(pair.confidence)) };
  return share > CLEAR ? pair : { ...pair, confidence: Math.round(pair.confidence * share * 1000) / 1000, factors: [...pair.factors, margin] };
}

/** Whether one name is plainly likelier than any other for it. */
export function isPlain({ factors }: AlignedPair): boolean {
  return factors.every(({ feature, value }) => feature !== 'margin' || value >= NO_TOSS_UP);
}

function odds(probability: number): number {
  return probability / Math.max(0.001, 1 - probability);
}

function aligned({ from, to, confidence, factors }: JudgedPair): AlignedPair {
  return { from: from.parameter, to: to.parameter, oldPosition: from.position, newPosition: to.position, confidence, factors };
}
