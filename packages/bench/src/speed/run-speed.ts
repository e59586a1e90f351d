/**
 * What the main paths cost, against a floor measured in the same run.
 *
 *   npm run bench:speed                                            # a generated core of 10,000 files, 5 % changed
 *   npm run bench:speed -- --files 2000 --strangers 4000,100000 --runs 5 --parallel 2
 *   npm run bench:speed -- --repo PATH --from REF --to REF
 *
 * Times are medians over whole processes, memory the largest peak. Cold: nothing is remembered. Facts known: the fact store has
 * every blob, the result was never made (each run asks for another threshold). Warm: the same question again.
 * The operating system's file cache is warm throughout, for the floor too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { measurement, names, run, wholeNumber, wholeNumbers } from '../command';
import { generateCore } from './generated-core';
import { measure, type Measured } from './measure';
import { writeStrangers } from './strangers';

const BIN = join(dirname(require.resolve('@onx/cli/package.json')), 'bin');
const MANIFEST = join(BIN, 'onx-manifest.js');
const MIGRATE = join(BIN, 'onx-migrate.js');
const FLOOR = join(__dirname, 'floor.js');

/** Which two releases are read, and how. */
interface Question {
  repo: string;
  from: string;
  to: string;
  excludes: readonly string[];
  parallel: string[];
}

interface Options {
  files: number;
  strangers: number[];
  repo?: string;
  from: string;
  to: string;
  exclude: string[];
  parallel?: string;
  runs: number;
}

function main(values: Options): void {
  const work = mkdtempSync(join(tmpdir(), 'onx-speed-'));
  try {
    const repo = values.repo === undefined ? join(work, 'core') : resolve(values.repo);
    if (values.repo === undefined) generateCore(repo, values.files);
    const question: Question = {
      repo,
      from: values.from,
      to: values.to,
      excludes: values.exclude.flatMap((glob) => ['--exclude', glob]),
      parallel: values.parallel === undefined ? [] : ['--parallel', values.parallel],
    };
    const { runs } = values;
    console.log(`${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${runs} run(s) each\n`);
    console.log('| what | seconds | CPU s | × floor | files/s | peak MB |\n|---|---:|---:|---:|---:|---:|');
    let floor: number | null = null;
    for (const measured of [...readings(question, work), ...applications(values.strangers, work)]) {
      const { seconds, cpu, peakMegabytes } = measure(measured, runs, work);
      floor ??= seconds;
      const rate = measured.files === 0 ? '–' : Math.round(measured.files / seconds);
      console.log(`| ${measured.what} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${(seconds / floor).toFixed(1)} | ${rate} | ${peakMegabytes} |`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The floor, then the core's side. Leaves the bundle that the applications need. */
function readings({ repo, from, to, excludes, parallel }: Question, work: string): Measured[] {
  const store = join(work, 'facts');
  const forget = (): void => rmSync(store, { recursive: true, force: true });
  const paths = (refs: readonly string[]): number => refs.reduce((sum, ref) => sum + pythonFiles(repo, ref), 0);
  const common = ['--core-path', repo, '--fact-store', store, ...excludes, ...parallel];
  const snapshot = [MANIFEST, 'snapshot', ...common, '--ref', to, '--out', join(work, 'snapshot')];
  const generate = [MANIFEST, 'generate', ...common, '--from', from, '--to', to, '--out', join(work, 'bundle')];
  const one = paths([to]);
  const both = paths([from, to]);
  return [
    { what: `floor: stream and hash the blobs of both releases`, argv: [FLOOR, repo, from, to], files: both },
    { what: 'start-up: `onx-manifest --help`', argv: [MANIFEST, '--help'], files: 0 },
    { what: 'start-up: `onx-migrate --help`', argv: [MIGRATE, '--help'], files: 0 },
    { what: 'snapshot, cold', argv: snapshot, before: forget, files: one },
    { what: 'snapshot, facts known', argv: snapshot, files: one },
    { what: 'generate, cold', argv: generate, before: forget, files: both },
    { what: 'generate, facts known', argv: generate, each: (run) => ['--confidence-threshold', `0.${100 + run}`], files: both },
    { what: 'generate, warm', argv: generate, files: both },
  ];
}

function pythonFiles(repo: string, ref: string): number {
  const { stdout } = spawnSync('git', ['-C', repo, 'ls-tree', '-r', '--name-only', '-z', ref], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout.split('\0').filter((path) => path.endsWith('.py')).length;
}

function applications(sizes: readonly number[], work: string): Measured[] {
  return sizes.flatMap((files) => {
    const target = join(work, `stranger-${files}`);
    const apply = [MIGRATE, 'apply', '--manifest', join(work, 'bundle', 'change_manifest.yaml'), '--target', target];
    const lay = (run: number): void => {
      if (run === 0) writeStrangers(target, files);
      rmSync(join(target, '.onx'), { recursive: true, force: true });
    };
    return [
      { what: `apply --dry-run, ${files} files that do not name the core`, argv: [...apply, '--dry-run'], before: lay, files },
      { what: `apply, ${files} files that do not name the core`, argv: [...apply, '--allow-dirty'], before: lay, files },
    ];
  });
}

void run(
  measurement('speed', 'what the main paths cost, beside a floor of the same run')
    .option('--files <number>', 'files of the generated core, of which 5 % change', wholeNumber, 10_000)
    .option('--strangers <numbers>', 'files of dependents that do not name the core; commas between', wholeNumbers, [4000])
    .option('--repo <folder>', 'a clone to take instead of the generated core')
    .option('--from <ref>', 'its old release', 'v1.0.0')
    .option('--to <ref>', 'its new release', 'v2.0.0')
    .option('--exclude <globs>', 'what of it is not the core; commas between', names, [])
    .option('--parallel <number>', 'threads that read')
    .option('--runs <number>', 'the median of so many', wholeNumber, 3)
    .action(main),
);
