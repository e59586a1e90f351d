/** How tools compare, as a table. */
export interface PeerCounts {
  rows: number;
  /** Rows whose successor (or removal) it states. */
  found: number;
  /** Rows of which it says anything at all. */
  noticed: number;
  right: number;
  wrong: number;
  seconds: number;
  /** Pairs on which it failed. */
  failed: number;
  byKind: Record<string, { rows: number; found: number }>;
}

/** @param counts by `tool|strength` */
export function peerTable(counts: Record<string, PeerCounts>): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return [
    '| tool | strength | rows | recall | noticed | precision (n) | seconds, all pairs | failed pairs |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...Object.entries(counts).map(([key, row]) => {
      const [tool, strength] = key.split('|');
      return `| ${tool} | ${strength} | ${row.rows} | ${share(row.found, row.rows)} | ${share(row.noticed, row.rows)} | ${share(row.right, row.right + row.wrong)} (${row.right + row.wrong}) | ${row.seconds.toFixed(1)} | ${row.failed} |`;
    }),
  ];
}

/** Recall by kind, over all strengths. A kind that a tool has no word for counts as not found. */
export function peerKindTable(counts: Record<string, PeerCounts>): string[] {
  const tools = [...new Set(Object.keys(counts).map((key) => key.split('|')[0]!))];
  const kinds = [...new Set(Object.values(counts).flatMap(({ byKind }) => Object.keys(byKind)))].sort();
  const cell = (tool: string, kind: string) => {
    const rows = Object.entries(counts).filter(([key]) => key.startsWith(`${tool}|`)).map(([, { byKind }]) => byKind[kind] ?? { rows: 0, found: 0 });
    const whole = rows.reduce((sum, row) => sum + row.rows, 0);
    return whole === 0 ? '–' : (rows.reduce((sum, row) => sum + row.found, 0) / whole).toFixed(3);
  };
  return [
    `| kind | ${tools.join(' | ')} |`,
    `|---|${tools.map(() => '---:').join('|')}|`,
    ...kinds.map((kind) => `| ${kind} | ${tools.map((tool) => cell(tool, kind)).join(' | ')} |`),
  ];
}
