/** Did-you-mean: names that differ by little from what was given. */

/** Edits between two strings (insert, delete, replace, swap of neighbours), given up past `limit`. Optimal string alignment. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Up to `count` names near to the one given: fewest edits first, then the longest common beginning, then in the order they came. */
export function nearestNames(given: string, names: readonly string[], count = 3): string[] {
  const limit = Math.max(2, Math.floor(given.length / 3));
  return names
    .map((name) => ({ name, distance: editDistance(given, name, limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance || sharedStart(given, b.name) - sharedStart(given, a.name))
    .slice(0, count)
    .map((candidate) => candidate.name);
}
