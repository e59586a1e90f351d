/** Rows from real release pairs: the statements that touch a row of an oracle. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { infer } from '@onx/inference';
import { readPair } from '../accuracy/infer-release';
import { falseAlarm, judge } from '../accuracy/judge';
import { entryPaths, joinPath, type Oracle, type OracleEntry } from '../accuracy/oracle';
import { RECIPES, type Recipe } from '../accuracy/recipes';
import { Substitution } from '../accuracy/substitution';
import type { JudgedOperation } from '../synthetic/infer-mutant';
import { rowOf, type CalibrationRow } from './row';

const ORACLES = join(__dirname, '../../oracles/python');

export async function realRows(mirror: string): Promise<CalibrationRow[]> {
  const rows: CalibrationRow[] = [];
  for (const recipe of RECIPES) if (existsSync(join(mirror, recipe.repository))) rows.push(...(await rowsOfPair(recipe, mirror)));
  return rows;
}

async function rowsOfPair(recipe: Recipe, mirror: string): Promise<CalibrationRow[]> {
  const oracle = JSON.parse(readFileSync(join(ORACLES, `${recipe.oracle}.json`), 'utf8')) as Oracle;
  const { pair, between } = await readPair({ corePath: join(mirror, recipe.repository), from: oracle.old.ref, to: oracle.new.ref, excludes: recipe.exclude });
  const [from, to] = [pair.from.snapshot, pair.to.snapshot];
  const rows: CalibrationRow[] = [];
  for (const switches of [new Set<string>(), new Set(['declarations'])]) {
    const { operations } = infer({ from: from.surface, to: to.surface, bodies: { from: pair.bodies, to: pair.bodies }, versions: { from: from.origin.version, to: to.origin.version }, between: switches.size === 0 ? between : [], switches });
    const judged = operations.map((inferred): JudgedOperation => ({ kind: inferred.kind, match: { ...inferred.match }, confidence: inferred.confidence, inferred }));
    rows.push(...rowsOfManifest(oracle, judged, recipe.repository));
  }
  return rows;
}

function rowsOfManifest(oracle: Oracle, operations: readonly JudgedOperation[], repository: string): CalibrationRow[] {
  const manifest = new Substitution(operations, oracle.entries);
  const targets = new Map<string, string[]>();
  for (const entry of oracle.entries) targets.set(keyOf(entry), [...(targets.get(keyOf(entry)) ?? []), ...entryPaths(entry).to]);
  const verdicts = new Map<JudgedOperation, boolean>();
  for (const entry of oracle.entries.filter((row) => (row.primary ?? true) && (row.public ?? true))) {
    const { verdict, operation } = judge(entry, manifest, operations, targets.get(keyOf(entry)) ?? []);
    if (operation && verdict !== 'removed' && verdict !== 'missed') verdicts.set(operation as JudgedOperation, verdict !== 'wrong' && (verdicts.get(operation as JudgedOperation) ?? true));
  }
  for (const negative of oracle.negatives ?? []) {
    const path = negative.module ? joinPath(negative.module, negative.from ?? negative.name ?? '') : negative.from;
    const hit = path === undefined ? undefined : falseAlarm(negative, path, manifest);
    if (hit && !verdicts.has(hit as JudgedOperation)) verdicts.set(hit as JudgedOperation, false);
  }
  return [...verdicts].map(([operation, right]) => rowOf(operation, operation.inferred.factors, { repository, source: 'real', right }));
}

function keyOf(entry: OracleEntry): string {
  return [entry.module, entry.container, entry.from, entry.kind.startsWith('arg')].join('|');
}
