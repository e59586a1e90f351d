/** The product beside griffe: whole processes on the same two releases. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GRIFFE_SCRIPT } from '../peers/griffe';

/** Two releases, in git and as folders. */
export interface Course {
  name: string;
  repository: string;
  from: string;
  to: string;
  exclude: readonly string[];
  files: number;
  /** The same releases as folders, laid out by modules. */
  old: string;
  new: string;
  roots: readonly string[];
}

/** Seconds of one course, medians. */
export interface Lap {
  name: string;
  files: number;
  generate: number;
  griffe: number;
}

const MANIFEST = join(dirname(require.resolve('@onx/cli/package.json')), 'bin', 'onx-manifest.js');

/** @param python an interpreter that has griffe; `work`: a folder for what the product leaves */
export function runLap(course: Course, python: string, work: string, runs: number): Lap {
  const [store, bundle] = [join(work, 'facts'), join(work, 'bundle')];
  const generate = () => {
    for (const folder of [store, bundle]) rmSync(folder, { recursive: true, force: true });
    const excludes = course.exclude.flatMap((glob) => ['--exclude', glob]);
    const argv = [MANIFEST, 'generate', '--core-path', course.repository, '--from', course.from, '--to', course.to, '--out', bundle, '--fact-store', store, ...excludes];
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0 && status !== 1) throw new Error(`generate on ${course.name} left with ${status}: ${stderr}`);
  };
  const griffe = () => execFileSync(python, ['-c', GRIFFE_SCRIPT, course.old, course.new, course.roots.join(',')], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  const laps = Array.from({ length: runs }, () => [seconds(generate), seconds(griffe)] as const);
  return { name: course.name, files: course.files, generate: median(laps.map(([one]) => one)), griffe: median(laps.map(([, other]) => other)) };
}

export function raceTable(laps: readonly Lap[]): string[] {
  return [
    '| releases | files, both | generate, cold: s | griffe: s | times faster |',
    '|---|---:|---:|---:|---:|',
    ...laps.map(({ name, files, generate, griffe }) => `| ${name} | ${files} | ${generate.toFixed(2)} | ${griffe.toFixed(2)} | ${(griffe / generate).toFixed(1)} |`),
  ];
}

function seconds(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e9;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
