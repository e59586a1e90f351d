/**
 * What the main paths cost, against a floor measured in the same run.
 *
 *   npm run bench:speed                                            # a generated core of 10,000 files, 5 % changed
 *   npm run bench:speed -- --files 2000
 *   npm run bench:speed -- --repo PATH --from REF --to REF [--exclude GLOB …]
 *
 * Times are medians of whole processes; memory is the peak of the product's process.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateCore } from './generated-core';

const CLI = join(dirname(require.resolve('@onx/cli/package.json')), 'bin');
const FLOOR = join(__dirname, 'floor.js');

interface Line {
  what: string;
  seconds: number;
  /** Of the product's process; absent for the floor. */
  peakMegabytes?: number;
  filesPerSecond: number;
}

function main(): void {
  const { values } = parseArgs({
    options: { files: { type: 'string', default: '10000' }, repo: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, exclude: { type: 'string', multiple: true }, runs: { type: 'string', default: '3' } },
  });
  const work = mkdtempSync(join(tmpdir(), 'onx-speed-'));
  try {
    let repo = values.repo === undefined ? '' : resolve(values.repo);
    if (values.repo === undefined) {
      repo = join(work, 'core');
      generateCore(repo, Number(values.files));
    }
    const lines = measure(repo, values.from ?? 'v1.0.0', values.to ?? 'v2.0.0', values.exclude ?? [], Number(values.runs), work);
    const floor = lines[0]?.seconds ?? 1;
    console.log('| what | seconds | × floor | files/s | peak MB |\n|---|---:|---:|---:|---:|');
    for (const line of lines) console.log(`| ${line.what} | ${line.seconds.toFixed(2)} | ${(line.seconds / floor).toFixed(1)} | ${Math.round(line.filesPerSecond)} | ${line.peakMegabytes ?? '–'} |`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measure(repo: string, from: string, to: string, excludes: string[], runs: number, work: string): Line[] {
  const store = join(work, 'facts');
  const bundle = join(work, 'bundle');
  const exclude = excludes.flatMap((glob) => ['--exclude', glob]);
  const floorOutput = measuredProcess([FLOOR, repo, from, to]).stdout;
  const files = (JSON.parse(floorOutput) as { blobs: number }).blobs;
  const forget = () => rmSync(store, { recursive: true, force: true });
  const keep = () => undefined;
  const snapshot = ['onx-manifest.js', 'snapshot', '--core-path', repo, '--ref', to, '--out', join(work, 'snapshot'), '--fact-store', store, ...exclude];
  const generate = ['onx-manifest.js', 'generate', '--core-path', repo, '--from', from, '--to', to, '--out', bundle, '--fact-store', store, ...exclude];
  const line = (what: string, argv: string[], before: () => void): Line => {
    const times: number[] = [];
    let peak = 0;
    for (let run = 0; run < runs; run++) {
      before();
      const { seconds, peakMegabytes } = measuredProcess(argv);
      times.push(seconds);
      peak = Math.max(peak, peakMegabytes);
    }
    const seconds = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    return { what, seconds, filesPerSecond: files / seconds, ...(argv[0] === FLOOR ? {} : { peakMegabytes: peak }) };
  };
  const lines = [
    line(`floor: stream and hash ${files} blobs`, [FLOOR, repo, from, to], keep),
    line('snapshot, cold', snapshot, forget),
    line('snapshot, warm', snapshot, keep),
    line('generate, cold', generate, forget),
    line('generate, warm', generate, keep),
  ];
  const manifest = join(bundle, 'change_manifest.yaml');
  const stranger = join(work, 'stranger');
  const strangers = 4000;
  for (let index = 0; index < strangers; index++) {
    const folder = join(stranger, `area_${index % 40}`);
    if (index < 40) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `module_${index}.py`), `"""Says nothing of the core."""\n\nimport json\n\n\ndef load_${index}(text):\n    return json.loads(text)["${index}"]\n`.repeat(8));
  }
  const apply = line(`apply, ${strangers} files that do not name the core`, ['onx-migrate.js', 'apply', '--manifest', manifest, '--target', stranger, '--dry-run'], keep);
  lines.push({ ...apply, filesPerSecond: strangers / apply.seconds });
  return lines;
}

/** Runs one process of the product (or the floor) and reads its peak memory from a hook that prints it at exit. */
function measuredProcess(argv: string[]): { seconds: number; stdout: string; peakMegabytes: number } {
  const hook = join(__dirname, 'peak-memory.js');
  const file = join(tmpdir(), `onx-peak-${process.pid}`);
  const script = argv[0] === FLOOR ? FLOOR : join(CLI, argv[0] ?? '');
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, ['--require', hook, script, ...argv.slice(1)], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ONX_BENCH_PEAK_FILE: file } });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (result.status !== 0 && result.status !== 1) throw new Error(`${argv.join(' ')} left with ${result.status}: ${result.stderr}`);
  const peakMegabytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return { seconds, stdout: result.stdout, peakMegabytes };
}

main();
