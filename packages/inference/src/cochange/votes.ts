/** Votes from the core's own diff: which name was replaced by which, one token for one token. */
import type { SourceWords } from '@onx/model';
import type { Budgets } from '../budgets';
import type { Release } from '../release/release';
import { makesName } from '../release/source-words';
import { isIdentifier } from '../release/tokens';
import { alignTokens } from './align-tokens';
import { chainsIn, type Chained } from './chains';

/** Votes that one file has at most for one substitution: a long file says no more than a few short ones. */
const VOICES = 3;
/** So many votes tell half of what votes can tell, and more of them the rest little by little. */
const HALF_TOLD = 0.6;
/** Tokens read in all; beyond it no further files vote. */
const TOKEN_BUDGET = 12_000_000;
/** Longer replaced runs are rewrites, not substitutions. */
const LONGEST_RUN = 12;

/** Votes by old name: one token that took the place of another, counted file by file. */
export class CoChange {
  private readonly votes = new Map<string, Map<string, number>>();
  private readonly totals = new Map<string, number>();

  /** In [0, 1]: of all the substitutions of a name, how many were by this one; few voices count less. */
  share(from: string, to: string): number {
    const count = this.votes.get(from)?.get(to) ?? 0;
    return count ? (count / this.totals.get(from)!) * (count / (count + HALF_TOLD)) : 0;
  }

  /** Names that replaced this one, most votes first. */
  replacements(from: string): string[] {
    const votes = this.votes.get(from);
    return votes ? [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name) : [];
  }

  /** The votes of one file in which the one took the place of the other so many times. */
  add(from: string, to: string, times: number): void {
    const count = Math.min(times, VOICES);
    const votes = this.votes.get(from) ?? new Map<string, number>();
    votes.set(to, (votes.get(to) ?? 0) + count);
    this.votes.set(from, votes);
    this.totals.set(from, (this.totals.get(from) ?? 0) + count);
  }
}

/**
 * @param pairs old and new module paths whose files are the same file, changed
 * @param chains takes the votes for chains of names in place of one
 */
export function countVotes(from: Release, to: Release, pairs: readonly (readonly [string, string])[], chains: CoChange, budgets: Budgets): CoChange {
  const votes = new CoChange();
  let read = 0;
  let skipped = 0;
  for (const [oldModule, newModule] of pairs) {
    if (read > TOKEN_BUDGET) {
      skipped++;
      continue;
    }
    const old = from.bodies.fileTokens(oldModule);
    const next = to.bodies.fileTokens(newModule);
    read += old.length + next.length;
    if (from.bodies.isCut(oldModule) || to.bodies.isCut(newModule)) budgets.leaveOut(`co-change in ${oldModule}`, 'the file is too long to be read to its end; only what stands before counts');
    countFile(old, next, from.words, votes, chains);
  }
  if (skipped) budgets.leaveOut(`${skipped} changed files`, 'the token budget of co-change was spent before them');
  return votes;
}

/** The place where a name is made says nothing of how it is used. */
function isDefinition(tokens: readonly string[], at: number, words: SourceWords): boolean {
  const before = tokens[at - 1];
  if (makesName(before, words)) return true;
  return tokens[at + 1] === '=' && before !== '(' && before !== ',';
}

function countFile(old: readonly string[], next: readonly string[], words: SourceWords, votes: CoChange, chains: CoChange): void {
  const counts = new Map<string, number>();
  const chained: Chained[] = [];
  for (const gap of alignTokens(old, next)) {
    chained.push(...chainsIn(old, next, gap));
    const length = gap.oldEnd - gap.oldStart;
    if (length === 0 || length !== gap.newEnd - gap.newStart || length > LONGEST_RUN) continue;
    for (let i = 0; i < length; i++) {
      const a = old[gap.oldStart + i]!;
      const b = next[gap.newStart + i]!;
      if (a === b || !isIdentifier(a) || !isIdentifier(b) || isDefinition(old, gap.oldStart + i, words)) continue;
      const key = `${a} ${b}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  countChains(chained, chains);
  for (const [key, count] of counts) {
    const space = key.indexOf(' ');
    votes.add(key.slice(0, space), key.slice(space + 1), count);
  }
}

/** @param chained of one file */
export function countChains(chained: readonly Chained[], chains: CoChange): void {
  const counts = new Map<string, Chained & { times: number }>();
  for (const one of chained) {
    const key = `${one.from} ${one.chain}`;
    counts.set(key, { ...one, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  for (const { from, chain, times } of counts.values()) chains.add(from, chain, times);
}
