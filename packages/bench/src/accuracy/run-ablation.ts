/**
 * What is each kind of evidence worth? Every family of features and every feature is left out in turn.
 *
 *   npm run bench:ablation -- --mirror DIR --cache DIR
 *
 * On all real pairs, with and without the core's declarations and history, and on mutants of some packages at the middle strength. A feature that is left
 * out says nothing of a pair's confidence; the candidates that are compared stay the same.
 */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { CACHE, measurement, MIRROR, RESULT, run } from '../command';
import { fetchPackage, PACKAGES } from '../synthetic/corpus';
import { inferMutant } from '../synthetic/infer-mutant';
import { mutate } from '../synthetic/mutate';
import { scoreExactly } from '../synthetic/truth/score-exactly';
import { readSources, ReleaseReader } from '../synthetic/package/sources';
import { ablationTable, addCounts, changedOperations, omissions, withoutEffect, type AblationResult, type Omission } from './ablation';
import { isSettled } from './judge';
import { missingClone } from './real-pairs';
import { COMMIT_RECIPES, RECIPES, type Recipe } from './recipes';
import { scoreReal } from './score-real';

/** Packages of different style; all of them would say little more. */
const SAMPLE = ['attrs', 'flask', 'jinja2', 'starlette', 'structlog'];

interface Options {
  mirror: string;
  cache: string;
  json?: string;
}

async function main(values: Options): Promise<void> {
  const result: AblationResult = {};
  const mirror = resolve(values.mirror);
  for (const recipe of [...RECIPES, ...COMMIT_RECIPES]) {
    const missing = missingClone(recipe, mirror);
    if (missing === null) await ablateReal(recipe, mirror, result);
    else console.error(`${recipe.oracle}: ${missing}`);
  }
  for (const requirement of PACKAGES.filter((one) => SAMPLE.some((name) => one.startsWith(`${name}=`)))) ablateMutant(fetchPackage(requirement, values.cache), result);
  console.log(ablationTable(result).join('\n'));
  console.log(`\nWithout any effect: ${withoutEffect(result).join(', ') || 'none'}.`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
}

async function ablateReal(recipe: Recipe, mirror: string, result: AblationResult): Promise<void> {
  const all = omissions();
  for (const [group, off, history] of [['real', [], true], ['real, declarations and history off', ['declarations'], false]] as const) {
    const scores = await scoreReal(recipe, mirror, all.map(({ name, switches }) => ({ name, switches: [...off, ...switches], history })));
    scores.forEach(({ variant, settled, operations }) => {
      const judged = settled.judged.filter(({ confidence }) => confidence >= 0.7);
      const right = judged.filter((one) => one.right).length;
      addCounts(result, variant.name, group, { rows: settled.total.n, found: settled.total.found, right, wrong: judged.length - right, changed: changedOperations(scores[0]!.operations, operations) });
    });
  }
}

function ablateMutant(folder: string, result: AblationResult): void {
  const reader = new ReleaseReader();
  const old = reader.read(readSources(folder));
  const mutant = mutate(old, reader, `${basename(folder)} 2 1`, 2);
  const answer = ({ switches }: Omission) => inferMutant(old, mutant.new, new Set(switches));
  const everything = answer(omissions()[0]!).operations;
  for (const omission of omissions()) {
    const { operations, unresolved } = answer(omission);
    const score = scoreExactly(mutant, operations, unresolved);
    const judged = score.operations.filter(({ operation, verdict }) => verdict !== 'neutral' && isSettled(operation));
    const right = judged.filter(({ verdict }) => verdict === 'right').length;
    const found = score.entries.filter(({ verdict }) => verdict === 'found').length;
    addCounts(result, omission.name, 'mutants', { rows: score.entries.length, found, right, wrong: judged.length - right, changed: changedOperations(withActions(everything), withActions(operations)) });
  }
}

/** An inferred operation has no action yet: whether it would be applied stands for it. */
function withActions(operations: ReturnType<typeof inferMutant>['operations']): { kind: string; match: Record<string, unknown>; action: string }[] {
  return operations.map((operation) => ({ kind: operation.kind, match: operation.match, action: isSettled(operation) ? 'apply' : 'review' }));
}

void run(measurement('ablation', 'what each kind of evidence is worth: each is left out in turn').requiredOption(...MIRROR).requiredOption(...CACHE).option(...RESULT).action(main));
