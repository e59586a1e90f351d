/** Aligns two parameter lists: by name, then by what each parameter does. */
import type { Factor, Parameter } from '@onx/model';
import { nameLikeness } from '../candidates/name-words';
import { probability } from '../confidence/model';
import { literalType } from './literal-type';
import { roleLikeness } from './role';
import weights from './weights.json';

/** What is known of a pair of callables, beside their parameter lists. */
export interface AlignContext {
  oldTokens: readonly string[];
  newTokens: readonly string[];
  /** In [0, 1]: how often other callables made the same change of name. */
  siblings(from: string, to: string): number;
  /** In [0, 1]: token substitutions in the core's diff. */
  votes(from: string, to: string): number;
  /** In [0, 1]: keywords in calls of it that were replaced in the core's tests and examples. */
  used(from: string, to: string): number;
  /** In [0, 1]: a decorator or text of the core names both. */
  declared(from: string, to: string): number;
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
  removed: { parameter: Parameter; position: number }[];
  added: { parameter: Parameter; position: number }[];
}

const NAMED = new Set(['positional_only', 'positional_or_keyword', 'keyword_only']);
const FULL_WITNESS = 1.6;
/** Below it, a removal beside an addition is the better explanation. */
const BELIEVED = 0.5;

export function alignParameters(old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): Alignment {
  const kept: AlignedPair[] = [];
  const olds: { parameter: Parameter; position: number }[] = [];
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
  const renamed = pairUp(olds, news, old, next, context);
  const gone = new Set(renamed.map((pair) => pair.from));
  const come = new Set(renamed.map((pair) => pair.to));
  // A parameter that is still accepted, announced to go, beside its successor: the old name stays in the list.
  for (const pair of kept) {
    const displaced = isDisplaced(pair, kept);
    const announced = context.announced(pair.from.name);
    const successor = news.find(({ parameter, position }) => {
      if (come.has(parameter)) return false;
      const { name } = parameter;
      if (context.declared(pair.from.name, name) >= 0.8) return true;
      return announced ? context.votes(pair.from.name, name) > 0 || context.siblings(pair.from.name, name) > 0 : displaced && position === pair.oldPosition;
    });
    if (!successor) continue;
    const judged = judge({ parameter: pair.from, position: pair.oldPosition }, successor, old, next, context);
    if (judged.confidence < BELIEVED) continue;
    renamed.push(judged);
    come.add(successor.parameter);
  }
  // Where a required parameter took the place of a removed one, positional callers go on as before: at most a new name, for a person to judge.
  for (const left of olds) {
    if (gone.has(left.parameter) || !isPositional(left.parameter)) continue;
    const successor = news.find(({ parameter, position }) => position === left.position && !come.has(parameter) && isPositional(parameter) && parameter.default === undefined);
    if (!successor) continue;
    const judged = judge(left, successor, old, next, context);
    renamed.push({ ...judged, confidence: Math.min(judged.confidence, BELIEVED) });
    gone.add(left.parameter);
    come.add(successor.parameter);
  }
  return {
    kept,
    renamed,
    removed: olds.filter(({ parameter }) => !gone.has(parameter)),
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

interface Placed {
  parameter: Parameter;
  position: number;
}

function pairUp(olds: readonly Placed[], news: readonly Placed[], old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): AlignedPair[] {
  const all: AlignedPair[] = [];
  const everyPair = context.affords(olds.length * news.length);
  for (const a of olds) for (const b of news) if (everyPair || a.position === b.position) all.push(judge(a, b, old, next, context));
  all.sort((a, b) => b.confidence - a.confidence || a.oldPosition - b.oldPosition || a.newPosition - b.newPosition);
  const out: AlignedPair[] = [];
  const taken = new Set<Parameter>();
  for (const pair of all) {
    if (pair.confidence < BELIEVED || taken.has(pair.from) || taken.has(pair.to)) continue;
    taken.add(pair.from).add(pair.to);
    out.push(pair);
  }
  return out;
}

function judge(a: Placed, b: Placed, old: readonly Parameter[], next: readonly Parameter[], context: AlignContext): AlignedPair {
  const from = a.parameter;
  const to = b.parameter;
  const values: Record<string, number> = {
    'parameter-declared': context.declared(from.name, to.name),
    'parameter-role': roleLikeness(context.oldTokens, from.name, context.newTokens, to.name),
    'parameter-name': Math.max(0, (nameLikeness(from.name, to.name) - 0.4) / 0.6),
    'parameter-siblings': context.siblings(from.name, to.name),
    'parameter-votes': context.votes(from.name, to.name),
    'parameter-in-use': context.used(from.name, to.name),
    'parameter-position': samePlace(a, b, old, next),
    'parameter-annotation': from.annotation !== undefined && from.annotation === to.annotation ? 1 : 0,
    'parameter-default': from.default === to.default ? 1 : from.default !== undefined && to.default !== undefined && literalType(from.default) === literalType(to.default) ? 0.5 : 0,
  };
  const worth: Record<string, number> = weights.features;
  const factors: Factor[] = [];
  let score = weights.bias;
  let best = 0;
  let total = 0;
  for (const [feature, value] of Object.entries(values)) {
    if (value <= 0) continue;
    const weight = value * worth[feature]!;
    score += weight;
    factors.push({ feature, value, weight });
    const strength = Math.min(1, weight / FULL_WITNESS);
    best = Math.max(best, strength);
    total += strength;
  }
  const agreement = Math.min(1, Math.max(0, total - best));
  if (agreement > 0) {
    score += weights.agreement * agreement;
    factors.push({ feature: 'agreement', value: agreement, weight: weights.agreement * agreement });
  }
  const confidence = Math.round(probability(score) * context.pairConfidence * 1000) / 1000;
  return { from, to, oldPosition: a.position, newPosition: b.position, confidence, factors };
}

/** 1 where the same neighbours stand on both sides, or the place in the list is the same. */
function samePlace(a: Placed, b: Placed, old: readonly Parameter[], next: readonly Parameter[]): number {
  if (a.position === b.position && a.parameter.kind === b.parameter.kind) return old.length === next.length ? 1 : 0.8;
  const before = old[a.position - 1]?.name === next[b.position - 1]?.name;
  const after = old[a.position + 1]?.name === next[b.position + 1]?.name;
  return before && after ? 0.8 : before || after ? 0.3 : 0;
}
