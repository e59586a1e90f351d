/** Scores a manifest against an oracle. Operations that touch no row are not judged: no oracle is complete. */
import { falseAlarm, isRemoval, isSettled, judge, type Judgement, type Verdict } from './judge';
import { entryPaths, plainPathIn, plainPath, type Oracle, type OracleEntry } from './oracle';
import { Substitution, type ScoredOperation } from './substitution';

export type Row = { n: number } & Record<Verdict, number>;

export interface Score {
  oracle: string;
  /** By kind, then by grade (or state). */
  table: Record<string, Record<string, Row>>;
  total: Row;
  /** Share of all rows found at `warn` or `auto`. */
  recall: number;
  /** Share of the judged operations that are right; and of those at 0.9 or above. */
  precision: number;
  autoPrecision: number;
  autoCount: number;
  negatives: number;
  falseAlarms: number;
  operations: number;
  inReview: number;
  reviewShare: number;
  /** Operations that say that a name is gone, which are left to a person by the format's contract; and those in review that say something else. */
  removals: number;
  othersInReview: number;
  judged: { confidence: number; right: boolean }[];
  rows: { entry: OracleEntry; verdict: Verdict }[];
  notes: { verdict: string; kind: string; grade: string; from: string; want: string; got: string }[];
}

/** @param commit scores only the rows of one commit, for oracles that are made of commits */
export function score(oracle: Oracle, operations: readonly ScoredOperation[], commit?: string): Score {
  const ofCommit = (row: { commit?: string }) => commit === undefined || row.commit === commit;
  const manifest = new Substitution(operations, oracle.entries);
  const targets = new Map<string, string[]>();
  for (const entry of oracle.entries) targets.set(targetKey(entry), [...(targets.get(targetKey(entry)) ?? []), ...entryPaths(entry).to]);

  const inReview = operations.filter(({ action }) => action === 'review');
  const result: Score = {
    oracle: oracle.name, table: {}, total: emptyRow(), recall: 0, precision: 0, autoPrecision: 0, autoCount: 0,
    negatives: 0, falseAlarms: 0, operations: operations.length, inReview: inReview.length, reviewShare: 0,
    removals: operations.filter(isRemoval).length, othersInReview: inReview.filter((operation) => !isRemoval(operation)).length, judged: [], rows: [], notes: [],
  };
  for (const entry of oracle.entries.filter((row) => (row.primary ?? true) && (row.public ?? true) && ofCommit(row))) {
    const judgement = judge(entry, manifest, operations, targets.get(targetKey(entry)) ?? []);
    record(result, entry, judgement);
  }
  const stated = new Set(oracle.entries.flatMap((entry) => entryPaths(entry).from));
  for (const negative of oracle.negatives ?? oracle.negatives_removed_exports ?? []) {
    const path = negative.module ? plainPathIn(negative.module, negative.from ?? negative.name ?? '') : negative.from;
    const hasArgument = negative.arg !== undefined || negative.arg_from !== undefined;
    if (!ofCommit(negative) || (!hasArgument && stated.has(plainPath(path)))) continue;
    result.negatives++;
    const hit = path === undefined ? undefined : falseAlarm(negative, path, manifest);
    if (!hit || path === undefined) continue;
    result.judged.push({ confidence: hit.confidence ?? 1, right: false });
    if (!isSettled(hit)) continue;
    result.falseAlarms++;
    result.notes.push({ verdict: 'false alarm', kind: hit.kind, grade: '', from: path, want: '-', got: JSON.stringify(hit.match) });
  }
  return withRates(result);
}

/** Several scores as one: of the commits of an oracle, or of all oracles. */
export function addScores(scores: readonly Score[], name: string): Score {
  const sum = (key: 'negatives' | 'falseAlarms' | 'operations' | 'inReview' | 'removals' | 'othersInReview') => scores.reduce((total, one) => total + one[key], 0);
  const all: Score = {
    oracle: name, table: {}, total: emptyRow(), recall: 0, precision: 0, autoPrecision: 0, autoCount: 0,
    negatives: sum('negatives'), falseAlarms: sum('falseAlarms'), operations: sum('operations'), inReview: sum('inReview'), reviewShare: 0, removals: sum('removals'), othersInReview: sum('othersInReview'),
    judged: scores.flatMap(({ judged }) => judged), rows: scores.flatMap(({ rows }) => rows), notes: scores.flatMap(({ notes }) => notes),
  };
  for (const { entry, verdict } of all.rows) count(all, entry, verdict);
  return withRates(all);
}

function withRates(result: Score): Score {
  const auto = result.judged.filter(({ confidence }) => confidence >= 0.9);
  const right = (judged: Score['judged']) => share(judged.filter((one) => one.right).length, judged.length);
  return {
    ...result,
    recall: share(result.total.found, result.total.n),
    precision: right(result.judged),
    autoCount: auto.length,
    autoPrecision: right(auto),
    reviewShare: share(result.inReview, result.operations),
  };
}

/** Expected calibration error over equal-mass bins: the mean gap between stated and observed frequency. */
export function calibrationError(judged: Score['judged'], binCount = 15): number {
  const ordered = [...judged].sort((a, b) => a.confidence - b.confidence);
  const bins = Math.min(binCount, ordered.length);
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const part = ordered.slice(Math.floor((bin * ordered.length) / bins), Math.floor(((bin + 1) * ordered.length) / bins));
    const stated = part.reduce((sum, one) => sum + one.confidence, 0);
    const observed = part.filter((one) => one.right).length;
    error += Math.abs(stated - observed) / ordered.length;
  }
  return error;
}

function record(result: Score, entry: OracleEntry, { verdict, operation, got }: Judgement): void {
  count(result, entry, verdict);
  result.rows.push({ entry, verdict });
  if (operation && verdict !== 'removed' && verdict !== 'missed') result.judged.push({ confidence: operation.confidence ?? 1, right: verdict !== 'wrong' });
  if (verdict === 'found') return;
  const paths = entryPaths(entry);
  const argument = entry.arg_from ?? entry.arg;
  result.notes.push({
    verdict, kind: entry.kind, grade: gradeOf(entry), from: `${paths.from[0] ?? ''}${argument === undefined ? '' : `(${argument})`}`,
    want: entry.arg_to ?? paths.to[0] ?? '-', got: got ?? '',
  });
}

function count(result: Score, entry: OracleEntry, verdict: Verdict): void {
  const row = ((result.table[entry.kind] ??= {})[gradeOf(entry)] ??= emptyRow());
  for (const counted of [row, result.total]) {
    counted.n++;
    counted[verdict]++;
  }
}

function gradeOf(entry: OracleEntry): string {
  return entry.derived ? 'derived' : (entry.grade ?? entry.state ?? 'all');
}

/** Several rows may state several successors of one name. */
function targetKey(entry: OracleEntry): string {
  return [entry.commit, entry.module, entry.container, entry.from, entry.kind.startsWith('arg')].join('|');
}

function emptyRow(): Row {
  return { n: 0, found: 0, review: 0, wrong: 0, removed: 0, missed: 0 };
}

function share(part: number, whole: number): number {
  return Math.round((part / (whole || 1)) * 10_000) / 10_000;
}
