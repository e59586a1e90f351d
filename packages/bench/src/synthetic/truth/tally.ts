/** Counts over many mutants, by kind and strength, and how they are printed. */
import { isRemoval, isSettled } from '../../accuracy/judge';
import type { ExactScore } from './score-exactly';

interface Counts {
  /** Rows of the truth, and how many were found at `warn` or `auto`, only in review, or led elsewhere. */
  rows: number;
  found: number;
  review: number;
  misled: number;
  /** Judged operations, at any confidence; and those at 0.9 or above. */
  right: number;
  wrong: number;
  autoRight: number;
  autoWrong: number;
  /** Wrong ones that would be applied. */
  settledRight: number;
  settledWrong: number;
}

export interface Tally {
  byKind: Record<string, Counts>;
  byStrength: Record<string, Counts>;
  byPackage: Record<string, Counts>;
  judged: { repository: string; confidence: number; right: boolean }[];
  /** All operations by whether they say that a name is gone, and how many of each are left to a person. */
  said: { removals: number; removalsLeft: number; others: number; othersLeft: number };
  faults: string[];
  notes: { strength: number; package: string; what: string; text: string }[];
}

export function emptyTally(): Tally {
  return { byKind: {}, byStrength: {}, byPackage: {}, judged: [], said: { removals: 0, removalsLeft: 0, others: 0, othersLeft: 0 }, faults: [], notes: [] };
}

export function tally(total: Tally, run: { package: string; strength: number }, score: ExactScore, faults: readonly string[]): void {
  total.faults.push(...faults.map((fault) => `${run.package} at ${run.strength}: ${fault}`));
  const rowsOf = (kind: string) => [(total.byKind[kind] ??= zero()), (total.byStrength[run.strength] ??= zero()), (total.byPackage[run.package] ??= zero())];
  for (const { entry, verdict, got } of score.entries) {
    for (const counts of rowsOf(entry.kind)) {
      counts.rows++;
      if (verdict === 'found') counts.found++;
      if (verdict === 'review') counts.review++;
      if (verdict === 'wrong') counts.misled++;
    }
    const argument = entry.arg_from ?? entry.arg;
    if (verdict !== 'found') total.notes.push({ ...run, what: `${verdict} ${entry.kind}${entry.grade === 'merge' ? ' (merge)' : ''}`, text: `${entry.from}${argument ? `(${argument})` : ''} → ${entry.arg_to ?? entry.to ?? '-'}${got ? `, got ${got}` : ''}` });
  }
  for (const { operation, verdict } of score.operations) {
    const which = isRemoval(operation) ? 'removals' : 'others';
    total.said[which]++;
    if (!isSettled(operation)) total.said[`${which}Left`]++;
    if (verdict === 'neutral') continue;
    const [right, confidence] = [verdict === 'right', operation.confidence ?? 1];
    const settled = isSettled(operation);
    total.judged.push({ repository: run.package, confidence, right });
    for (const counts of rowsOf(operation.kind)) {
      counts[right ? 'right' : 'wrong']++;
      if (settled) counts[right ? 'settledRight' : 'settledWrong']++;
      if (settled && confidence >= 0.9) counts[right ? 'autoRight' : 'autoWrong']++;
    }
    if (!right) total.notes.push({ ...run, what: `${settled ? 'false' : 'doubtful false'} ${operation.kind}`, text: `${JSON.stringify(operation.match)} at ${confidence}` });
  }
}

export function printTally(total: Tally, errors: number): void {
  for (const [title, table] of [['strength', total.byStrength], ['kind', total.byKind], ['package', total.byPackage]] as const) {
    console.log(`\n${tallyTable(title, table).join('\n')}`);
  }
  console.log(`\n${leftLine(total.said)}`);
  console.log(`\n${total.judged.length} judged operations; ${total.faults.length} faults of the mutator`);
  for (const fault of total.faults.slice(0, errors)) console.log(`fault: ${fault}`);
  const byWhat = new Map<string, Tally['notes']>();
  for (const note of total.notes) byWhat.set(note.what, [...(byWhat.get(note.what) ?? []), note]);
  for (const what of [...byWhat.keys()].sort()) {
    const notes = byWhat.get(what)!;
    console.log(`${what}: ${notes.length}`);
    for (const note of notes.slice(0, errors)) console.log(`    ${note.package}@${note.strength} ${note.text}`);
  }
}

