/**
 * Precision and recall on releases made of real packages, where everything that changed is known.
 *
 *   npm run bench:synthetic -- --cache DIR [--only NAME] [--source DIR] [--strengths 0,2] [--seeds N] [--errors N] [--out DIR] [--json FILE]
 *
 * DIR receives the packages of `corpus.ts` from PyPI. `--out` writes both releases of each mutant and its oracle. `--json` appends the counts for `bench:report`.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchPackage, PACKAGES } from './corpus';
import { inferMutant } from './infer-mutant';
import { mutate, type Mutant, type Strength } from './mutate';
import { scoreExactly } from './score-exactly';
import { readSources, ReleaseReader } from './sources';
import { emptyTally, printTally, resultOf, tally } from './tally';
import { writeSources } from './write-sources';

function main(): void {
  const { values } = parseArgs({
    options: {
      cache: { type: 'string' }, only: { type: 'string' }, source: { type: 'string' }, strengths: { type: 'string', default: '0,1,2,3,4' },
      seeds: { type: 'string', default: '1' }, errors: { type: 'string', default: '0' }, out: { type: 'string' }, json: { type: 'string' },
    },
  });
  if (!values.cache && !values.source) {
    console.error('usage: bench:synthetic -- (--cache DIR | --source DIR) [--only NAME] [--strengths 0,2] [--seeds N] [--errors N] [--out DIR] [--json FILE]');
    process.exit(2);
  }
  const wanted = values.only?.split(',');
  const folders = values.source ? [values.source] : PACKAGES.filter((one) => !wanted || wanted.some((name) => one.startsWith(name))).map((one) => fetchPackage(one, values.cache!));
  const total = emptyTally();
  for (const folder of folders) {
    const reader = new ReleaseReader();
    const old = reader.read(readSources(folder));
    for (const strength of values.strengths.split(',').map(Number) as Strength[]) {
      for (let seed = 1; seed <= Number(values.seeds); seed++) {
        const mutant = mutate(old, reader, `${basename(folder)} ${strength} ${seed}`, strength);
        const result = inferMutant(old, mutant.new);
        const score = scoreExactly(mutant, result.operations, result.unresolved);
        tally(total, { package: basename(folder), strength }, score, mutant.faults);
        if (values.out) writeMutant(join(values.out, `${basename(folder)}-${strength}-${seed}`), mutant);
        reader.keepOnly(old.sources);
      }
    }
    // A run that is cut short leaves what it has.
    if (values.json) writeFileSync(values.json, `${JSON.stringify(resultOf(total))}\n`);
  }
  printTally(total, Number(values.errors));
}

function writeMutant(folder: string, mutant: Mutant): void {
  writeSources(join(folder, 'old'), mutant.old.sources);
  writeSources(join(folder, 'new'), mutant.new.sources);
  const oracle = { name: basename(folder), repo: '', old: { ref: 'old' }, new: { ref: 'new' }, entries: mutant.history.entries(), negatives: [] };
  writeFileSync(join(folder, 'oracle.json'), `${JSON.stringify(oracle, null, 1)}\n`);
}

main();
