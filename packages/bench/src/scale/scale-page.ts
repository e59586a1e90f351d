/** The results of `bench:scale` as rows and as a page. */
import type { Manifest, Report } from '@onx/model';
import type { Cost } from '../speed/measure';

export interface ScaleResult {
  id: string;
  what: string;
  /** null where the process failed or took too long. */
  outcome: { cost: Cost; manifest: Manifest; report: Report } | null;
}

export const TABLE_HEAD = '| id | input | seconds | CPU s | peak MB | operations | unresolved | said to be left out |\n|---|---|---:|---:|---:|---:|---:|---|';
/** Entries shown of what was left out. */
const SHOWN = 3;

export function scaleRow({ id, what, outcome }: ScaleResult): string {
  if (!outcome) return `| ${id} | ${what} | exploded | – | – | – | – | – |`;
  const { cost, manifest, report } = outcome;
  return `| ${id} | ${what} | ${cost.seconds.toFixed(1)} | ${cost.cpu.toFixed(1)} | ${cost.peakMegabytes} | ${manifest.operations.length} | ${report.unresolved.length} | ${leftOut(report)} |`;
}

/** What the report says was not looked at: groups not compared, and messages about files. */
function leftOut({ not_compared: groups, diagnostics }: Report): string {
  const parts = groups.slice(0, SHOWN).map(({ what, why }) => `${what}: ${why}`);
  if (groups.length > SHOWN) parts.push(`${groups.length - SHOWN} more groups`);
  const codes = new Map<string, number>();
  for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const [code, count] of [...codes].sort()) parts.push(`${count} × ${code}`);
  return parts.length === 0 ? 'nothing' : parts.join('; ').replaceAll('|', '\\|');
}

export function scalePage(results: readonly ScaleResult[], machine: string): string {
  return `# Nothing explodes

\`\`\`
npm run build
npm run bench:scale -- --page docs/benchmarks/scale.md
\`\`\`

This page is the output of that command. Each input is a git repository of two tags that is made to explode, each run is \`generate\` as a process of its own with one
thread and no fact store, and the last column is what the report itself says was left out: groups that were too large to be compared
(\`not_compared\`), and messages by their [code](../reference/diagnostics/README.md). What is left out is left to a person as removed or unresolved, never guessed.

${machine}.

${TABLE_HEAD}
${results.map(scaleRow).join('\n')}
`;
}