export function tallyTable(title: string, table: Record<string, Counts>): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return [
    `| ${title} | rows | recall (warn or auto) | in review | led elsewhere | operations judged | precision (warn or auto) | precision, auto (n) |`,
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...Object.keys(table).sort().map((key) => {
      const c = table[key]!;
      const settled = c.settledRight + c.settledWrong;
      return `| ${key} | ${c.rows} | ${share(c.found, c.rows)} | ${c.review} | ${c.misled} | ${c.right + c.wrong} | ${share(c.settledRight, settled)} | ${share(c.autoRight, c.autoRight + c.autoWrong)} (${c.autoRight + c.autoWrong}) |`;
    }),
  ];
}

/** How much is left to a person: of all operations, and of those that don't say that a name is gone. */
export function leftLine({ removals, removalsLeft, others, othersLeft }: Tally['said']): string {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;
  return `Left to a person: ${percent(removalsLeft + othersLeft, removals + others)} operations; apart from removals, which always are, ${percent(othersLeft, others)}.`;
}

function zero(): Counts {
  return { rows: 0, found: 0, review: 0, misled: 0, right: 0, wrong: 0, autoRight: 0, autoWrong: 0, settledRight: 0, settledWrong: 0 };
}

/** Each class of error with how often it was met and some examples, the most frequent first. */
function errorClasses(total: Tally, examples: number): { what: string; count: number; examples: string[] }[] {
  const byWhat = new Map<string, string[]>();
  for (const note of total.notes) byWhat.set(note.what, [...(byWhat.get(note.what) ?? []), `${note.package}, strength ${note.strength}: ${note.text}`]);
  return [...byWhat].map(([what, texts]) => ({ what, count: texts.length, examples: texts.slice(0, examples) })).sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1));
}

/** What `bench:report` reads. */
export type SyntheticResult = Pick<Tally, 'byKind' | 'byStrength' | 'byPackage' | 'judged' | 'said'> & { faults: number; errors: ReturnType<typeof errorClasses> };

export function resultOf(total: Tally): SyntheticResult {
  const { byKind, byStrength, byPackage, judged, said, faults } = total;
  return { byKind, byStrength, byPackage, judged, said, faults: faults.length, errors: errorClasses(total, 2) };
}

/** Runs over different packages, added up. */
export function addResults(results: readonly SyntheticResult[]): SyntheticResult | null {
  const first = results[0];
  if (!first) return null;
  return {
    byKind: addCounts(results.map(({ byKind }) => byKind)),
    byStrength: addCounts(results.map(({ byStrength }) => byStrength)),
    byPackage: addCounts(results.map(({ byPackage }) => byPackage)),
    judged: results.flatMap(({ judged }) => judged),
    said: results.map(({ said }) => said).reduce((sum, one) => ({ removals: sum.removals + one.removals, removalsLeft: sum.removalsLeft + one.removalsLeft, others: sum.others + one.others, othersLeft: sum.othersLeft + one.othersLeft })),
    faults: results.reduce((sum, { faults }) => sum + faults, 0),
    errors: [...new Set(results.flatMap(({ errors }) => errors.map(({ what }) => what)))]
      .map((what) => {
        const same = results.flatMap(({ errors }) => errors.filter((one) => one.what === what));
        return { what, count: same.reduce((sum, { count }) => sum + count, 0), examples: same.flatMap(({ examples }) => examples).slice(0, 3) };
      })
      .sort((a, b) => b.count - a.count || (a.what < b.what ? -1 : 1)),
  };
}

function addCounts(tables: readonly Record<string, Counts>[]): Record<string, Counts> {
  const total: Record<string, Counts> = {};
  for (const table of tables) {
    for (const [name, counts] of Object.entries(table)) {
      const row = (total[name] ??= zero());
      for (const key of Object.keys(row) as (keyof Counts)[]) row[key] += counts[key];
    }
  }
  return total;
}
