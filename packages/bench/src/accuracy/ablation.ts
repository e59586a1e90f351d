/** What each kind of evidence is worth: the same pairs with it left out. */
import { FEATURES } from '@onx/inference';
import type { ScoredOperation } from './substitution';

/** One set of evidence left out. */
export interface Omission {
  name: string;
  switches: readonly string[];
}

export interface AblationCounts {
  rows: number;
  found: number;
  right: number;
  wrong: number;
  /** Operations that are said with all evidence or without this one, but not both, or with another action. */
  changed: number;
}

/** One line for each omission; columns are groups of pairs. */
export type AblationResult = Record<string, Record<string, AblationCounts>>;

export const NOTHING_OUT = 'nothing left out';

/** All families, then all features alone. A family of one feature is that feature. */
export function omissions(): Omission[] {
  const families = [...new Set(FEATURES.map(({ family }) => family))];
  const members = families.map((family) => ({ name: `all of ${family}`, switches: FEATURES.filter((one) => one.family === family).map(({ id }) => id) }));
  return [
    { name: NOTHING_OUT, switches: [] },
    ...members.filter(({ switches }) => switches.length > 1),
    ...FEATURES.map(({ id, family }) => ({ name: `${id} (${family})`, switches: [id] })),
  ];
}

/** How many statements differ between two answers. */
export function changedOperations(all: readonly ScoredOperation[], without: readonly ScoredOperation[]): number {
  const keyOf = ({ kind, match, action }: ScoredOperation) => JSON.stringify([kind, action, match]);
  const [left, right] = [all, without].map((operations) => new Set(operations.map(keyOf))) as [Set<string>, Set<string>];
  const onlyLeft = [...left].filter((key) => !right.has(key)).length;
  const onlyRight = [...right].filter((key) => !left.has(key)).length;
  return Math.max(onlyLeft, onlyRight);
}

/** Adds to what was counted of this group under this omission before. */
export function addCounts(result: AblationResult, omission: string, group: string, counts: AblationCounts): void {
  const sum = ((result[omission] ??= {})[group] ??= { rows: 0, found: 0, right: 0, wrong: 0, changed: 0 });
  for (const key of Object.keys(sum) as (keyof AblationCounts)[]) sum[key] += counts[key];
}

/** Differences from the first line; a line of zeros is a feature that nothing here needs. */
export function ablationTable(result: AblationResult): string[] {
  const base = result[NOTHING_OUT];
  if (!base) return [];
  const groups = Object.keys(base);
  const difference = (now: number, before: number) => (now === before ? '0' : `${now > before ? '+' : '−'}${Math.abs(now - before)}`);
  const cells = (omission: string, group: string) => {
    const [now, all] = [result[omission]?.[group], base[group]!];
    if (!now) return '– | – | –';
    if (omission === NOTHING_OUT) return `${now.found} of ${now.rows} | ${now.wrong} of ${now.right + now.wrong} | –`;
    return `${difference(now.found, all.found)} | ${difference(now.wrong, all.wrong)} | ${now.changed}`;
  };
  return [
    `| left out | ${groups.map((group) => `${group}: found | wrong | changed`).join(' | ')} |`,
    `|---|${groups.map(() => '---:|---:|---:').join('|')}|`,
    ...Object.keys(result).map((omission) => `| ${omission} | ${groups.map((group) => cells(omission, group)).join(' | ')} |`),
  ];
}

/** Omissions after which nothing at all is said otherwise. */
export function withoutEffect(result: AblationResult): string[] {
  return Object.entries(result).filter(([name, groups]) => name !== NOTHING_OUT && Object.values(groups).every(({ changed }) => changed === 0)).map(([name]) => name);
}
