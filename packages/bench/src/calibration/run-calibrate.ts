/**
 * Fits the weights of the confidence model on judged statements, and says how well stated and observed frequencies agree on repositories left out.
 *
 *   npm run bench:calibrate -- --cache DIR [--mirror DIR] [--only NAME] [--strengths 0,2,4] [--weights FILE] [--diagram FILE] [--json FILE]
 *
 * `--cache`: packages for synthetic pairs. `--mirror`: clones for the real ones, as for `bench:accuracy`. `--weights` writes the weights fitted on all rows.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { VECTOR_NAMES, weightVector } from '@onx/inference';
import { readyHash } from '@onx/model';
import type { Strength } from '../synthetic/mutate';
import { errorInterval, expectedError, logLoss, reliabilityDiagram, type Stated } from './reliability';
import { fitWeights, predict, type LinearModel } from './fit';
import { realRows } from './real-rows';
import type { CalibrationRow } from './row';
import { syntheticRows } from './synthetic-rows';
import { weightsFile } from './weights-file';

const LEVELS = ['symbol', 'member'] as const;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cache: { type: 'string' }, mirror: { type: 'string' }, only: { type: 'string' }, strengths: { type: 'string', default: '0,1,2,3,4' },
      weights: { type: 'string' }, diagram: { type: 'string' }, json: { type: 'string' },
    },
  });
  if (!values.cache) {
    console.error('usage: bench:calibrate -- --cache DIR [--mirror DIR] [--only NAME] [--strengths 0,2,4] [--weights FILE] [--diagram FILE] [--json FILE]');
    process.exit(2);
  }
  await readyHash();
  const rows = [
    ...syntheticRows(values.cache, values.only?.split(','), values.strengths.split(',').map(Number) as Strength[]),
    ...(values.mirror ? await realRows(values.mirror) : []),
  ];
  const fitted = leaveOneOut(rows);
  const table = calibrationTable(rows, fitted);
  console.log(table.join('\n'));
  for (const level of LEVELS) console.log(`\n${printWeights(level, fitAll(rows, level)).join('\n')}`);
  if (values.weights) writeFileSync(values.weights, weightsFile(Object.fromEntries(LEVELS.map((level) => [level, fitAll(rows, level)]))));
  if (values.diagram) writeFileSync(values.diagram, reliabilityDiagram('Statements of the engine, by stated confidence', { synthetic: rows.filter(({ source }) => source === 'synthetic'), real: rows.filter(({ source }) => source === 'real') }));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ table })}\n`);
}

function fitAll(rows: readonly CalibrationRow[], level: 'symbol' | 'member'): LinearModel {
  return fitWeights(rows.filter((row) => row.level === level), weightVector(level));
}

/** For every row what weights say that were fitted without its repository. */
function leaveOneOut(rows: readonly CalibrationRow[]): Map<CalibrationRow, number> {
  const out = new Map<CalibrationRow, number>();
  for (const repository of new Set(rows.map((row) => row.repository))) {
    for (const level of LEVELS) {
      const held = rows.filter((row) => row.repository === repository && row.level === level);
      if (held.length === 0) continue;
      const model = fitWeights(rows.filter((row) => row.repository !== repository && row.level === level), weightVector(level));
      for (const row of held) out.set(row, predict(model, row));
    }
  }
  return out;
}

function calibrationTable(rows: readonly CalibrationRow[], fitted: ReadonlyMap<CalibrationRow, number>): string[] {
  const lines = ['| statements | weights | n | ECE (95 %) | log loss | ≥ 0.9: precision (n) | ≥ 0.7: precision (n) |', '|---|---|---:|---:|---:|---:|---:|'];
  for (const source of ['synthetic', 'real'] as const) {
    const all = rows.filter((row) => row.source === source);
    const named = all.filter((row) => fitted.has(row));
    lines.push(calibrationLine(`${source}, all kinds`, 'in use', all));
    lines.push(calibrationLine(`${source}, names`, 'in use', named));
    lines.push(calibrationLine(`${source}, names`, 'fitted without its repository', named.map((row) => ({ confidence: fitted.get(row)!, right: row.right }))));
  }
  return lines;
}

function calibrationLine(what: string, weights: string, all: readonly Stated[]): string {
  const band = (floor: number) => {
    const inside = all.filter(({ confidence }) => confidence >= floor);
    return inside.length === 0 ? '– (0)' : `${(inside.filter(({ right }) => right).length / inside.length).toFixed(4)} (${inside.length})`;
  };
  const [low, high] = errorInterval(all);
  return `| ${what} | ${weights} | ${all.length} | ${expectedError(all).toFixed(4)} (${low.toFixed(3)}–${high.toFixed(3)}) | ${logLoss(all).toFixed(4)} | ${band(0.9)} | ${band(0.7)} |`;
}

function printWeights(level: 'symbol' | 'member', model: LinearModel): string[] {
  const used = weightVector(level);
  return [`| ${level} | in use | fitted |`, '|---|---:|---:|', `| bias | ${used.bias} | ${model.bias.toFixed(2)} |`, ...VECTOR_NAMES.map((name, at) => `| ${name} | ${used.weights[at]} | ${model.weights[at]!.toFixed(2)} |`)];
}

void main();
