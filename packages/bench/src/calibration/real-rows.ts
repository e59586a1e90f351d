/** Rows from real release pairs: the operations that touch a row of an oracle, and those that a reader judged. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferFound, readPair, type PairOptions } from '../accuracy/infer-release';
import { falseAlarm, judge } from '../accuracy/judge';
import { entryPaths, joinPath, tail, type Oracle, type OracleEntry } from '../accuracy/oracle';
import { NOT_THE_CORE, RECIPES, type Recipe } from '../accuracy/recipes';
import { Substitution, type ScoredOperation } from '../accuracy/substitution';
import { cloneOf, decided, judgedPairs } from '../judged/judged-pair';
import type { JudgedOperation } from '../synthetic/infer-mutant';
import { rowOf, type CalibrationRow } from './row';

const ORACLES = join(__dirname, '../../oracles/python');

/** With all evidence and, since the oracles were made from such, without the core's declarations. */
const SWITCHES: readonly ReadonlySet<string>[] = [new Set(), new Set(['declarations'])];

export async function realRows(mirror: string): Promise<CalibrationRow[]> {
  const rows: CalibrationRow[] = [];
  for (const recipe of RECIPES) if (existsSync(join(mirror, recipe.repository))) rows.push(...(await rowsOfPair(recipe, mirror)));
  for (const pair of judgedPairs()) {
    const repository = cloneOf(pair);
    if (!existsSync(join(mirror, repository))) continue;
    const [operations] = await operationsOf({ corePath: join(mirror, repository, pair.core ?? ''), from: pair.old.sha, to: pair.new.sha, excludes: NOT_THE_CORE }, SWITCHES.slice(0, 1));
    rows.push(...decided(pair, operations!).map(({ operation, right }) => rowOf(operation, operation.inferred.factors, { repository, source: 'real', right })));
  }
  return rows;
}

async function rowsOfPair(recipe: Recipe, mirror: string): Promise<CalibrationRow[]> {
  const oracle = JSON.parse(readFileSync(join(ORACLES, `${recipe.oracle}.json`), 'utf8')) as Oracle;
  const found = await operationsOf({ corePath: join(mirror, recipe.repository), from: oracle.old.ref, to: oracle.new.ref, excludes: recipe.exclude }, SWITCHES);
  return found.flatMap((operations) => rowsOfManifest(oracle, operations, recipe.repository));
}

/** What the engine says of a pair, once for each set of switches. */
async function operationsOf(options: PairOptions, switches: readonly ReadonlySet<string>[]): Promise<JudgedOperation[][]> {
  const read = await readPair(options);
  const found: JudgedOperation[][] = [];
  for (const off of switches) {
    const { operations } = await inferFound(read, off, off.size === 0);
    found.push(operations.map((inferred): JudgedOperation => ({ kind: inferred.kind, match: { ...inferred.match }, confidence: inferred.confidence, inferred })));
  }
  return found;
}

function rowsOfManifest(oracle: Oracle, operations: readonly JudgedOperation[], repository: string): CalibrationRow[] {
  const manifest = new Substitution(operations, oracle.entries);
  const targets = new Map<string, string[]>();
  for (const entry of oracle.entries) targets.set(keyOf(entry), [...(targets.get(keyOf(entry)) ?? []), ...entryPaths(entry).to]);
  const verdicts = new Map<JudgedOperation, boolean>();
  for (const entry of oracle.entries.filter((row) => (row.primary ?? true) && (row.public ?? true))) {
    const { verdict, operation } = judge(entry, manifest, operations, targets.get(keyOf(entry)) ?? []);
    if (!operation || verdict === 'removed' || verdict === 'missed' || (verdict === 'wrong' && !isAbout(operation, entry))) continue;
    verdicts.set(operation as JudgedOperation, verdict !== 'wrong' && (verdicts.get(operation as JudgedOperation) ?? true));
  }
  for (const negative of oracle.negatives ?? []) {
    const path = negative.module ? joinPath(negative.module, negative.from ?? negative.name ?? '') : negative.from;
    const hit = path === undefined ? undefined : falseAlarm(negative, path, manifest);
    if (hit && !verdicts.has(hit as JudgedOperation)) verdicts.set(hit as JudgedOperation, false);
  }
  return [...verdicts].map(([operation, right]) => rowOf(operation, operation.inferred.factors, { repository, source: 'real', right }));
}

/** An operation that only leads the entry's owner elsewhere may be right of that. */
function isAbout({ match }: ScoredOperation, entry: OracleEntry): boolean {
  return (match['from'] ?? match['name']) === (entry.arg_from ?? entry.arg ?? tail(entry.from)) || tail(String(match['from'])) === tail(entry.from);
}

function keyOf(entry: OracleEntry): string {
  return [entry.module, entry.container, entry.from, entry.kind.startsWith('arg')].join('|');
}
