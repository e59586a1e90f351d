/**
 * Aligns two token sequences by anchors that occur once on each side (the idea of patience diff, on runs of tokens instead of lines):
 * near-linear, and what it can't anchor it leaves in a gap.
 */

/** Tokens in an anchor. Shorter ones are rarely unique, longer ones miss dense changes. */
const RUN = 4;

/** A stretch of tokens of either side between two anchors; indexes, the ends exclusive. */
export interface Gap {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

/** The stretches that differ, in order. Ends are exclusive. */
export function alignTokens(old: readonly string[], next: readonly string[]): Gap[] {
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  let end = 0;
  while (end < old.length - start && end < next.length - start && old[old.length - 1 - end] === next[next.length - 1 - end]) end++;
  const oldEnd = old.length - end;
  const newEnd = next.length - end;
  const gaps: Gap[] = [];
  let i = start;
  let j = start;
  for (const [a, b] of longestRising(anchors(old, next, start, oldEnd, newEnd))) {
    if (a < i || b < j) continue;
    let back = 0;
    while (a - back > i && b - back > j && old[a - back - 1] === next[b - back - 1]) back++;
    if (a - back > i || b - back > j) gaps.push({ oldStart: i, oldEnd: a - back, newStart: j, newEnd: b - back });
    let ahead = 0;
    while (a + ahead < oldEnd && b + ahead < newEnd && old[a + ahead] === next[b + ahead]) ahead++;
    i = a + ahead;
    j = b + ahead;
  }
  if (i < oldEnd || j < newEnd) gaps.push({ oldStart: i, oldEnd, newStart: j, newEnd });
  return gaps;
}

function anchors(old: readonly string[], next: readonly string[], start: number, oldEnd: number, newEnd: number): [number, number][] {
  const inOld = uniqueRuns(old, start, oldEnd);
  const inNew = uniqueRuns(next, start, newEnd);
  const out: [number, number][] = [];
  for (const [run, at] of inOld) {
    const other = inNew.get(run);
    if (at >= 0 && other !== undefined && other >= 0) out.push([at, other]);
  }
  return out;
}

/** Runs by their text; -1 where a run occurs twice. In order of their first place. */
function uniqueRuns(tokens: readonly string[], start: number, end: number): Map<string, number> {
  const runs = new Map<string, number>();
  for (let i = start; i + RUN <= end; i++) {
    const key = `${tokens[i]}\n${tokens[i + 1]}\n${tokens[i + 2]}\n${tokens[i + 3]}`;
    runs.set(key, runs.has(key) ? -1 : i);
  }
  return runs;
}

/** Longest subsequence that rises on both sides (patience sorting). Input rises on the left. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before: number[] = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, b], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[index] = tops[low - 1]!;
    tops[low] = index;
  });
  const out: [number, number][] = [];
  for (let at = tops[tops.length - 1] ?? -1; at >= 0; at = before[at]!) out.push(pairs[at]!);
  return out.reverse();
}
