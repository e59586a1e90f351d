/**
 * Writes `docs/benchmarks/` from what the benchmarks left.
 *
 *   npm run bench:report -- --results DIR
 *
 * DIR holds the `--json` files of the others: `accuracy.json`, `judged.json`, `ablation.json`, `synthetic*.json`, `metamorphic.json`, `peers.json`, `race.json`,
 * `calibration.json`, and the diagram `reliability.svg`. What is missing is left out and said to be.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurement, run } from '../command';
import { ablationTable, withoutEffect, type AblationResult } from '../accuracy/ablation';
import { disputeTable, headline, pairTable, type AccuracyLine } from '../accuracy/accuracy-tables';
import { readDisputes } from '../accuracy/disputes';
import { metamorphicTable, type MetamorphicCounts } from '../metamorphic/metamorphic-table';
import { peerCoverage, peerCurve, peerFailures, peerKindTable, type PeerResult } from '../peers/peer-table';
import { raceTable, type Race } from '../speed/race';
import { addResults, leftLine, tallyTable, type SyntheticResult } from '../synthetic/truth/tally';

interface Options {
  results: string;
  docs: string;
}

function main({ results, docs }: Options): void {
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'accuracy.md'), accuracyPage(results));
  writeFileSync(join(docs, 'errors.md'), errorsPage(results));
  if (existsSync(join(results, 'reliability.svg'))) copyFileSync(join(results, 'reliability.svg'), join(docs, 'reliability.svg'));
}

function accuracyPage(results: string): string {
  const accuracy = read<AccuracyLine[]>(results, 'accuracy');
  const judged = read<{ table: string[] }>(results, 'judged');
  const ablation = read<AblationResult>(results, 'ablation');
  const synthetic = readSynthetic(results);
  const metamorphic = read<Record<string, MetamorphicCounts>>(results, 'metamorphic');
  const peers = read<PeerResult>(results, 'peers');
  const race = read<Race>(results, 'race');
  const calibration = read<{ table: string[] }>(results, 'calibration');
  return page([
    '# Accuracy',
    'How often inference finds what became of an API, and how often what it says is right. Every number here was written by `npm run bench:report` from the outputs of the commands named beside it; how it works stands in [method](method.md).',
    '## What of a real release is found, and is it right?',
    '`npm run bench:accuracy -- --mirror DIR`: six pairs of public releases and 44 commits of one repository, against tables of changes that others stated. Grade A: strong evidence in the two trees. A kind has a line where it has ten rows. The tables were made from the declarations that the engine may read, so all is shown again without them. *Disputed* rows are those that the releases contradict, listed below.',
    ...(accuracy ? [headline(accuracy.filter(({ pair }) => pair === 'all')).join('\n'), pairTable(accuracy).join('\n'), disputeTable(readDisputes()).join('\n')] : [missing('bench:accuracy')]),
    '## Is it right where nothing was tuned?',
    '`npm run bench:judged -- --mirror DIR`: releases of other repositories, whose operations were judged by reading both releases (`packages/bench/judged`, with the reason for each verdict). *Stated*: changes that their release notes state.',
    judged ? judged.table.join('\n') : missing('bench:judged'),
    '## What is each kind of evidence worth?',
    '`npm run bench:ablation -- --mirror DIR --cache DIR`: each family and each feature left out in turn, on the same real pairs (disputes settled) and on mutants of five packages at strength 2. `found` and `wrong`: how many rows more or fewer; `changed`: operations that are said otherwise, at another action, or not at all. What a feature proposes as a candidate stays.',
    ...(ablation ? [ablationTable(ablation).join('\n'), `Without any effect: ${withoutEffect(ablation).join(', ') || 'none'}.`] : [missing('bench:ablation')]),
    '## What of a made release is found?',
    '`npm run bench:synthetic -- --cache DIR`: real packages changed by known operations among unrelated edits. Strength 0 has no unrelated edits, 4 rewrites most functions. Truth is complete, so precision and recall are exact.',
    ...(synthetic ? [tallyTable('strength', synthetic.byStrength).join('\n'), tallyTable('kind', synthetic.byKind).join('\n'), tallyTable('package', synthetic.byPackage).join('\n'), leftLine(synthetic.said), `${synthetic.judged.length} judged operations; ${synthetic.faults} faults of the mutator. Each class of error has a row in [errors](errors.md).`] : [missing('bench:synthetic')]),
    '## What is said where nothing changed?',
    '`npm run bench:metamorphic -- --cache DIR`: changes that nobody who uses the package can notice. Every operation here is wrong.',
    metamorphic ? metamorphicTable(metamorphic).join('\n') : missing('bench:metamorphic'),
    '## What do other tools find?',
    '`npm run bench:peers -- --cache DIR --mirror DIR --keep DIR --griffe PYTHON --java JAVA --refactoring-miner DIR`: the same pairs, the same scoring. `noticed`: the tool says something of the old name, right or not. griffe lists what broke and names no successors; RefactoringMiner looks at single commits and has no word for removals and changed defaults; `git diff -M` knows files only. The rows of a pair that a tool did not answer, because it failed or took more than its time (`--limit`), count as not found; *recall where it answered* leaves them out.',
    ...(peers ? [peerCurve(peers), peerCoverage(peers), peerFailures(peers), peerKindTable(peers)].filter((table) => table.length > 0).map((table) => table.join('\n')) : [missing('bench:peers')]),
    '## How long does it take beside griffe?',
    '`npm run bench:race -- --mirror DIR --griffe PYTHON`: whole processes, one after the other, the median of the runs, nothing remembered by either; the aim is five times. The same files of both releases: griffe is given them as two folders, `generate` as two commits. *With releases between*: `generate` from the whole repository, where it reads the releases between the two as well; griffe has nothing of the kind, its time is the same. griffe lists what broke, `generate` also looks for what became of it.',
    race ? raceTable(race).join('\n') : missing('bench:race'),
    '## Does a confidence come true?',
    '`npm run bench:calibrate -- --cache DIR --mirror DIR`: stated confidence against what came true, in 15 bins of equal mass; operations with all evidence and with declarations off. *Unscaled*: what the weights alone say. *Fitted without their repository*: by rows of other repositories only. By kind, the means of what was stated.',
    ...(calibration ? [calibration.table.join('\n'), '![Reliability diagram](reliability.svg)'] : [missing('bench:calibrate')]),
  ]);
}

function errorsPage(results: string): string {
  const synthetic = readSynthetic(results);
  const rows = (synthetic?.errors ?? []).map(({ what, count, examples }) => `| ${what} | ${count} | ${examples.map((example) => `\`${example.replaceAll('|', '\\|').replaceAll('`', "'")}\``).join('<br>')} |`);
  return page([
    '# Errors met',
    'Written by `npm run bench:report` from `npm run bench:synthetic`. `missed`, `wrong`, `review`: rows of the truth that were not found, were led elsewhere, or were left to a person. `false`: operations that are wrong; `doubtful` ones would not be applied.',
    synthetic ? ['| class | times | examples |', '|---|---:|---|', ...rows].join('\n') : missing('bench:synthetic'),
  ]);
}

/** Runs on different packages (`--only`) may lie side by side as `synthetic-….json`. */
function readSynthetic(results: string): SyntheticResult | null {
  const names = readdirSync(results).filter((name) => /^synthetic.*\.json$/.test(name)).sort();
  return addResults(names.map((name) => JSON.parse(readFileSync(join(results, name), 'utf8')) as SyntheticResult));
}

function read<T>(results: string, name: string): T | null {
  const path = join(results, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

function missing(command: string): string {
  return `Not run: no result of \`npm run ${command}\` was at hand.`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

void run(
  measurement('report', 'writes the pages of docs/benchmarks from what the measurements left')
    .requiredOption('--results <folder>', 'the files that --json and --diagram of the others wrote')
    .option('--docs <folder>', 'where the pages go', join(__dirname, '../../../../docs/benchmarks'))
    .action(main),
);
