/** Values that change with an argument, learned from the core's own call sites. */
import type { CallFact, Parameter, SourceWords } from '@onx/model';
import type { Context } from '../../context';
import { callersOf, callsTo } from '../../matching/callers';
import { isNoLiteral, literalType } from '../../release/source-words';

/** Share of the call sites with one old value that must agree on the new one. */
const AGREEMENT = 0.8;

/** By old value, how often each new one was passed in its place. */
export type ValueVotes = Map<string, Map<string, number>>;

/** Adds what the callers of one callable pass for the renamed argument before and after, call by call where both have as many. */
export function countValues(pair: { from: string; to: string }, from: string, to: string, context: Context, votes: ValueVotes): void {
  for (const { was, is } of callersOf(pair.from, context)) {
    const olds = valuesIn(callsTo(pair.from, was, context.from), from);
    const news = valuesIn(callsTo(pair.to, is, context.to), to);
    if (olds.length === 0 || olds.length !== news.length) continue;
    olds.forEach((value, i) => count(value, news[i]!, context.from.words, votes));
  }
}

/** The defaults before and after stand for the same wish: that of a caller who leaves the argument out. */
export function countDefaults(from: Parameter, to: Parameter, words: SourceWords, votes: ValueVotes): void {
  if (from.default !== undefined && to.default !== undefined) count(from.default, to.default, words, votes);
}

/** Adds what tests and examples beside the core pass before and after. */
export function countPassed(passed: readonly (readonly [string, string])[], words: SourceWords, votes: ValueVotes): void {
  for (const [value, next] of passed) count(value, next, words, votes);
}

/** Old literal → new literal where the call sites and defaults agree; null where they don't, tell nothing beyond the callable's own default, or where others may be passed that they say nothing of. */
export function valueMap(votes: ValueVotes, ownDefault: string | undefined, words: SourceWords): Record<string, string> | null {
  const out: [string, string][] = [];
  for (const [value, counts] of votes) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [best, most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    if (most / total < AGREEMENT) return null;
    out.push([value, best]);
  }
  if (!out.some(([value]) => value !== ownDefault) || out.some(([value, next]) => isOneOfMany(value, next, words))) return null;
  return Object.fromEntries(out.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
}

/** A text or number that became another sort of value: whatever else may be passed does so too, and how is not known. Truth values are few, and words of one sort are taken to be all that there are. */
function isOneOfMany(value: string, next: string, words: SourceWords): boolean {
  const [was, is] = [literalType(value, words), literalType(next, words)];
  return was !== is && was !== 'bool' && was !== 'none' && is !== 'none';
}

function count(from: string, to: string, words: SourceWords, votes: ValueVotes): void {
  if (isNoLiteral(from, words) || isNoLiteral(to, words)) return;
  const counts = votes.get(from) ?? new Map<string, number>();
  counts.set(to, (counts.get(to) ?? 0) + 1);
  votes.set(from, counts);
}

function valuesIn(calls: readonly CallFact[], argument: string): string[] {
  return calls.filter(({ keywords }) => Object.hasOwn(keywords, argument)).map(({ keywords }) => keywords[argument]!);
}
