/** Votes of those who use the core: what tests, examples and scripts beside it wrote before, and what they write now in the same place. */
import { addTo, tailOf, type CallFact, type FileBodies, type SourceWords } from '@onx/model';
import { alignTokens } from '../cochange/align-tokens';
import { chainsIn, type Chained } from '../cochange/chains';
import { CoChange, countChains } from '../cochange/votes';
import type { Release } from '../release/release';
import { isNoLiteral } from '../release/source-words';
import { isIdentifier } from '../release/tokens';
import { BoundNames } from './bound-names';

/** A value that was passed, and the one that is passed in the same call now. */
type PassedValues = readonly [string, string];

/** What those who use the core replaced by what: definitions, attributes, keywords and the values passed for them. */
export class Uses {
  private readonly definitions = new CoChange();
  private readonly attributes = new CoChange();
  private readonly keywords = new CoChange();
  private readonly values = new Map<string, PassedValues[]>();

  /** @param chains takes the votes for chains of names in place of one */
  constructor(private readonly chains = new CoChange()) {}

  /** In [0, 1]: of all that replaced a definition, how much was this one. */
  share(from: string, to: string): number {
    return this.definitions.share(from, to);
  }

  /** The same of attributes by name, of things whose class is not known. */
  attributeShare(from: string, to: string): number {
    return this.attributes.share(from, to);
  }

  /** The same of keywords in calls of what has this name. */
  keywordShare(callable: string, from: string, to: string): number {
    return this.keywords.share(keywordOf(callable, from), to);
  }

  /** Definitions that replaced this one, most votes first. */
  replacements(from: string): string[] {
    return this.definitions.replacements(from);
  }

  /** What was passed for one keyword and is passed for the other now. */
  passed(callable: string, from: string, to: string): readonly PassedValues[] {
    return this.values.get(`${keywordOf(callable, from)} ${to}`) ?? [];
  }

  /** Counts one file. */
  read(old: FileBodies, next: FileBodies, from: Release, to: Release): void {
    const [olds, news] = [new BoundNames(old, from), new BoundNames(next, to)];
    if (!olds.usesCore || !news.usesCore) return;
    const found = { definitions: new Tally(), attributes: new Tally(), keywords: new Tally() };
    for (const name of olds.coreNames()) found.definitions.count(olds.definition([name]), news.definition([name]));
    const chained: Chained[] = [];
    for (const gap of alignTokens(old.tokens, next.tokens)) {
      chained.push(...chainsIn(old.tokens, next.tokens, gap));
      if (gap.oldEnd - gap.oldStart !== 1 || gap.newEnd - gap.newStart !== 1) continue;
      const [a, b] = [dottedAt(old.tokens, gap.oldStart), dottedAt(next.tokens, gap.newStart)];
      if (!a || !b) continue;
      found.definitions.count(olds.definition(a), news.definition(b));
      if (a.length > 1 && b.length > 1 && olds.mayBeCore(a) && news.mayBeCore(b)) found.attributes.count(a[a.length - 1]!, b[b.length - 1]!);
    }
    for (const [a, b] of pairCalls(old.calls, next.calls)) {
      if (!olds.mayBeCore(a.callee.split('.')) || !news.mayBeCore(b.callee.split('.'))) continue;
      const change = onlyKeyword(a, b, from.words);
      if (!change) continue;
      const key = keywordOf(tailOf(a.callee), change.from);
      found.keywords.count(key, change.to);
      addTo(this.values, `${key} ${change.to}`, [a.keywords[change.from]!, b.keywords[change.to]!] as const);
    }
    countChains(chained, this.chains);
    found.definitions.addTo(this.definitions);
    found.attributes.addTo(this.attributes);
    found.keywords.addTo(this.keywords);
  }
}

/** Substitutions in one file. */
class Tally {
  private readonly counts = new Map<string, { from: string; to: string; count: number }>();

  count(from: string | null, to: string | null): void {
    if (from === null || to === null || from === to) return;
    const key = `${from} ${to}`;
    const known = this.counts.get(key);
    if (known) known.count++;
    else this.counts.set(key, { from, to, count: 1 });
  }

  addTo(votes: CoChange): void {
    for (const { from, to, count } of this.counts.values()) votes.add(from, to, count);
  }
}

function keywordOf(callable: string, keyword: string): string {
  return `${callable}(${keyword}`;
}

/** The dotted name that ends at a token; what is no plain name at its beginning (`f(x).name`) stands there as an empty one. Null where no name is. */
function dottedAt(tokens: readonly string[], at: number): string[] | null {
  if (!isIdentifier(tokens[at]!)) return null;
  const dotted = [tokens[at]!];
  let i = at;
  while (tokens[i - 1] === '.') {
    const before = tokens[i - 2] ?? '';
    if (!isIdentifier(before)) return ['', ...dotted];
    dotted.unshift(before);
    i -= 2;
  }
  return dotted;
}

/** Calls by what they call, one by one where both sides have as many. */
function pairCalls(old: readonly CallFact[], next: readonly CallFact[]): [CallFact, CallFact][] {
  const [olds, news] = [byCallee(old), byCallee(next)];
  return [...olds].flatMap(([callee, calls]) => {
    const now = news.get(callee);
    return now?.length === calls.length ? calls.map((call, i): [CallFact, CallFact] => [call, now[i]!]) : [];
  });
}

function byCallee(calls: readonly CallFact[]): Map<string, CallFact[]> {
  const out = new Map<string, CallFact[]>();
  for (const call of calls) addTo(out, call.callee, call);
  return out;
}

/** The one keyword that was replaced by one other, in a call that is otherwise as it was. A value that had to become another expression has another meaning. */
function onlyKeyword(old: CallFact, next: CallFact, words: SourceWords): { from: string; to: string } | null {
  if (old.positional.join('\n') !== next.positional.join('\n')) return null;
  const gone = Object.keys(old.keywords).filter((name) => next.keywords[name] !== old.keywords[name]);
  const come = Object.keys(next.keywords).filter((name) => next.keywords[name] !== old.keywords[name]);
  const [from, to] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || from === undefined || to === undefined || from === to) return null;
  const [was, is] = [old.keywords[from]!, next.keywords[to]!];
  return was === is || !(isNoLiteral(was, words) || isNoLiteral(is, words)) ? { from, to } : null;
}
