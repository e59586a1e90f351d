/** What `generate` found, in words. */
import { join } from 'node:path';
import { MANIFEST_FILE, REPORT_FILE, shellWord } from '@onx/model';
import type { GeneratedBundle } from '@onx/release';
import { bold, count, cut, diagnosticLines, dim } from './print';
import { describeManifest } from './report-manifest';

const SHOWN = 10;
/** Of each action. */
const OPERATIONS_SHOWN = 20;

export function describeBundle({ manifest, report, bundleDir }: GeneratedBundle): string[] {
  const lines = describeManifest(manifest, OPERATIONS_SHOWN);
  if (report.unresolved.length > 0) {
    const rows = report.unresolved.map(({ path, why, candidates }) => `  ${path}: ${why}${candidates[0] ? dim(` best: ${candidates[0].target} (${candidates[0].confidence.toFixed(2)})`) : ''}`);
    lines.push('', bold(`${count(report.unresolved.length, 'change')} nobody can explain yet`), ...cut(rows, SHOWN, `see ${REPORT_FILE}`));
  }
  const problems = diagnosticLines(report.diagnostics);
  if (problems.length > 0) lines.push('', bold(`${count(problems.length, 'message')} about the core`), ...cut(problems, SHOWN, `see ${REPORT_FILE}`));
  const manifestPath = join(bundleDir, MANIFEST_FILE);
  return [...lines, '', `Written to ${bundleDir}. Next, without changing anything:`, `  onx-migrate apply --manifest ${shellWord(manifestPath)} --target <dependent> --dry-run`];
}
