/**
 * Other tools on the same pairs, made and real, under the same scoring.
 *
 *   npm run bench:peers -- --cache DIR --keep DIR --griffe PYTHON --java JAVA --refactoring-miner DIR
 *
 * A tool that is not given is left out of the tables.
 */
import { basename, resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { memoryFactStore } from '@onx/snapshot';
import { CACHE, isWanted, measurement, MIRROR, names, ONLY, RESULT, run, STRENGTHS, wholeNumber, wholeNumbers } from '../command';
import { missingClone, readRealPair, realPairs } from '../accuracy/real-pairs';
import { COMMIT_RECIPES, RECIPES } from '../accuracy/recipes';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { mutate, type Strength } from '../synthetic/mutate';
import { readSources, ReleaseReader } from '../synthetic/package/sources';
import { matchByBodyHash } from './body-hash';
import { gitRenames } from './git-renames';
import { griffe } from './griffe';
import { answersOf } from './kept-answers';
import type { PeerCase } from './peer-case';
import { addCase, emptyCounts, peerCoverage, peerCurve, peerFailures, peerKindTable, type PeerResult } from './peer-table';
import { realCase } from './real-case';
import { refactoringMiner } from './refactoring-miner';
import { syntheticCase } from './synthetic-case';
import type { Tool } from './tool';

interface Options {
  cache: string;
  mirror?: string;
  keep: string;
  only?: string[];
  strengths: Strength[];
  griffe?: string;
  java: string;
  refactoringMiner?: string;
  limit: number;
  json?: string;
}

async function main(values: Options): Promise<void> {
  const tools: Tool[] = [gitRenames()];
  if (values.griffe) tools.push(griffe(values.griffe));
  if (values.refactoringMiner) tools.push(refactoringMiner(values.java, values.refactoringMiner));
  const wanted = (name: string) => isWanted(name, values.only);
  const result: PeerResult = {};
  const compare = async (one: PeerCase): Promise<void> => {
    await compareOn(one, tools, values.keep, values.limit, result);
    // A run that is cut short leaves what it has.
    if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  };
  await compareOnMutants(values.cache, wanted, values.strengths, compare);
  if (values.mirror) await compareOnReal(resolve(values.mirror), wanted, compare);
  console.log([peerCurve(result), peerCoverage(result), peerFailures(result), peerKindTable(result)].filter((table) => table.length > 0).map((table) => table.join('\n')).join('\n\n'));
}

async function compareOnMutants(cache: string, wanted: (name: string) => boolean, strengths: readonly Strength[], compare: (one: PeerCase) => Promise<void>): Promise<void> {
  for (const requirement of PACKAGES.filter(wanted)) {
    const folder = fetchPackage(requirement, cache);
    const reader = new ReleaseReader();
    const old = reader.read(readSources(folder));
    for (const strength of strengths) {
      const mutant = mutate(old, reader, `${basename(folder)} ${strength} 1`, strength);
      await compare(syntheticCase(`${basename(folder)}, strength ${strength}`, `strength ${strength}`, mutant, reader));
      reader.keepOnly(old.sources);
    }
  }
}

async function compareOnReal(mirror: string, wanted: (name: string) => boolean, compare: (one: PeerCase) => Promise<void>): Promise<void> {
  for (const recipe of [...RECIPES, ...COMMIT_RECIPES].filter(({ oracle }) => wanted(oracle))) {
    const missing = missingClone(recipe, mirror);
    if (missing !== null) {
      console.error(`${recipe.oracle}: ${missing}`);
      continue;
    }
    const facts = memoryFactStore();
    for (const real of realPairs(recipe)) await compare(realCase(real, await readRealPair(real, mirror, facts), mirror));
  }
}

async function compareOn(one: PeerCase, tools: readonly Tool[], keep: string, limit: number, result: PeerResult): Promise<void> {
  const countsOf = (name: string) => ((result[name] ??= {})[one.group] ??= emptyCounts());
  addCase(countsOf('onx'), one.count(await one.infer(new Set())));
  addCase(countsOf('onx, declarations off'), one.count(await one.infer(new Set(['declarations']))));
  addCase(countsOf('body hash, then name'), one.count({ operations: matchByBodyHash(one.old.surface, one.new.surface) }));
  for (const [tool, { answer, failure, reason }] of answersOf(tools, one, keep, limit)) {
    const counts = countsOf(`${tool.name} ${tool.version}`);
    addCase(counts, one.count({ operations: answer === undefined ? [] : tool.read(answer, one) }), failure);
    if (failure !== undefined) counts.unanswered.push({ pair: one.name, why: failure === 'error' ? (reason ?? 'error') : `over ${limit} s` });
  }
}

void run(
  measurement('peers', 'what other tools find on the same pairs, made and real, under the same scoring')
    .requiredOption(...CACHE)
    .option(...MIRROR)
    .requiredOption('--keep <folder>', "the tools' answers by pair and version; what is there is not asked again")
    .option(...ONLY, names)
    .option(...STRENGTHS, wholeNumbers, [0, 1, 2, 3, 4])
    .option('--griffe <python>', 'an interpreter with griffe (pip install griffe)')
    .option('--java <java>', 'for RefactoringMiner, whose current release wants Java 23', 'java')
    .option('--refactoring-miner <folder>', 'the jars of com.github.tsantalis:refactoring-miner and what it depends on, from Maven Central')
    .option('--limit <seconds>', 'over it a tool has said nothing of a pair', wholeNumber, 300)
    .option(...RESULT)
    .action(main),
);
