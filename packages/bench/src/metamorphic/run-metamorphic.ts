/**
 * Releases in which nothing public changed: whatever the engine says of them is wrong.
 *
 *   npm run bench:metamorphic -- --cache DIR
 *
 * Each package is changed in each way of `mutations.ts`, and in all of them at once, `--seeds` times; at most 25 files of a package at a time.
 */
import { writeFileSync } from 'node:fs';
import { applyEdits } from '@onx/model';
import { CACHE, isWanted, measurement, names, ONLY, RESULT, run, wholeNumber } from '../command';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { inferMutant } from '../synthetic/infer-mutant';
import { Random } from '../synthetic/random';
import { readSources, ReleaseReader, type SourceRelease } from '../synthetic/package/sources';
import { metamorphicTable, type MetamorphicCounts } from './metamorphic-table';
import { MUTATIONS } from './mutations';
import { packageAround, type Mutation } from './surroundings';

const FILES_AT_A_TIME = 25;

interface Options {
  cache: string;
  only?: string[];
  seeds: number;
  errors: number;
  json?: string;
}

function main(values: Options): void {
  const counts: Record<string, MetamorphicCounts> = {};
  const ways: [string, readonly Mutation[]][] = [...Object.entries(MUTATIONS).map(([name, mutation]): [string, Mutation[]] => [name, [mutation]]), ['all at once', Object.values(MUTATIONS)]];
  for (const requirement of PACKAGES.filter((one) => isWanted(one, values.only))) {
    const reader = new ReleaseReader();
    const old = reader.read(readSources(fetchPackage(requirement, values.cache)));
    for (const [way, mutations] of ways) {
      const row = (counts[way] ??= { mutants: 0, unchanged: 0, withOperations: 0, operations: 0 });
      for (let seed = 1; seed <= values.seeds; seed++) {
        const sources = disturbed(old, reader, mutations, new Random(`${requirement} ${way} ${seed}`));
        if ([...sources].every(([path, text]) => old.sources.get(path) === text)) {
          row.unchanged++;
          continue;
        }
        const operations = inferMutant(old, reader.read(sources)).operations.filter(({ kind }) => kind !== 'dependency.update');
        row.mutants++;
        row.withOperations += operations.length > 0 ? 1 : 0;
        row.operations += operations.length;
        for (const { kind, match, confidence } of operations.slice(0, values.errors)) console.log(`${requirement}, ${way}, seed ${seed}: ${kind} ${JSON.stringify(match)} at ${confidence}`);
      }
      reader.keepOnly(old.sources);
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(counts, null, 1)}\n`);
  }
  console.log(metamorphicTable(counts).join('\n'));
}

function disturbed({ sources, surface }: SourceRelease, reader: ReleaseReader, mutations: readonly Mutation[], random: Random): Map<string, string> {
  const out = new Map(sources);
  const paths = random.shuffled([...sources.keys()]).slice(0, FILES_AT_A_TIME);
  for (const mutation of mutations) {
    // What one mutation hid, the next may not take from there.
    const around = packageAround({ sources: new Map(out), surface }, reader);
    for (const path of paths) {
      const tree = reader.tree(out.get(path)!);
      const text = applyEdits(tree.text, mutation(tree, random, mutations.length > 1 ? 0.4 : 0.7, { path, ...around }));
      if (reader.tree(text).problems.length <= tree.problems.length) out.set(path, text);
    }
  }
  return out;
}

void run(
  measurement('metamorphic', 'what is said of releases in which nothing public changed')
    .requiredOption(...CACHE)
    .option(...ONLY, names)
    .option('--seeds <number>', 'each change of a package so many times', wholeNumber, 3)
    .option('--errors <number>', 'show so many operations of a mutant', wholeNumber, 3)
    .option(...RESULT)
    .action(main),
);
