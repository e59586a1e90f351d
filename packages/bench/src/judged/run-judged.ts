/**
 * What readers of both releases say of the operations of releases outside the oracles, and how many of the changes are found that their notes state.
 *
 *   npm run bench:judged -- --mirror DIR
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWanted, measurementOnClones, run, type OnClones } from '../command';
import { inferRelease, readPair } from '../accuracy/infer-release';
import { judge } from '../accuracy/judge';
import { Substitution, type ScoredOperation } from '../accuracy/substitution';
import { NOT_THE_CORE } from '../accuracy/recipes';
import { errorInterval, expectedError } from '../calibration/reliability';
import { estimate, type Estimate } from './estimate';
import { cloneOf, decided, homesIn, judgedPairs, type HomeOf, type JudgedPair, type StatedChange } from './judged-pair';
import { stillThere } from './still-there';

async function main(values: OnClones): Promise<void> {
  const mirror = resolve(values.mirror);
  const table = [row('pair', COLUMNS.map(([title]) => title)), `|---|${'---:|'.repeat(COLUMNS.length)}`];
  const drawn: Counts[] = [];
  const whole: Estimate = { right: 0, all: 0 };
  const notes: string[] = [];
  const pairs = judgedPairs().filter(({ name }) => isWanted(name, values.only));
  for (const pair of pairs) {
    if (!existsSync(join(mirror, cloneOf(pair)))) {
      table.push(`| ${pair.name} | no clone was at hand |`);
      continue;
    }
    const reading = await read(pair, mirror);
    const { counts, missed } = tally(pair, reading);
    table.push(row(`${pair.name}${pair.picked ? ' (picked)' : ''}`, COLUMNS.map(([, column]) => counts[column])));
    if (!pair.picked) {
      drawn.push(counts);
      const { right, all } = estimate(pair, reading.operations);
      whole.right += right;
      whole.all += all;
    }
    notes.push(...missed.map((text) => `${pair.name}: ${text}`).slice(0, values.misses));
  }
  table.push(row('all that were drawn', COLUMNS.map(([, column]) => drawn.reduce((sum, counts) => sum + counts[column], 0))));
  const share = `Of all automatic operations of these releases ${(whole.right / (whole.all || 1)).toFixed(3)} are right, by what was said on the day of the draw and how common each kind is.`;
  const told = [share, '', onTheDay(pairs)];
  console.log([...table, '', ...told, ...notes].join('\n'));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ table: [...table, '', ...told] })}\n`);
}

/** How well the confidences agreed with what a reader found, before anything was mended or fitted. */
function onTheDay(pairs: readonly JudgedPair[]): string {
  const stated = pairs.filter(({ picked }) => !picked).flatMap(({ rows }) => rows.flatMap(({ drawn, verdict }) => (drawn ? [{ confidence: drawn.confidence, right: verdict === 'right' }] : [])));
  const mean = (value: (one: (typeof stated)[number]) => number) => (stated.reduce((sum, one) => sum + value(one), 0) / (stated.length || 1)).toFixed(3);
  const [low, high] = errorInterval(stated);
  return `On the day of the draw: ${stated.length} operations, stated ${mean(({ confidence }) => confidence)} on average, right ${mean(({ right }) => (right ? 1 : 0))}, calibration error ${expectedError(stated).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}).`;
}

function row(first: string, cells: readonly (string | number)[]): string {
  return `| ${[first, ...cells].join(' | ')} |`;
}

interface Counts {
  operations: number;
  /** Of the operations that a reader judged those that are still said. */
  judged: number;
  right: number;
  autoRight: number;
  auto: number;
  drawnRight: number;
  drawnAuto: number;
  stated: number;
  found: number;
  review: number;
  wrong: number;
  /** Of the stated changes those whose old form the new release does not take any more. */
  gone: number;
  goneFound: number;
  foundThen: number;
  statedThen: number;
}

