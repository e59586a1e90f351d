/** Modules that went to another path with other content, found by what they hold, as `git diff -M` finds files. */
import { addTo, byCodeUnit, tailOf } from '@onx/model';
import { dice, Vocabulary, type Bag } from '../candidates/bag';
import type { Release } from '../release/release';

/** Bags that are less alike may be two files that only do similar things. */
const ALIKE = 0.5;
/** How much less alike the second best must be, on either side. */
const MARGIN = 0.1;
/** A token that stands in more of the new files tells them apart badly. */
const RARE = 8;
/** New files that are compared in full for one old file. */
const COMPARED = 4;
/** Shorter files are all alike. */
const FEWEST_TOKENS = 40;
/** Tokens read in all to find out; beyond it further files are left out. */
const TOKEN_BUDGET = 4_000_000;

const NAME = /^[A-Za-z_]\w\w/;

/**
 * Old modules that are gone with the new ones that hold what they held: each the only good one for the other.
 * @param barred new paths that are no successor of anything
 * @returns the pairs by old path, and how many modules a budget left unread
 */
export function movedFiles(from: Release, to: Release, barred: (path: string) => boolean): { pairs: [string, string][]; skipped: number } {
  const gone = onlyIn(from, to);
  const fresh = onlyIn(to, from).filter((module) => !barred(module));
  if (gone.length === 0 || fresh.length === 0) return { pairs: [], skipped: 0 };
  const vocabulary = new Vocabulary(() => 1);
  const news = readBags(to, fresh, vocabulary);
  const olds = readBags(from, gone, vocabulary);
  const index = indexNames(news.bags, vocabulary);
  const likeness: [string, string, number][] = [];
  for (const [old, bag] of olds.bags) {
    for (const next of sharers(keysOf(old, bag, vocabulary), index)) likeness.push([old, next, dice(bag, news.bags.get(next)!)]);
  }
  return { pairs: onlyGood(likeness), skipped: news.skipped + olds.skipped };
}

/** Modules whose path and whose content the other release does not have; sorted. */
function onlyIn(release: Release, other: Release): string[] {
  const blobs = new Set(Object.values(other.surface.modules).map(({ blob }) => blob));
  return Object.keys(release.surface.modules)
    .filter((path) => !Object.hasOwn(other.surface.modules, path) && !blobs.has(release.surface.modules[path]!.blob))
    .sort();
}

function readBags(release: Release, modules: readonly string[], vocabulary: Vocabulary): { bags: Map<string, Bag>; skipped: number } {
  const bags = new Map<string, Bag>();
  let read = 0;
  let skipped = 0;
  for (const module of modules) {
    if (read > TOKEN_BUDGET) {
      skipped++;
      continue;
    }
    const tokens = release.bodies.fileTokens(module);
    read += tokens.length;
    if (tokens.length >= FEWEST_TOKENS) bags.set(module, vocabulary.bagOf(tokens));
  }
  return { bags, skipped };
}

/** Files by the names that stand in them, and by the last segment of their own. */
function indexNames(bags: ReadonlyMap<string, Bag>, vocabulary: Vocabulary): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [path, bag] of bags) {
    for (const key of keysOf(path, bag, vocabulary)) addTo(index, key, path);
  }
  return index;
}

function keysOf(path: string, bag: Bag, vocabulary: Vocabulary): string[] {
  return [`.${tailOf(path)}`, ...bag.tokens.map((token) => vocabulary.wordOf(token)).filter((token) => NAME.test(token))];
}

/** New files that share the most rare names with an old one. */
function sharers(keys: readonly string[], index: ReadonlyMap<string, readonly string[]>): string[] {
  const shared = new Map<string, number>();
  for (const key of keys) {
    const paths = index.get(key) ?? [];
    if (paths.length <= RARE) for (const next of paths) shared.set(next, (shared.get(next) ?? 0) + 1);
  }
  return [...shared].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).slice(0, COMPARED).map(([next]) => next);
}

/** Pairs that are alike enough, and plainly more so than any other pair of either file. */
function onlyGood(likeness: readonly (readonly [string, string, number])[]): [string, string][] {
  const sides = likeness.flatMap(([old, next, alike]) => [[`< ${old}`, alike], [`> ${next}`, alike]] as const);
  const best = new Map<string, [number, number]>();
  for (const [side, alike] of sides) {
    const [first, second] = best.get(side) ?? [0, 0];
    best.set(side, alike > first ? [alike, first] : [first, Math.max(second, alike)]);
  }
  const stands = (side: string, alike: number): boolean => {
    const [first, second] = best.get(side)!;
    return alike === first && second <= alike - MARGIN;
  };
  return likeness.filter(([old, next, alike]) => alike >= ALIKE && stands(`< ${old}`, alike) && stands(`> ${next}`, alike)).map(([old, next]) => [old, next]);
}
