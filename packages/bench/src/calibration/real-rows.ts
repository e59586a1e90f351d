/** Rows from real release pairs: the operations that touch a row of an oracle, and those that a reader judged. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { memoryFactStore } from '@onx/snapshot';
import { readDisputes, settled } from '../accuracy/disputes';
import { inferFound, readPair, type ReadPair } from '../accuracy/infer-release';
import { falseAlarm, judge } from '../accuracy/judge';
import { entryPaths, plainPathIn, tail, type Oracle, type OracleEntry } from '../accuracy/oracle';
import { missingClone, readRealPair, realPairs } from '../accuracy/real-pairs';
import { COMMIT_RECIPES, NOT_THE_CORE, RECIPES } from '../accuracy/recipes';
import { Substitution, type ScoredOperation } from '../accuracy/substitution';
import { cloneOf, decided, homesIn, judgedPairs, unsaid } from '../judged/judged-pair';
import type { JudgedOperation } from '../synthetic/infer-mutant';
import { rowAsDrawn, rowOf, type CalibrationRow } from './row';

/** With all evidence and, since the oracles were made from such, without the core's declarations. */
const SWITCHES: readonly ReadonlySet<string>[] = [new Set(), new Set(['declarations'])];

/** @returns rows of every pair whose clone is below `mirror` */
export async function realRows(mirror: string): Promise<CalibrationRow[]> {
  const rows: CalibrationRow[] = [];
  for (const recipe of [...RECIPES, ...COMMIT_RECIPES].filter((one) => missingClone(one, mirror) === null)) {
    const facts = memoryFactStore();
    for (const real of realPairs(recipe)) {
      const read = await readRealPair(real, mirror, facts);
      const oracle = rowsOfCommit(settled(real.oracle, readDisputes()), real.commit);
      for (const off of SWITCHES) rows.push(...rowsOfManifest(oracle, await operationsOf(read, off), recipe.repository));
    }
  }
  for (const pair of judgedPairs().filter(({ picked }) => !picked)) {
    const repository = cloneOf(pair);
    if (!existsSync(join(mirror, repository))) continue;
    const read = await readPair({ corePath: join(mirror, repository, pair.core ?? ''), from: pair.old.sha, to: pair.new.sha, excludes: NOT_THE_CORE });
    const operations = await operationsOf(read, new Set());
    const homeOf = homesIn(read.pair.to.snapshot.surface);
    rows.push(...decided(pair, operations, homeOf).map(({ operation, right }) => rowOf(operation, operation.inferred.factors, { repository, source: 'real', right })));
    // What was wrong on the day of the draw was mended since, and the next release has as much of it: leaving it out would count survivors alone.
    for (const { kind, drawn, verdict } of unsaid(pair, operations, homeOf)) if (drawn) rows.push(rowAsDrawn(kind, drawn.confidence, { repository, source: 'real', right: verdict === 'right' }));
  }
  return rows;
}

/** What the engine says of a pair; history belongs to what the core declares. */
async function operationsOf(read: ReadPair, off: ReadonlySet<string>): Promise<JudgedOperation[]> {
  const { operations } = await inferFound(read, off, off.size === 0);
  return operations.map((inferred) => ({ kind: inferred.kind, match: { ...inferred.match }, confidence: inferred.confidence, inferred }));
}

function rowsOfCommit(oracle: Oracle, commit: string | undefined): Oracle {
  const here = <R extends { commit?: string }>(rows: readonly R[]): R[] => rows.filter((row) => commit === undefined || row.commit === commit);
  return { ...oracle, entries: here(oracle.entries), negatives: here(oracle.negatives ?? []) };
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
    const path = negative.module ? plainPathIn(negative.module, negative.from ?? negative.name ?? '') : negative.from;
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
