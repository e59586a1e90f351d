/**
 * Releases in which nothing public changed: whatever the engine says of them is wrong.
 *
 *   npm run bench:metamorphic -- --cache DIR [--only NAME] [--seeds N] [--errors N] [--json FILE]
 *
 * Each package is changed in each way of `mutations.ts`, and in all of them at once, N times; at most 25 files of a package at a time.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applyEdits } from '@onx/model';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { inferMutant } from '../synthetic/infer-mutant';
import { Random } from '../synthetic/random';
import { readSources, ReleaseReader, type SourceRelease } from '../synthetic/sources';
import { metamorphicTable, type MetamorphicCounts } from './metamorphic-table';
import { MUTATIONS } from './mutations';
import { packageAround, type Mutation } from './surroundings';

const FILES_AT_A_TIME = 25;

function main(): void {
  const { values } = parseArgs({ options: { cache: { type: 'string' }, only: { type: 'string' }, seeds: { type: 'string', default: '3' }, errors: { type: 'string', default: '3' }, json: { type: 'string' } } });
  if (!values.cache) {
    console.error('usage: bench:metamorphic -- --cache DIR [--only NAME] [--seeds N] [--errors N] [--json FILE]');
    process.exit(2);
  }
  const counts: Record<string, MetamorphicCounts> = {};
  const ways: [string, readonly Mutation[]][] = [...Object.entries(MUTATIONS).map(([name, mutation]): [string, Mutation[]] => [name, [mutation]]), ['all at once', Object.values(MUTATIONS)]];
  for (const requirement of PACKAGES.filter((one) => values.only === undefined || values.only.split(',').some((name) => one.startsWith(name)))) {
    const reader = new ReleaseReader();
    const old = reader.read(readSources(fetchPackage(requirement, values.cache)));
    for (const [way, mutations] of ways) {
      const row = (counts[way] ??= { mutants: 0, unchanged: 0, withOperations: 0, operations: 0 });
      for (let seed = 1; seed <= Number(values.seeds); seed++) {
        const sources = disturbed(old, reader, mutations, new Random(`${requirement} ${way} ${seed}`));
        if ([...sources].every(([path, text]) => old.sources.get(path) === text)) {
          row.unchanged++;
          continue;
        }
        const operations = inferMutant(old, reader.read(sources)).operations.filter(({ kind }) => kind !== 'dependency.update');
        row.mutants++;
        row.withOperations += operations.length > 0 ? 1 : 0;
        row.operations += operations.length;
        for (const { kind, match, confidence } of operations.slice(0, Number(values.errors))) console.log(`${requirement}, ${way}, seed ${seed}: ${kind} ${JSON.stringify(match)} at ${confidence}`);
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

main();
