/** How tools compare, as tables. */
import type { Counted } from './peer-case';

export interface PeerCounts {
  rows: number;
  /** Rows whose successor (or removal) it states. */
  found: number;
  /** Rows of which it says anything at all. */
  noticed: number;
  right: number;
  wrong: number;
  /** Pairs that it was asked about, those on which it failed, and those on which it ran into the time limit. */
  pairs: number;
  failed: number;
  late: number;
  /** Rows of the pairs that it answered. */
  answered: number;
  byKind: Record<string, { rows: number; found: number }>;
  /** Pairs that it did not answer, and why. */
  unanswered: { pair: string; why: string }[];
}

/** Counts by tool, then by group of pairs. */
export type PeerResult = Record<string, Record<string, PeerCounts>>;

export function emptyCounts(): PeerCounts {
  return { rows: 0, found: 0, noticed: 0, right: 0, wrong: 0, pairs: 0, failed: 0, late: 0, answered: 0, byKind: {}, unanswered: [] };
}

/** @param failure the tool gave no answer: its rows count as missed, and not among those that it answered */
export function addCase(counts: PeerCounts, { rows, right, wrong }: Counted, failure?: 'time limit' | 'error'): void {
  counts.pairs++;
  if (failure === 'error') counts.failed++;
  if (failure === 'time limit') counts.late++;
  if (failure === undefined) counts.answered += rows.length;
  counts.right += right;
  counts.wrong += wrong;
  for (const { kind, found, noticed } of rows) {
    const ofKind = (counts.byKind[kind] ??= { rows: 0, found: 0 });
    ofKind.rows++;
    counts.rows++;
    if (noticed) counts.noticed++;
    if (!found) continue;
    counts.found++;
    ofKind.found++;
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** One line for each tool, one column for each group: recall, and precision with the number of judged statements. */
export function peerCurve(result: PeerResult): string[] {
  const groups = groupsOf(result);
  return [
    `| tool | ${groups.map((group) => `${group}: recall | precision (n)`).join(' | ')} |`,
    `|---|${groups.map(() => '---:|---:').join('|')}|`,
    ...Object.entries(result).map(([tool, byGroup]) => {
      const cells = groups.map((group) => {
        const { found, rows, right, wrong } = byGroup[group] ?? emptyCounts();
        return `${share(found, rows)} | ${share(right, right + wrong)} (${right + wrong})`;
      });
      return `| ${tool} | ${cells.join(' | ')} |`;
    }),
  ];
}

/** What a tool says anything of at all, on how many pairs it gave no answer, and its recall on the others. */
export function peerCoverage(result: PeerResult): string[] {
  const lines = Object.entries(result).map(([tool, byGroup]) => {
    const sum = (key: Exclude<keyof PeerCounts, 'byKind' | 'unanswered'>) => Object.values(byGroup).reduce((total, counts) => total + counts[key], 0);
    return `| ${tool} | ${sum('rows')} | ${share(sum('noticed'), sum('rows'))} | ${sum('pairs')} | ${sum('late')} | ${sum('failed')} | ${share(sum('found'), sum('answered'))} |`;
  });
  return ['| tool | rows, all groups | noticed | pairs | over the time limit | failed | recall where it answered |', '|---|---:|---:|---:|---:|---:|---:|', ...lines];
}

/** Each pair without an answer; the reasons are the tools' own. */
export function peerFailures(result: PeerResult): string[] {
  const lines = Object.entries(result).flatMap(([tool, byGroup]) => Object.values(byGroup).flatMap(({ unanswered }) => unanswered.map(({ pair, why }) => `| ${tool} | ${pair} | ${why} |`)));
  return lines.length === 0 ? [] : ['| tool | pair without an answer | why |', '|---|---|---|', ...lines];
}

/** Recall by kind, over all groups. A kind that a tool has no word for counts as not found. */
export function peerKindTable(result: PeerResult): string[] {
  const tools = Object.keys(result);
  const kinds = [...new Set(Object.values(result).flatMap((byGroup) => Object.values(byGroup).flatMap(({ byKind }) => Object.keys(byKind))))].sort();
  const rowsOf = (tool: string, kind: string) => Object.values(result[tool]!).map(({ byKind }) => byKind[kind] ?? { rows: 0, found: 0 });
  const total = (tool: string, kind: string, key: 'rows' | 'found') => rowsOf(tool, kind).reduce((sum, row) => sum + row[key], 0);
  return [
    `| kind | rows | ${tools.join(' | ')} |`,
    `|---|---:|${tools.map(() => '---:').join('|')}|`,
    ...kinds.map((kind) => `| ${kind} | ${total(tools[0]!, kind, 'rows')} | ${tools.map((tool) => share(total(tool, kind, 'found'), total(tool, kind, 'rows'))).join(' | ')} |`),
  ];
}

function groupsOf(result: PeerResult): string[] {
  return [...new Set(Object.values(result).flatMap((byGroup) => Object.keys(byGroup)))];
}
