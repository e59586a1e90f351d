/**
 * How much of what is known to have changed between real releases does inference find, and is what it says right?
 *
 *   npm run bench:accuracy -- --mirror DIR
 *
 * DIR holds clones named as in `recipes.ts` (`git clone --bare` of the repository that each oracle names). Every pair is scored with all evidence,
 * without the releases and commits between, and with the core's own declarations switched off as well, since the oracles were made from such declarations.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWanted, measurementOnClones, run, type OnClones } from '../command';
import { headline, pairTable, type AccuracyLine } from './accuracy-tables';
import { missingClone } from './real-pairs';
import { COMMIT_RECIPES, RECIPES } from './recipes';
import { addScores } from './score';
import { scoreReal, type Variant } from './score-real';

const VARIANTS: readonly Variant[] = [
  { name: 'all evidence', switches: [], history: true },
  { name: 'history off', switches: [], history: false },
  { name: 'declarations and history off', switches: ['declarations'], history: false },
];

async function main(values: OnClones): Promise<void> {
  const mirror = resolve(values.mirror);
  const lines: AccuracyLine[] = [];
  for (const recipe of [...RECIPES, ...COMMIT_RECIPES].filter(({ oracle }) => isWanted(oracle, values.only))) {
    const missing = missingClone(recipe, mirror);
    if (missing !== null) {
      console.error(`${recipe.oracle}: ${missing}`);
      continue;
    }
    for (const { variant, asScored, settled } of await scoreReal(recipe, mirror, VARIANTS)) lines.push({ pair: recipe.oracle, variant: variant.name, asScored, settled });
  }
  const totals = VARIANTS.map(({ name }): AccuracyLine => {
    const own = lines.filter(({ variant }) => variant === name);
    return { pair: 'all', variant: name, asScored: addScores(own.map(({ asScored }) => asScored), 'all'), settled: addScores(own.map(({ settled }) => settled), 'all') };
  });
  console.log([headline(totals), pairTable([...lines, ...totals])].map((table) => table.join('\n')).join('\n\n'));
  for (const { pair, variant, asScored } of lines) {
    for (const { verdict, kind, grade, from, want, got } of asScored.notes.slice(0, values.misses)) console.log(`${pair}, ${variant}: ${verdict} ${kind} [${grade}] ${from} → ${want}${got ? `, got ${got}` : ''}`);
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify([...lines, ...totals])}\n`);
}

void run(measurementOnClones('accuracy', 'how much of what is known to have changed is found, and is it right').action(main));
