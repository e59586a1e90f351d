import { addTo } from '@onx/model';
/** One-to-one assignment of the greatest total score within components that compete for the same targets. */

/** A target that an old definition may take. */
export interface Option {
  target: string;
  /** Greater is better. */
  score: number;
  /** Several may take it: the old things merge into it. */
  shared: boolean;
}

/** Components beyond this many rows are assigned best first: the exact method is cubic. */
const EXACT = 80;
const FORBIDDEN = -1e6;

/** @param options per old path, best first. @returns old path → target; those that got none are left out. */
export function assign(options: ReadonlyMap<string, readonly Option[]>): Map<string, string> {
  const result = new Map<string, string>();
  for (const rows of components(options)) {
    if (rows.length === 1) {
      const best = options.get(rows[0]!)![0];
      if (best) result.set(rows[0]!, best.target);
    } else if (rows.length <= EXACT) {
      exact(rows, options, result);
    } else {
      greedy(rows, options, result);
    }
  }
  return result;
}

/** Old paths joined by a target that only one of them can have. */
function components(options: ReadonlyMap<string, readonly Option[]>): string[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    while (parent.get(at) !== at) at = parent.get(at)!;
    for (let step = key; step !== at; ) {
      const next = parent.get(step)!;
      parent.set(step, at);
      step = next;
    }
    return at;
  };
  for (const [row, list] of options) {
    if (!parent.has(row)) parent.set(row, row);
    for (const option of list) {
      if (option.shared) continue;
      const key = `>${option.target}`;
      if (!parent.has(key)) parent.set(key, key);
      parent.set(root(row), root(key));
    }
  }
  const groups = new Map<string, string[]>();
  for (const row of options.keys()) {
    const key = root(row);
    addTo(groups, key, row);
  }
  return [...groups.values()];
}

function greedy(rows: readonly string[], options: ReadonlyMap<string, readonly Option[]>, result: Map<string, string>): void {
  const all = rows.flatMap((row) => options.get(row)!.map((option) => ({ row, ...option })));
  all.sort((a, b) => b.score - a.score || (a.row < b.row ? -1 : a.row > b.row ? 1 : a.target < b.target ? -1 : 1));
  const taken = new Set<string>();
  for (const { row, target, shared } of all) {
    if (result.has(row) || (!shared && taken.has(target))) continue;
    result.set(row, target);
    if (!shared) taken.add(target);
  }
}

/** Jonker and Volgenant's shortest augmenting paths on the cost matrix; a column of its own lets every row stay free. */
function exact(rows: readonly string[], options: ReadonlyMap<string, readonly Option[]>, result: Map<string, string>): void {
  const columns: { target: string | null; row: number }[] = [];
  const columnOf = new Map<string, number>();
  rows.forEach((row, r) => {
    for (const option of options.get(row)!) {
      if (option.shared) columns.push({ target: option.target, row: r });
      else if (!columnOf.has(option.target)) {
        columnOf.set(option.target, columns.length);
        columns.push({ target: option.target, row: -1 });
      }
    }
    columns.push({ target: null, row: r });
  });
  const scores = rows.map((row) => new Map(options.get(row)!.map((option) => [option.target, option.score])));
  const cost = (r: number, c: number): number => {
    const column = columns[c]!;
    if (column.row >= 0 && column.row !== r) return -FORBIDDEN;
    if (column.target === null) return 0;
    return -(scores[r]!.get(column.target) ?? FORBIDDEN);
  };
  const chosen = shortestPaths(rows.length, columns.length, cost);
  rows.forEach((row, r) => {
    const column = columns[chosen[r]!]!;
    if (column.target !== null && scores[r]!.has(column.target)) result.set(row, column.target);
  });
}

function shortestPaths(n: number, m: number, cost: (row: number, column: number) => number): number[] {
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    match[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = match[j0]!;
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const current = cost(i0 - 1, j - 1) - u[i0]! - v[j]!;
        if (current < least[j]!) {
          least[j] = current;
          way[j] = j0;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[match[j]!] = u[match[j]!]! + delta;
          v[j] = v[j]! - delta;
        } else least[j] = least[j]! - delta;
      }
      j0 = j1;
    } while (match[j0] !== 0);
    do {
      const j1 = way[j0]!;
      match[j0] = match[j1]!;
      j0 = j1;
    } while (j0);
  }
  const chosen = new Array<number>(n).fill(0);
  for (let j = 1; j <= m; j++) if (match[j]! > 0) chosen[match[j]! - 1] = j - 1;
  return chosen;
}
