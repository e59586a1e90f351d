/**
 * How long does a manifest take beside griffe's list of breaking changes, process against process?
 *
 *   npm run bench:race -- --mirror DIR --griffe PYTHON [--files 10000] [--runs N] [--json FILE]
 *
 * On the real pairs whose clones are in DIR, and on a generated core of which 5 % of the files changed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readyHash } from '@onx/model';
import { memoryFactStore } from '@onx/snapshot';
import { missingClone, readRealPair, realPairs, type RealPair } from '../accuracy/real-pairs';
import { RECIPES } from '../accuracy/recipes';
import { realCase } from '../peers/real-case';
import { writeSources } from '../synthetic/write-sources';
import { generateCore } from './generated-core';
import { raceTable, runLap, type Course, type Lap } from './race';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { mirror: { type: 'string' }, griffe: { type: 'string' }, files: { type: 'string', default: '10000' }, runs: { type: 'string', default: '3' }, json: { type: 'string' } },
  });
  if (!values.mirror || !values.griffe) {
    console.error('usage: bench:race -- --mirror DIR --griffe PYTHON [--files 10000] [--runs N] [--json FILE]');
    process.exit(2);
  }
  await readyHash();
  const mirror = resolve(values.mirror);
  const work = mkdtempSync(join(tmpdir(), 'onx-race-'));
  try {
    generateCore(join(work, 'generated'), Number(values.files));
    const pairs: [RealPair, string][] = RECIPES.filter((recipe) => missingClone(recipe, mirror) === null).flatMap((recipe) => realPairs(recipe).map((real): [RealPair, string] => [real, mirror]));
    pairs.push([generatedPair(), work]);
    const laps: Lap[] = [];
    for (const [real, folder] of pairs) {
      laps.push(runLap(await courseOf(real, folder, work), values.griffe, work, Number(values.runs)));
      if (values.json) writeFileSync(values.json, `${JSON.stringify(laps, null, 1)}\n`);
    }
    console.log(raceTable(laps).join('\n'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function generatedPair(): RealPair {
  const oracle = { name: 'generated', repo: '', old: { ref: 'v1.0.0' }, new: { ref: 'v2.0.0' }, entries: [] };
  return { name: 'generated core, 5 % changed', recipe: { oracle: 'generated', repository: 'generated', exclude: [] }, oracle, from: 'v1.0.0', to: 'v2.0.0' };
}

/** Lays both releases out as folders, outside of what is measured. */
async function courseOf(real: RealPair, mirror: string, work: string): Promise<Course> {
  const one = realCase(real, await readRealPair(real, mirror, memoryFactStore()), mirror);
  const [old, fresh] = [join(work, 'old'), join(work, 'new')];
  for (const folder of [old, fresh]) rmSync(folder, { recursive: true, force: true });
  writeSources(old, one.old.sources);
  writeSources(fresh, one.new.sources);
  return {
    name: real.name, repository: join(mirror, real.recipe.repository), from: real.from, to: real.to, exclude: real.recipe.exclude,
    files: one.old.sources.size + one.new.sources.size, old, new: fresh, roots: one.old.surface.roots,
  };
}

void main();
