/**
 * Kills `onx-migrate apply` with SIGKILL at random moments; then `rollback` (even runs) or `resume` (odd runs). Every tree must be
 * byte for byte as before the migration or as after it, modes included.
 *
 *   npm run bench:kills
 *
 * A quarter of the kills fall anywhere in the run, a quarter after it took the lock, half after it began to write into the target.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { measurement, run, wholeNumber } from '../command';
import { Random } from '../synthetic/random';
import { layDependent } from './generated-dependent';
import { layCore } from './shop-core';
import { differences, treeOf } from './tree-digest';

const CLI = join(dirname(require.resolve('@onx/cli/package.json')), 'bin');

/** Where a killed run stood, by what it left. */
type Phase = 'nothing written' | 'checkpoint' | 'writing' | 'committed' | 'ended before the kill';
type Outcome = 'before' | 'done' | 'NEITHER';

interface Run {
  phase: Phase;
  recovery: 'rollback' | 'resume';
  exit: number | null;
  outcome: Outcome;
}

interface Scene {
  /** A dependent that is copied for each run. */
  pristine: string;
  target: string;
  bundle: string;
}

/** Stages of a run, the later ones by the file that begins them. */
const STAGES = { start: '', lock: '.onx/state/lock', journal: '.onx/state/journal' } as const;
type Stage = keyof typeof STAGES;

/** Milliseconds since its start at which a run reached each stage; infinite where it did not. */
interface Pace {
  reached: Record<Stage, number>;
  total: number;
}

function onx(program: string, argv: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(CLI, `${program}.js`), ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, stderr };
}

function renew({ pristine, target }: Scene): void {
  rmSync(target, { recursive: true, force: true });
  const { status, stderr } = spawnSync('cp', ['-a', pristine, target], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Starts a migration; kills it `after` milliseconds past a stage. @returns what it took, and whether it was killed */
function migrateAndKill(scene: Scene, kill: { from: Stage; after: number } | null): Promise<Pace & { killed: boolean }> {
  const begun = performance.now();
  const elapsed = (): number => performance.now() - begun;
  const child = spawn(process.execPath, [join(CLI, 'onx-migrate.js'), 'apply', '--manifest', scene.bundle, '--target', scene.target], { stdio: 'ignore' });
  const reached: Record<Stage, number> = { start: 0, lock: Number.POSITIVE_INFINITY, journal: Number.POSITIVE_INFINITY };
  const watch = setInterval(() => {
    for (const stage of ['lock', 'journal'] as const) {
      if (reached[stage] === Number.POSITIVE_INFINITY && existsSync(join(scene.target, STAGES[stage]))) reached[stage] = elapsed();
    }
    if (kill && elapsed() >= reached[kill.from] + kill.after) child.kill('SIGKILL');
  }, 1);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (_code, signal) => {
      clearInterval(watch);
      done({ reached, total: elapsed(), killed: signal === 'SIGKILL' });
    });
  });
}

function phaseOf(target: string, killed: boolean): Phase {
  if (!killed) return 'ended before the kill';
  const state = join(target, '.onx/state');
  const journal = join(state, 'journal');
  if (existsSync(journal)) return readFileSync(journal, 'utf8').includes('"commit"') ? 'committed' : 'writing';
  const checkpoints = join(state, 'checkpoints');
  if (existsSync(join(state, 'ledger.json'))) return 'committed';
  return existsSync(checkpoints) && readdirSync(checkpoints).length > 0 ? 'checkpoint' : 'nothing written';
}

interface Options {
  runs: number;
  seed: string;
  files: number;
  keep?: true;
}

async function main(values: Options): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'onx-kills-'));
  const scene: Scene = { pristine: join(work, 'pristine'), target: join(work, 'desks'), bundle: join(work, 'bundle') };
  layCore(join(work, 'core'));
  layDependent(scene.pristine, values.files);
  const made = onx('onx-manifest', ['generate', '--core-path', join(work, 'core'), '--from', 'v0.9.0', '--to', 'v1.0.0', '--out', scene.bundle]);
  if ((made.status ?? 2) > 1) throw new Error(made.stderr);

  const before = treeOf(scene.pristine);
  const paces: Pace[] = [];
  for (let run = 0; run < 3; run++) {
    renew(scene);
    paces.push(await migrateAndKill(scene, null));
  }
  const done = treeOf(scene.target);
  const changed = differences(before, done).length;
  if (changed < 10) throw new Error(`only ${changed} files were migrated; that shows nothing`);
  const pace = paces.sort((a, b) => a.total - b.total)[1] as Pace;
  console.log(`${changed} files change in a run of ${Math.round(pace.total)} ms, of which ${Math.round(pace.total - pace.reached.lock)} ms with the lock and ${Math.round(pace.total - pace.reached.journal)} ms writing.`);

  const random = new Random(values.seed);
  const runs: Run[] = [];
  for (let number = 0; number < values.runs; number++) {
    renew(scene);
    const from = random.pick(['start', 'lock', 'journal', 'journal'] as const);
    const { killed } = await migrateAndKill(scene, { from, after: random.next() * (pace.total - pace.reached[from]) });
    const phase = phaseOf(scene.target, killed);
    const recovery = number % 2 === 0 ? 'rollback' : 'resume';
    const { status, stderr } = onx('onx-migrate', [recovery, '--package', scene.target]);
    const after = treeOf(scene.target);
    const outcome: Outcome = differences(before, after).length === 0 ? 'before' : differences(done, after).length === 0 ? 'done' : 'NEITHER';
    runs.push({ phase, recovery, exit: status, outcome });
    if (outcome === 'NEITHER') {
      console.log(`run ${number} (${phase}, ${recovery}, exit ${status}): ${differences(before, after).slice(0, 3).join(', ')} … are not as before, ${differences(done, after).slice(0, 3).join(', ')} … not as done. ${stderr.trim()}`);
      if (values.keep) break;
    }
  }
  print(runs);
  if (values.keep) console.log(`Kept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
  if (runs.some(({ outcome }) => outcome === 'NEITHER')) process.exitCode = 1;
}

function print(runs: readonly Run[]): void {
  const rows = new Map<string, number>();
  for (const { phase, recovery, exit, outcome } of runs) {
    const row = `| ${phase} | ${recovery} | ${exit} | ${outcome} |`;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  console.log('| killed while | then | exit | the tree is as | runs |\n|---|---|---:|---|---:|');
  for (const [row, count] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${row} ${count} |`);
  const bad = runs.filter(({ outcome }) => outcome === 'NEITHER').length;
  console.log(`${runs.length} runs: ${runs.length - bad} byte for byte as before or as done, ${bad} neither.`);
}

void run(
  measurement('kills', 'what a migration leaves that is killed at a random moment')
    .option('--runs <number>', 'kill so many', wholeNumber, 100)
    .option('--seed <word>', 'which moments', '1')
    .option('--files <number>', 'files of the dependent', wholeNumber, 400)
    .option('--keep', 'stop at the first broken tree and keep it')
    .action(main),
);