const COLUMNS: readonly (readonly [title: string, column: keyof Counts])[] = [
  ['operations', 'operations'],
  ['judged', 'judged'],
  ['right', 'right'],
  ['auto: right', 'autoRight'],
  ['of', 'auto'],
  ['when drawn: right', 'drawnRight'],
  ['of', 'drawnAuto'],
  ['stated', 'stated'],
  ['found', 'found'],
  ['in review', 'review'],
  ['led elsewhere', 'wrong'],
  ['gone: found', 'goneFound'],
  ['of', 'gone'],
  ['when drawn: found', 'foundThen'],
  ['of', 'statedThen'],
];

interface Reading {
  operations: ScoredOperation[];
  oldHomeOf: HomeOf;
  homeOf: HomeOf;
  isGone(change: StatedChange): boolean;
}

async function read(pair: JudgedPair, mirror: string): Promise<Reading> {
  const found = await readPair({ corePath: join(mirror, cloneOf(pair), pair.core ?? ''), from: pair.old.sha, to: pair.new.sha, excludes: NOT_THE_CORE });
  const { manifest } = await inferRelease(found, new Set(), true);
  return {
    operations: manifest.operations.map(({ kind, match, action, confidence }) => ({ kind, match: { ...match }, action, confidence })),
    oldHomeOf: homesIn(found.pair.from.snapshot.surface),
    homeOf: homesIn(found.pair.to.snapshot.surface),
    isGone: (change) => !stillThere(change, found.pair.to.snapshot.surface),
  };
}

function tally(pair: JudgedPair, { operations, oldHomeOf, homeOf, isGone }: Reading): { counts: Counts; missed: string[] } {
  const judged = decided(pair, operations, homeOf);
  const auto = judged.filter(({ operation }) => operation.action === 'auto');
  const drawn = pair.rows.filter((row) => row.drawn?.action === 'auto');
  const right = (some: typeof judged) => some.filter((one) => one.right).length;
  const manifest = new Substitution(operations, pair.stated);
  const verdicts = pair.stated.map((change) => {
    const froms = [change.from, oldHomeOf(change.from)];
    const aliases = froms.flatMap((from) => manifest.images(from)).flatMap(({ to }) => (homeOf(to) === homeOf(change.to) ? [to] : []));
    const judgements = froms.map((from) => judge({ ...change, from }, manifest, operations, [change.to, homeOf(change.to), ...aliases]));
    return { change, ...(judgements.find(({ verdict }) => verdict === 'found') ?? judgements.find(({ verdict }) => verdict === 'review') ?? judgements[0]!) };
  });
  const count = (verdict: string) => verdicts.filter((one) => one.verdict === verdict).length;
  const missed = verdicts.filter(({ verdict }) => verdict !== 'found').map(({ change, verdict, got }) => `${verdict} ${change.kind} ${change.from}${change.arg_from ? `(${change.arg_from}) → (${change.arg_to})` : ` → ${change.to}`}${got ? `, got ${got}` : ''}`);
  const wrong = judged.filter((one) => !one.right).map(({ operation }) => `wrong ${operation.kind} ${JSON.stringify(operation.match)} at ${operation.confidence}`);
  const gone = verdicts.filter(({ change }) => isGone(change));
  const readThen = pair.stated.filter((change) => change.drawn !== undefined);
  const counts: Counts = {
    operations: operations.length,
    judged: judged.length,
    right: right(judged),
    autoRight: right(auto),
    auto: auto.length,
    drawnRight: drawn.filter(({ verdict }) => verdict === 'right').length,
    drawnAuto: drawn.length,
    stated: pair.stated.length,
    found: count('found'),
    review: count('review'),
    wrong: count('wrong'),
    gone: gone.length,
    goneFound: gone.filter(({ verdict }) => verdict === 'found').length,
    foundThen: readThen.filter((change) => change.drawn === 'found').length,
    statedThen: readThen.length,
  };
  return { counts, missed: [...wrong, ...missed] };
}

void run(measurementOnClones('judged', 'what readers of both releases say of the operations of releases outside the oracles').action(main));
