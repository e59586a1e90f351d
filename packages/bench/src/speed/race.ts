/** The product beside griffe: whole processes on the same two releases. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GRIFFE_SCRIPT } from '../peers/griffe';
import { median } from './measure';

/** Two releases: in the repository that they come from, and their modules alone. */
export interface Course {
  name: string;
  /** With all that was released between. */
  repository: string;
  from: string;
  to: string;
  exclude: readonly string[];
  files: number;
  /** Nothing but these modules, as two folders, and as two commits with the tags `old` and `new`. */
  old: string;
  new: string;
  pair: string;
  roots: readonly string[];
}

/** Seconds of one course, medians. */
export interface Lap {
  name: string;
  files: number;
  /** From the two commits: what griffe reads, and nothing more. */
  generate: number;
  /** From the repository, the releases between included. */
  history: number;
  griffe: number;
}

export interface Race {
  /** Seconds until a process has loaded the tool and does nothing. */
  startUp: { generate: number; griffe: number };
  laps: Lap[];
}

const MANIFEST = join(dirname(require.resolve('@onx/cli/package.json')), 'bin', 'onx-manifest.js');

/** @param python an interpreter that has griffe; `work`: a folder for what the product leaves */
export function runLap(course: Course, python: string, work: string, runs: number): Lap {
  const excludes = course.exclude.flatMap((glob) => ['--exclude', glob]);
  const ways = [
    () => generate(course.pair, 'old', 'new', [], work),
    () => generate(course.repository, course.from, course.to, excludes, work),
    () => void execFileSync(python, ['-c', GRIFFE_SCRIPT, course.old, course.new, course.roots.join(',')], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }),
  ];
  // In turns, so that a slow moment of the machine meets all of them.
  const turns = Array.from({ length: runs }, () => ways.map(seconds));
  const [alone, history, griffe] = ways.map((_, way) => median(turns.map((turn) => turn[way]!))) as [number, number, number];
  return { name: course.name, files: course.files, generate: alone, history, griffe };
}

/** Without anything remembered. */
function generate(repository: string, from: string, to: string, more: readonly string[], work: string): void {
  const bundle = join(work, 'bundle');
  rmSync(bundle, { recursive: true, force: true });
  const argv = [MANIFEST, 'generate', '--core-path', repository, '--from', from, '--to', to, '--out', bundle, '--fact-store', 'off', ...more];
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && status !== 1) throw new Error(`generate on ${repository} left with ${status}: ${stderr}`);
}

export function measureStartUp(python: string, runs: number): Race['startUp'] {
  const times = (work: () => void) => median(Array.from({ length: runs }, () => seconds(work)));
  return {
    generate: times(() => void execFileSync(process.execPath, [MANIFEST, '--help'])),
    griffe: times(() => void execFileSync(python, ['-c', 'import griffe'])),
  };
}

export function raceTable({ startUp, laps }: Race): string[] {
  const cells = ({ files, generate: alone, history, griffe }: Omit<Lap, 'name'>) => `${files} | ${alone.toFixed(2)} | ${griffe.toFixed(2)} | ${(griffe / alone).toFixed(1)} | ${history.toFixed(2)} | ${(griffe / history).toFixed(1)}`;
  return [
    '| releases | files, both | generate: s | griffe: s | times faster | generate with releases between: s | times faster |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...laps.map(({ name, ...lap }) => `| ${name} | ${cells(lap)} |`),
    '',
    `Start-up alone, included above: ${startUp.generate.toFixed(2)} s of \`onx-manifest\`, ${startUp.griffe.toFixed(2)} s of Python with griffe.`,
  ];
}

function seconds(work: () => void): number {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e9;
}
