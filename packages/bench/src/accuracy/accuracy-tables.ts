/** Results on real pairs as tables: the headline, and one line for each pair. */
import type { Dispute } from './disputes';
import { calibrationError, type Row, type Score } from './score';

/** What `bench:accuracy` leaves: scores by pair and set of evidence. */
export interface AccuracyLine {
  pair: string;
  variant: string;
  asScored: Score;
  settled: Score;
}

const EVERYTHING = 'all evidence';
const OFF = 'declarations and history off';
/** Kinds with fewer rows say little. */
const ENOUGH = 10;

const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** @param total all pairs as one, by set of evidence */
export function headline(total: readonly AccuracyLine[]): string[] {
  const [all, off] = [EVERYTHING, OFF].map((name) => total.find(({ variant }) => variant === name)!);
  if (!all || !off) return [];
  const scores = [all.asScored, all.settled, off.asScored, off.settled];
  const line = (what: string, aim: string, value: (score: Score) => string) => `| ${what} | ${aim} | ${scores.map(value).join(' | ')} |`;
  const found = (row: Row) => `${percent(row.found, row.n)} (${row.n})`;
  const kinds = [...new Set(scores.flatMap(({ table }) => Object.keys(table)))].sort();
  return [
    '| question | aim | all evidence, as scored | all evidence, disputes settled | declarations and history off, as scored | the same, disputes settled |',
    '|---|---:|---:|---:|---:|---:|',
    line('recall, grade A (rows)', '≥ 0.95; off ≥ 0.7', (score) => found(gradeA(score))),
    ...kinds.filter((kind) => gradeA(all.asScored, kind).n >= ENOUGH).map((kind) => line(`– ${kind}`, '≥ 0.9', (score) => found(gradeA(score, kind)))),
    ...kinds.filter((kind) => (all.asScored.table[kind]?.['all']?.n ?? 0) >= ENOUGH).map((kind) => line(`– ${kind}, not graded`, '≥ 0.9', (score) => found(score.table[kind]!['all']!))),
    line('recall, all grades (rows)', '', (score) => found(score.total)),
    line('precision at 0.9 or above (judged)', '≥ 0.99', ({ autoPrecision, autoCount }) => `${autoPrecision.toFixed(3)} (${autoCount})`),
    line('precision, all judged (judged)', '', ({ precision, judged }) => `${precision.toFixed(3)} (${judged.length})`),
    line('false alarms on negatives', '≤ 1 %', ({ falseAlarms, negatives }) => `${falseAlarms} of ${negatives}`),
    line('operations left to a person', '< 10 %', ({ reviewShare, operations }) => `${(100 * reviewShare).toFixed(1)} % of ${operations}`),
    line('– apart from removals, which always are', '< 10 %', ({ othersInReview, operations, removals }) => `${(100 * othersInReview / Math.max(1, operations - removals)).toFixed(1)} % of ${operations - removals}`),
    line('calibration error', '≤ 0.05', ({ judged }) => calibrationError(judged).toFixed(3)),
  ];
}

/** One line for each pair and set of evidence. */
export function pairTable(lines: readonly AccuracyLine[]): string[] {
  return [
    '| pair | evidence | rows | found | review | wrong | removed | missed | recall | recall, grade A | precision ≥ 0.9 (n) | false alarms |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...lines.map(({ pair, variant, asScored }) => {
      const { total, recall, autoPrecision, autoCount, falseAlarms, negatives } = asScored;
      const strong = gradeA(asScored);
      return `| ${pair} | ${variant} | ${total.n} | ${total.found} | ${total.review} | ${total.wrong} | ${total.removed} | ${total.missed} | ${recall.toFixed(3)} | ${percent(strong.found, strong.n)} | ${autoPrecision.toFixed(3)} (${autoCount}) | ${falseAlarms} of ${negatives} |`;
    }),
  ];
}

/** The rows that the releases contradict, with the first place that says so. */
export function disputeTable(disputes: readonly Dispute[]): string[] {
  return [
    '| row | verdict | what the releases say |',
    '|---|---|---|',
    ...disputes.map(({ entry, negative, verdict, says }) => {
      const row = negative ? `negative \`${negative.from}${negative.arg === undefined ? '' : `(${negative.arg})`}\`` : `\`${entry!.from}\``;
      return `| ${row} | ${verdict} | ${says.map(({ at, text }) => `\`${at}\`: ${text}`).join('<br>')} |`;
    }),
  ];
}

/** Rows of grade A, of one kind or of all. */
function gradeA({ table }: Score, kind?: string): Row {
  const total: Row = { n: 0, found: 0, review: 0, wrong: 0, removed: 0, missed: 0 };
  for (const [name, grades] of Object.entries(table)) {
    if (kind !== undefined && name !== kind) continue;
    for (const key of Object.keys(total) as (keyof Row)[]) total[key] += grades['A']?.[key] ?? 0;
  }
  return total;
}
