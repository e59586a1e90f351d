/**
 * Precision and recall on releases made of real packages, where everything that changed is known.
 *
 *   npm run bench:synthetic -- --cache DIR
 *
 * DIR receives the packages of `corpus.ts` from PyPI.
 */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { CACHE, isWanted, measurement, names, ONLY, RESULT, run, STRENGTHS, wholeNumber, wholeNumbers } from '../command';
import { fetchPackage, PACKAGES } from './corpus';
import { inferMutant } from './infer-mutant';
import { mutate, type Mutant, type Strength } from './mutate';
import { scoreExactly } from './truth/score-exactly';
import { readSources, ReleaseReader } from './package/sources';
import { emptyTally, printTally, resultOf, tally } from './truth/tally';
import { writeSources } from './package/write-sources';

interface Options {
  cache?: string;
  source?: string;
  only?: string[];
  strengths: Strength[];
  seeds: number;
  errors: number;
  out?: string;
  json?: string;
}

function main(values: Options): void {
  const folders = foldersOf(values);
  const total = emptyTally();
  for (const folder of folders) {
    const reader = new ReleaseReader();
    const old = reader.read(readSources(folder));
    for (const strength of values.strengths) {
      for (let seed = 1; seed <= values.seeds; seed++) {
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
  printTally(total, values.errors);
}

function foldersOf({ source, cache, only }: Options): string[] {
  if (source !== undefined) return [source];
  if (cache === undefined) throw new InvalidArgumentError("one of '--cache <folder>' and '--source <folder>' is needed");
  return PACKAGES.filter((one) => isWanted(one, only)).map((one) => fetchPackage(one, cache));
}

function writeMutant(folder: string, mutant: Mutant): void {
  writeSources(join(folder, 'old'), mutant.old.sources);
  writeSources(join(folder, 'new'), mutant.new.sources);
  const oracle = { name: basename(folder), repo: '', old: { ref: 'old' }, new: { ref: 'new' }, entries: mutant.history.entries(), negatives: [] };
  writeFileSync(join(folder, 'oracle.json'), `${JSON.stringify(oracle, null, 1)}\n`);
}

void run(
  measurement('synthetic', 'precision and recall on releases made of real packages, where all that changed is known')
    .option(...CACHE)
    .option('--source <folder>', 'one package instead')
    .option(...ONLY, names)
    .option(...STRENGTHS, wholeNumbers, [0, 1, 2, 3, 4])
    .option('--seeds <number>', 'so many mutants of each package and strength', wholeNumber, 1)
    .option('--errors <number>', 'show so many of each class of error', wholeNumber, 0)
    .option('--out <folder>', 'write both releases of each mutant and its oracle')
    .option(...RESULT)
    .action(main),
);
