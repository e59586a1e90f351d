/** Runs one program several times as a process of its own and tells what a run costs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessCost } from './process-cost';

/** Medians of all runs; the memory is the largest of any run. */
export interface Cost extends ProcessCost {
  /** From start to end of the process, start-up of Node included. */
  seconds: number;
}

export interface Measured {
  what: string;
  /** Script and arguments. */
  argv: readonly string[];
  /** Done before each run, not measured. @param run number of the run from 0 */
  before?: (run: number) => void;
  /** Arguments that differ from run to run. */
  each?: (run: number) => string[];
  /** Files that a run deals with, for the rate. */
  files: number;
  /** Seconds after which a run is ended and fails; none where absent. */
  limit?: number;
}

/** @param scratch folder for the file in which a process leaves its cost */
export function measure({ argv, before, each, limit }: Measured, runs: number, scratch: string): Cost {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run++) {
    before?.(run);
    costs.push(oneRun([...argv, ...(each?.(run) ?? [])], join(scratch, 'cost.json'), limit));
  }
  return { seconds: median(costs.map(({ seconds }) => seconds)), cpu: median(costs.map(({ cpu }) => cpu)), peakMegabytes: Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)) };
}

/** @throws Error where the process ends with anything but 0 (done) or 1 (done, a person is needed) */
function oneRun(argv: string[], costFile: string, limit: number | undefined): Cost {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(__dirname, 'process-cost.js'), ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ONX_BENCH_COST_FILE: costFile },
    ...(limit === undefined ? {} : { timeout: limit * 1000 }),
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')} left with ${status}: ${stderr}`);
  const cost = JSON.parse(readFileSync(costFile, 'utf8')) as ProcessCost;
  rmSync(costFile);
  return { seconds, ...cost };
}

/** Of an even number of values the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
