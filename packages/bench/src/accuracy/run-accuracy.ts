/**
 * How much of what is known to have changed between real releases does inference find, and is what it says right?
 *
 *   npm run bench:accuracy -- --mirror DIR [--only NAME] [--misses N]
 *
 * DIR holds clones named as in `recipes.ts` (`git clone` of the repository that each oracle names). Every pair is scored with all evidence,
 * without the releases between, and with the core's own declarations switched off, since the oracles were made from such declarations.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readyHash } from '@onx/model';
import { inferRelease, readPair } from './infer-release';
import type { Oracle } from './oracle';
import { RECIPES, type Recipe } from './recipes';
import { calibrationError, score, type Score } from './score';

const ORACLES = join(__dirname, '../../oracles/python');
const VARIANTS: { name: string; switches: string[]; history: boolean }[] = [
  { name: 'all evidence', switches: [], history: true },
  { name: 'releases between off', switches: [], history: false },
  { name: 'declarations off', switches: ['declarations'], history: false },
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { mirror: { type: 'string' }, only: { type: 'string' }, misses: { type: 'string', default: '0' } } });
  if (!values.mirror) {
    console.error('usage: bench:accuracy -- --mirror DIR [--only NAME] [--misses N]');
    process.exit(2);
  }
  await readyHash();
  const mirror = resolve(values.mirror);
  const chosen = RECIPES.filter((recipe) => values.only === undefined || recipe.oracle.includes(values.only));
  console.log('| pair | evidence | rows | found | review | wrong | removed | missed | recall | recall, grade A | wrong share | auto precision (n) | false alarms | ECE |');
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  const judged = new Map<string, Score['judged']>();
  const notes: string[] = [];
  for (const recipe of chosen) {
    if (!existsSync(join(mirror, recipe.repository))) {
      console.log(`| ${recipe.oracle} | – | no clone at ${join(values.mirror, recipe.repository)} |`);
      continue;
    }
    for (const { name, score: result } of await scoreRecipe(recipe, mirror)) {
      console.log(tableLine(recipe.oracle, name, result));
      judged.set(name, [...(judged.get(name) ?? []), ...result.judged]);
      for (const note of result.notes.slice(0, Number(values.misses))) {
        notes.push(`${recipe.oracle}, ${name}: ${note.verdict} ${note.kind} [${note.grade}] ${note.from} → ${note.want}${note.got ? `, got ${note.got}` : ''}`);
      }
    }
  }
  for (const [name, all] of judged) console.log(`\n${name}: calibration error ${calibrationError(all).toFixed(4)} over ${all.length} judged operations`);
  for (const note of notes) console.log(note);
}

async function scoreRecipe(recipe: Recipe, mirror: string): Promise<{ name: string; score: Score }[]> {
  const oracle = JSON.parse(readFileSync(join(ORACLES, `${recipe.oracle}.json`), 'utf8')) as Oracle;
  const pair = await readPair({ corePath: join(mirror, recipe.repository), from: oracle.old.ref, to: oracle.new.ref, excludes: recipe.exclude });
  return VARIANTS.map(({ name, switches, history }) => ({ name, score: score(oracle, inferRelease(pair, new Set(switches), history).manifest.operations) }));
}

function tableLine(pair: string, variant: string, { total, table, recall, autoPrecision, autoCount, negatives, falseAlarms, judged }: Score): string {
  const gradeA = Object.values(table).map((grades) => grades['A'] ?? { n: 0, found: 0 });
  const rows = gradeA.reduce((sum, row) => sum + row.n, 0);
  const found = gradeA.reduce((sum, row) => sum + row.found, 0);
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return `| ${pair} | ${variant} | ${total.n} | ${total.found} | ${total.review} | ${total.wrong} | ${total.removed} | ${total.missed} | ${recall.toFixed(3)} | ${percent(found, rows)} | ${percent(total.wrong, total.n)} | ${autoPrecision.toFixed(3)} (${autoCount}) | ${falseAlarms} of ${negatives} | ${calibrationError(judged).toFixed(3)} |`;
}

void main();
