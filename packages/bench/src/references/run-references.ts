/**
 * How many of the imports that a release breaks does a migration mend, and does it break any?
 *
 *   npm run bench:references -- --repo PATH --from REF --to REF --package NAME --core src/NAME --dependents tests,examples,scripts
 *
 * The folders given by --dependents are taken from the old release and migrated as one dependent. What resolves is decided by
 * `unresolved_imports.py`, which shares no code with the product. Also checked: a second apply changes nothing, a rollback
 * gives every byte back.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { MANIFEST_FILE, parseReport, REPORT_FILE } from '@onx/model';
import { loadBundle } from '@onx/release';
import { measurement, names, run } from '../command';
import { vanishedSymbols, type Vanished } from './vanished';

interface Options {
  repo: string;
  from: string;
  to: string;
  /** Importable name of the core. */
  package: string;
  /** Folder of the package in the repository. */
  core: string;
  dependents: string[];
  json?: true;
}

/** One line of the result table. */
interface Outcome {
  broken: number;
  mended: number;
  newlyBroken: string[];
  still: string[];
  operations: number;
  filesChanged: number;
  secondApplyChanged: number;
  rolledBack: boolean;
  vanished: Vanished;
  seconds: { generate: number; generateAgain: number; apply: number };
}

const CLI = dirname(require.resolve('@onx/cli/package.json'));
const RESOLVER = join(__dirname, '../../src/references/unresolved_imports.py');


async function main(values: Options): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'onx-references-'));
  try {
    const outcome = await measure(values, work);
    if (values.json) console.log(JSON.stringify(outcome, null, 1));
    else report(values.from, values.to, outcome);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function report(from: string, to: string, outcome: Outcome): void {
  const { seconds } = outcome;
  console.log(`${from} → ${to}: ${outcome.mended} of ${outcome.broken} broken imports mended, ${outcome.newlyBroken.length} newly broken`);
  console.log(`  ${outcome.operations} operations, ${outcome.filesChanged} files changed; second apply changed ${outcome.secondApplyChanged}; rollback ${outcome.rolledBack ? 'restored every byte' : 'DID NOT restore every byte'}`);
  console.log(`  generate ${seconds.generate} s, again ${seconds.generateAgain} s; apply ${seconds.apply} s`);
  console.log(`  ${outcome.vanished.all.length} public classes and functions vanished from their path, ${outcome.vanished.explained} with a successor named`);
  for (const line of outcome.vanished.rest) console.log(`  no successor: ${line}`);
  for (const line of outcome.newlyBroken.slice(0, 20)) console.log(`  newly broken: ${line}`);
  for (const line of outcome.still) console.log(`  still broken: ${line}`);
}

async function measure(options: Options, work: string): Promise<Outcome> {
  const checkout = (ref: string) => {
    const folder = join(work, `tree-${ref.replace(/\W/g, '_')}`);
    mkdirSync(folder);
    const folders = [options.core, ...options.dependents].filter((path) => execFileSync('git', ['-C', options.repo, 'ls-tree', ref, path]).length > 0);
    const archive = execFileSync('git', ['-C', options.repo, 'archive', '--format=tar', ref, ...folders], { maxBuffer: 1 << 30 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return folder;
  };
  const [oldTree, newTree] = [checkout(options.from), checkout(options.to)];
  const dependent = join(work, 'dependent');
  for (const folder of options.dependents) {
    if (existsSync(join(oldTree, folder))) cpSync(join(oldTree, folder), join(dependent, folder), { recursive: true, verbatimSymlinks: true });
  }
  const unresolved = (tree: string) => {
    const json = execFileSync('python3', [RESOLVER, join(tree, options.core), options.package, dependent], { maxBuffer: 1 << 28, encoding: 'utf8' });
    const rows: [string, string, string | null][] = JSON.parse(json);
    return new Set(rows.map(([file, module, name]) => `${file}: ${module}${name === null ? '' : ` ${name}`}`));
  };
  const brokenBefore = unresolved(oldTree);
  const broken = [...unresolved(newTree)].filter((reference) => !brokenBefore.has(reference));

  const bundle = join(work, 'bundle');
  const store = join(work, 'facts');
  const excludes = [...options.dependents, 'docs'].flatMap((folder) => ['--exclude', `${folder}/**`]);
  const generate = () => onx('onx-manifest', ['generate', '--core-path', options.repo, '--from', options.from, '--to', options.to, '--out', bundle, '--fact-store', store, ...excludes, '--json']);
  const cold = timed(generate);
  const warm = timed(generate);
  const before = contents(dependent);
  const apply = () => onx('onx-migrate', ['apply', '--manifest', join(bundle, MANIFEST_FILE), '--target', dependent, '--json']);
  const applied = timed(apply);
  const after = contents(dependent);
  const left = [...unresolved(newTree)].filter((reference) => !brokenBefore.has(reference));
  apply();
  const again = contents(dependent);
  // Where nothing was changed there is nothing to take back.
  if (differing(before, again) > 0) onx('onx-migrate', ['rollback', '--package', dependent, '--json']);
  const restored = contents(dependent);
  const stillBroken = new Set(broken);
  const loaded = await loadBundle({ manifestPath: bundle, languages: [] });
  return {
    broken: broken.length,
    mended: broken.length - left.filter((reference) => stillBroken.has(reference)).length,
    newlyBroken: left.filter((reference) => !stillBroken.has(reference)),
    still: left.filter((reference) => stillBroken.has(reference)),
    operations: (readFileSync(join(bundle, MANIFEST_FILE), 'utf8').match(/^ {2}- id: /gm) ?? []).length,
    filesChanged: differing(before, after),
    secondApplyChanged: differing(after, again),
    rolledBack: differing(before, restored) === 0,
    vanished: vanishedSymbols(loaded, parseReport(readFileSync(join(bundle, REPORT_FILE), 'utf8'), REPORT_FILE)),
    seconds: { generate: cold, generateAgain: warm, apply: applied },
  };
}

/** Runs a command of the product. Exit code 1 means that something needs a person, which is no failure here. */
function onx(command: string, argv: string[]): void {
  const result = spawnSync(process.execPath, [join(CLI, 'bin', `${command}.js`), ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0 && result.status !== 1) throw new Error(`${command} ${argv.join(' ')} left with ${result.status}\n${result.stderr}`);
}

function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Math.round(Number(process.hrtime.bigint() - start) / 1e8) / 10;
}

/** Digest of every file's bytes; the record of the migration itself is left out. */
function contents(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (at: string) => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.onx') visit(path);
      } else if (entry.isFile()) found.set(path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex'));
    }
  };
  visit('.');
  return found;
}

function differing(a: Map<string, string>, b: Map<string, string>): number {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).length;
}

void run(
  measurement('references', 'how many of the imports that a release breaks a migration mends, and whether it breaks any')
    .requiredOption('--repo <folder>', 'a clone of the core', (path) => resolve(path))
    .requiredOption('--from <ref>', 'the old release')
    .requiredOption('--to <ref>', 'the new release')
    .requiredOption('--package <name>', 'importable name of the core')
    .requiredOption('--core <folder>', 'folder of the package in the clone')
    .requiredOption('--dependents <folders>', 'folders of the old release that are migrated as one dependent; commas between', names)
    .option('--json', 'print one JSON object')
    .action(main),
);
