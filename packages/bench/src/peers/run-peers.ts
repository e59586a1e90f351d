/**
 * Other tools on the same pairs, made and real, under the same scoring.
 *
 *   npm run bench:peers -- --cache DIR [--mirror DIR] --keep DIR [--only NAME] [--strengths 0,2] [--griffe PYTHON] [--java JAVA --refactoring-miner DIR] [--limit SECONDS] [--json FILE]
 *
 * PYTHON: an interpreter with griffe (`pip install griffe`). `--refactoring-miner`: the jars of `com.github.tsantalis:refactoring-miner` from Maven Central with
 * what it depends on; its current release wants Java 23. A tool that is not given is left out of the tables. `--keep`: the tools' answers by pair and version;
 * what is there is not asked again. `--limit`: seconds for one pair; over it a tool has said nothing of that pair.
 */
import { basename, resolve } from 'node:path';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readyHash } from '@onx/model';
import { memoryFactStore } from '@onx/snapshot';
import { missingClone, readRealPair, realPairs } from '../accuracy/real-pairs';
import { COMMIT_RECIPES, RECIPES } from '../accuracy/recipes';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { mutate, type Strength } from '../synthetic/mutate';
import { readSources, ReleaseReader } from '../synthetic/sources';
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

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cache: { type: 'string' }, mirror: { type: 'string' }, keep: { type: 'string' }, only: { type: 'string' }, strengths: { type: 'string', default: '0,1,2,3,4' }, json: { type: 'string' },
      griffe: { type: 'string' }, java: { type: 'string', default: 'java' }, 'refactoring-miner': { type: 'string' }, limit: { type: 'string', default: '300' },
    },
  });
  if (!values.cache || !values.keep) {
    console.error('usage: bench:peers -- --cache DIR [--mirror DIR] --keep DIR [--only NAME] [--strengths 0,2] [--griffe PYTHON] [--java JAVA --refactoring-miner DIR] [--limit SECONDS] [--json FILE]');
    process.exit(2);
  }
  await readyHash();
  const tools: Tool[] = [gitRenames()];
  if (values.griffe) tools.push(griffe(values.griffe));
  if (values['refactoring-miner']) tools.push(refactoringMiner(values.java, values['refactoring-miner']));
  const isWanted = (name: string) => values.only === undefined || values.only.split(',').some((one) => name.startsWith(one));
  const result: PeerResult = {};
  const compare = async (one: PeerCase): Promise<void> => {
    await compareOn(one, tools, values.keep!, Number(values.limit), result);
    // A run that is cut short leaves what it has.
    if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  };
  await compareOnMutants(values.cache, isWanted, values.strengths.split(',').map(Number) as Strength[], compare);
  if (values.mirror) await compareOnReal(resolve(values.mirror), isWanted, compare);
  console.log([peerCurve(result), peerCoverage(result), peerFailures(result), peerKindTable(result)].filter((table) => table.length > 0).map((table) => table.join('\n')).join('\n\n'));
}

async function compareOnMutants(cache: string, isWanted: (name: string) => boolean, strengths: readonly Strength[], compare: (one: PeerCase) => Promise<void>): Promise<void> {
  for (const requirement of PACKAGES.filter(isWanted)) {
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

async function compareOnReal(mirror: string, isWanted: (name: string) => boolean, compare: (one: PeerCase) => Promise<void>): Promise<void> {
  for (const recipe of [...RECIPES, ...COMMIT_RECIPES].filter(({ oracle }) => isWanted(oracle))) {
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

void main();
