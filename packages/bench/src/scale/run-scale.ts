/**
 * Inputs that are made to explode, through the whole of `generate`, and what the report says it left out.
 *
 *   npm run bench:scale
 *
 * Each input is a git repository of two tags, and each run a whole process with one thread and no fact store. A run that takes longer
 * than the limit is ended and counts as exploded.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE, parseManifest, REPORT_FILE, type Manifest, type Report } from '@onx/model';
import { isWanted, measurement, names, ONLY, run, wholeNumber } from '../command';
import { importReleases } from '../repository/import-releases';
import { measure, type Cost } from '../speed/measure';
import { HOSTILE_NAMES } from './hostile-names';
import { HOSTILE_TEXTS } from './hostile-texts';
import { MANY_DEFINITIONS } from './many-definitions';
import type { ScaleCase } from './scale-case';
import { scalePage, scaleRow, TABLE_HEAD, type ScaleResult } from './scale-page';

const MANIFEST = join(dirname(require.resolve('@onx/cli/package.json')), 'bin', 'onx-manifest.js');
const CASES: readonly ScaleCase[] = [...MANY_DEFINITIONS, ...HOSTILE_TEXTS, ...HOSTILE_NAMES];

interface Options {
  only?: string[];
  limit: number;
  page?: string;
}

function main(values: Options): void {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  console.log(`${machine}\n\n${TABLE_HEAD}`);
  const results: ScaleResult[] = [];
  for (const one of CASES.filter(({ id }) => isWanted(id, values.only))) {
    const result = runCase(one, values.limit);
    console.log(scaleRow(result));
    results.push(result);
  }
  if (values.page !== undefined) writeFileSync(values.page, scalePage(results, machine));
  if (results.some(({ outcome }) => outcome === null)) process.exitCode = 1;
}

function runCase({ id, what, make }: ScaleCase, limit: number): ScaleResult {
  const work = mkdtempSync(join(tmpdir(), 'onx-scale-'));
  try {
    const repo = join(work, 'core');
    const { from, to } = make();
    importReleases(repo, [
      { tag: 'v1.0.0', files: from },
      { tag: 'v2.0.0', files: to, gone: [...from.keys()].filter((path) => !to.has(path)) },
    ]);
    const out = join(work, 'bundle');
    const argv = [MANIFEST, 'generate', '--core-path', repo, '--from', 'v1.0.0', '--to', 'v2.0.0', '--out', out, '--fact-store', 'off', '--parallel', '1'];
    const cost = costOf(argv, limit, work);
    return { id, what, outcome: cost && { cost, ...readBundle(out) } };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** null where the process did not come to its end. */
function costOf(argv: readonly string[], limit: number, scratch: string): Cost | null {
  try {
    return measure({ what: 'generate', argv, files: 0, limit }, 1, scratch);
  } catch (error) {
    console.error((error as Error).message.slice(0, 2000));
    return null;
  }
}

function readBundle(folder: string): { manifest: Manifest; report: Report } {
  return {
    manifest: parseManifest(readFileSync(join(folder, MANIFEST_FILE), 'utf8')),
    report: JSON.parse(readFileSync(join(folder, REPORT_FILE), 'utf8')) as Report,
  };
}

void run(
  measurement('scale', 'what generate does with inputs that are made to explode')
    .option(...ONLY, names)
    .option('--limit <seconds>', 'a run that takes longer counts as exploded', wholeNumber, 600)
    .option('--page <file>', 'also write the results as a page of the docs')
    .action(main),
);
