/**
 * How long does a manifest take beside griffe's list of breaking changes, process against process?
 *
 *   npm run bench:race -- --mirror DIR --griffe PYTHON
 *
 * On the real pairs whose clones are in DIR, on a larger one, and on a generated core of which 5 % of the files changed.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { memoryFactStore } from '@onx/snapshot';
import { measurement, MIRROR, RESULT, run, wholeNumber } from '../command';
import { missingClone, readRealPair, realPairs, type RealPair } from '../accuracy/real-pairs';
import { NOT_THE_CORE, RECIPES, type Recipe } from '../accuracy/recipes';
import { realCase } from '../peers/real-case';
import { importReleases } from '../repository/import-releases';
import type { Sources } from '../synthetic/package/sources';
import { writeSources } from '../synthetic/package/write-sources';
import { generateCore } from './generated-core';
import { measureStartUp, raceTable, runLap, type Course, type Race } from './race';

/** A pair of some thousands of files. */
const LARGE: Recipe = { oracle: 'none', repository: 'omnibase_core', exclude: NOT_THE_CORE };

interface Options {
  mirror: string;
  griffe: string;
  files: number;
  runs: number;
  json?: string;
}

async function main(values: Options): Promise<void> {
  const mirror = resolve(values.mirror);
  const work = mkdtempSync(join(tmpdir(), 'onx-race-'));
  try {
    generateCore(join(work, 'generated'), values.files);
    const pairs: [RealPair, string][] = RECIPES.filter((recipe) => missingClone(recipe, mirror) === null).flatMap((recipe) => realPairs(recipe).map((real): [RealPair, string] => [real, mirror]));
    if (existsSync(join(mirror, LARGE.repository))) pairs.push([pairWithoutOracle('omnibase_core v0.5.6 → v0.6.0', LARGE, 'v0.5.6', 'v0.6.0'), mirror]);
    pairs.push([pairWithoutOracle('generated core, 5 % changed', { oracle: 'generated', repository: 'generated', exclude: [] }, 'v1.0.0', 'v2.0.0'), work]);
    const race: Race = { startUp: measureStartUp(values.griffe, values.runs), laps: [] };
    for (const [real, folder] of pairs) {
      race.laps.push(runLap(await courseOf(real, folder, work), values.griffe, work, values.runs));
      if (values.json) writeFileSync(values.json, `${JSON.stringify(race, null, 1)}\n`);
    }
    console.log(raceTable(race).join('\n'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function pairWithoutOracle(name: string, recipe: Recipe, from: string, to: string): RealPair {
  return { name, recipe, oracle: { name, repo: '', old: { ref: from }, new: { ref: to }, entries: [] }, from, to };
}

/** Lays the modules of both releases out, outside of what is measured. */
async function courseOf(real: RealPair, mirror: string, work: string): Promise<Course> {
  const one = realCase(real, await readRealPair(real, mirror, memoryFactStore()), mirror);
  const [before, after] = [withPackages(one.old.sources), withPackages(one.new.sources)];
  const [old, fresh, pair] = [join(work, 'old'), join(work, 'new'), join(work, 'pair')];
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
  writeSources(old, before);
  writeSources(fresh, after);
  importReleases(pair, [
    { tag: 'old', files: before },
    { tag: 'new', files: [...after].filter(([path, text]) => before.get(path) !== text), gone: [...before.keys()].filter((path) => !after.has(path)) },
  ]);
  return {
    name: real.name, repository: join(mirror, real.recipe.repository), from: real.from, to: real.to, exclude: real.recipe.exclude,
    files: before.size + after.size, old, new: fresh, pair, roots: one.old.surface.roots,
  };
}

/** Every folder as a package: griffe passes over those without an `__init__.py`. */
function withPackages(sources: Sources): Map<string, string> {
  const all = new Map(sources);
  for (const path of sources.keys()) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) if (!all.has(`${folder}/__init__.py`)) all.set(`${folder}/__init__.py`, '');
  }
  return all;
}

void run(
  measurement('race', "how long a manifest takes beside griffe's list of breaking changes")
    .requiredOption(...MIRROR)
    .requiredOption('--griffe <python>', 'an interpreter with griffe (pip install griffe)')
    .option('--files <number>', 'files of the generated core', wholeNumber, 10_000)
    .option('--runs <number>', 'the median of so many', wholeNumber, 3)
    .option(...RESULT)
    .action(main),
);
