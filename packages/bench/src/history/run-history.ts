/**
 * What the commits between two releases cost: the same pair, generated with many commits between and with none.
 *
 *   npm run bench:history
 *
 * In the generated core every twentieth file's function is renamed on the way and rewritten later, so that the two ends alone leave it open; the
 * other commits edit bodies. The ends are the same trees whatever the number of commits between; with 0, one commit leads from one to the other.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measurement, run, wholeNumber, wholeNumbers } from '../command';
import { git } from '../repository/git';
import { measure } from '../speed/measure';

const MANIFEST = join(dirname(require.resolve('@onx/cli/package.json')), 'bin', 'onx-manifest.js');
/** Every so many files one is renamed on the way. */
const RENAMED = 20;

type State = 'old' | 'renamed' | 'new';

function sourceOf(index: number, state: State, edits: number): string {
  const factor = (index * 7919) % 997;
  const old = `def weigh_sack_${index}(sack, stones=2):\n    kept = [grain.mass * ${factor} for grain in sack.grains if grain.moisture < ${(index % 30) + 1}]\n    return sum(kept) / stones + ${factor + 3}\n`;
  const press = old.replace(`weigh_sack_${index}`, `measure_load_${index}`);
  const rewritten = `def measure_load_${index}(batch, gap):\n    dry = batch.dried(until=${index + 1})\n    return dry.through(gap + ${factor}).total()\n`;
  const body = index % RENAMED !== 0 ? old : state === 'old' ? old : state === 'renamed' ? press : rewritten;
  return `"""Part ${index}."""\n\n${body}\n\nclass Part${index}:\n    def turn(self, times):\n        return times * ${edits} + ${factor}\n`;
}

/** A core of so many files, with so many commits between v1.0.0 and v2.0.0. */
function generateHistory(folder: string, files: number, commits: number): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const chunks: string[] = [];
  const file = (path: string, text: string) => chunks.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  const commit = () => chunks.push('commit refs/heads/main\ncommitter onx <onx@localhost> 1767600000 +0000\ndata 6\nchange\n');
  const tag = (name: string) => chunks.push(`reset refs/tags/${name}\nfrom refs/heads/main\n\n`);
  const part = (index: number, state: State, edits: number) => file(`src/mill/part_${index}.py`, sourceOf(index, state, edits));
  commit();
  file('pyproject.toml', '[project]\nname = "mill"\n');
  file('src/mill/__init__.py', '');
  for (let index = 0; index < files; index++) part(index, 'old', 1);
  tag('v1.0.0');
  // One file a commit, in turn: renamed in the first round, rewritten from the second on.
  for (let at = 0; at < commits; at++) {
    const index = at % files;
    const state = at < files ? 'renamed' : 'new';
    commit();
    part(index, state, at + 2);
  }
  commit();
  for (let index = 0; index < files; index++) part(index, 'new', 9_999);
  tag('v2.0.0');
  git(folder, ['fast-import', '--quiet'], chunks.join(''));
}

interface Options {
  files: number;
  commits: number[];
  runs: number;
}

function main(values: Options): void {
  const work = mkdtempSync(join(tmpdir(), 'onx-history-'));
  try {
    console.log('| commits between | seconds | CPU s | × none | peak MB |\n|---:|---:|---:|---:|---:|');
    let none: number | null = null;
    for (const commits of values.commits) {
      const repo = join(work, `core-${commits}`);
      generateHistory(repo, values.files, commits);
      const store = join(work, `facts-${commits}`);
      const argv = [MANIFEST, 'generate', '--core-path', repo, '--fact-store', store, '--from', 'v1.0.0', '--to', 'v2.0.0', '--out', join(work, 'bundle')];
      const { seconds, cpu, peakMegabytes } = measure({ what: '', argv, before: () => rmSync(store, { recursive: true, force: true }), files: 0 }, values.runs, work);
      none ??= seconds;
      console.log(`| ${commits} | ${seconds.toFixed(2)} | ${cpu.toFixed(2)} | ${(seconds / none).toFixed(2)} | ${peakMegabytes} |`);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

void run(
  measurement('history', 'what the commits between two releases cost')
    .option('--files <number>', 'files of the generated core', wholeNumber, 400)
    .option('--commits <numbers>', 'commits between; commas between', wholeNumbers, [0, 500, 5000])
    .option('--runs <number>', 'the median of so many', wholeNumber, 3)
    .action(main),
);
