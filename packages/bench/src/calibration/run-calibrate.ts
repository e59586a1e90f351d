/**
 * Fits the scales of the confidence on judged operations, and says how well stated and observed frequencies agree on repositories left out; the same with the
 * weights of the evidence fitted too, to see whether that is worth it.
 *
 *   npm run bench:calibrate -- --cache DIR --mirror DIR
 *
 * Synthetic pairs are made of the packages of `--cache`, the real ones are those of `bench:accuracy` and `bench:judged`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaled, UNSCALED, WEIGHT_LEVELS, weightsOf } from '@onx/inference';
import { CACHE, measurement, MIRROR, names, ONLY, RESULT, run, STRENGTHS, wholeNumbers } from '../command';
import type { Strength } from '../synthetic/mutate';
import { calibrationFile } from './calibration-file';
import { logistic } from './fit';
import { confidenceOf, fitScales, fitWeightsAndScales, type Fit, type FittedModel } from './model';
import { realRows } from './real-rows';
import { errorInterval, expectedError, logLoss, reliabilityDiagram, type Stated } from './reliability';
import type { CalibrationRow } from './row';
import { syntheticRows } from './synthetic-rows';

const CALIBRATION = join(__dirname, '../../../inference/src/confidence/calibration.json');

interface Options {
  cache: string;
  mirror?: string;
  only?: string[];
  strengths: Strength[];
  rows?: string;
  write?: true;
  diagram?: string;
  json?: string;
}

async function main(values: Options): Promise<void> {
  const rows = values.rows && existsSync(values.rows) ? parseRows(readFileSync(values.rows, 'utf8')) : [
    ...syntheticRows(values.cache, values.only, values.strengths),
    ...(values.mirror ? await realRows(values.mirror) : []),
  ];
  if (values.rows) writeFileSync(values.rows, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const [scales, both] = [fitScales(rows), fitWeightsAndScales(rows)];
  const held = leaveOneOut(rows, fitScales, scales);
  const table = [...calibrationTable({ unscaled: unscaled(rows), 'scales fitted without their repository': held, 'weights and scales fitted without it': leaveOneOut(rows, fitWeightsAndScales, both) }), '', ...kindTable(unscaled(rows), held)];
  console.log([...table, '', ...weightTable(both)].join('\n'));
  if (values.write) writeFileSync(CALIBRATION, calibrationFile(scales.scales));
  if (values.diagram) writeFileSync(values.diagram, reliabilityDiagram('Operations of repositories that the model was not fitted on', { synthetic: of(held, 'synthetic'), real: of(held, 'real') }));
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ table })}\n`);
}

function parseRows(text: string): CalibrationRow[] {
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as CalibrationRow);
}

/**
 * Every row with what a model says of it that never saw its repository.
 * @param whole the model of all rows, from which the others are reached sooner
 */
function leaveOneOut(rows: readonly CalibrationRow[], fit: Fit, whole: FittedModel): CalibrationRow[] {
  return [...new Set(rows.map(({ repository }) => repository))].flatMap((repository) => {
    const model = fit(rows.filter((row) => row.repository !== repository), whole);
    return rows.filter((row) => row.repository === repository).map((row) => ({ ...row, confidence: confidenceOf(model, row) }));
  });
}

/** What the weights alone say. */
function unscaled(rows: readonly CalibrationRow[]): CalibrationRow[] {
  return rows.map((row) => ({ ...row, confidence: scaled(logistic(row.belief), UNSCALED) }));
}

function of(rows: readonly CalibrationRow[], source: CalibrationRow['source']): CalibrationRow[] {
  return rows.filter((row) => row.source === source);
}

function calibrationTable(models: Readonly<Record<string, readonly CalibrationRow[]>>): string[] {
  const lines = ['| operations | model | n | ECE (95 %) | log loss | ≥ 0.9: precision (n) | ≥ 0.7: precision (n) |', '|---|---|---:|---:|---:|---:|---:|'];
  for (const source of ['synthetic', 'real'] as const) for (const [model, rows] of Object.entries(models)) lines.push(calibrationLine(source, model, of(rows, source)));
  return lines;
}

function calibrationLine(what: string, model: string, all: readonly Stated[]): string {
  const band = (floor: number) => {
    const inside = all.filter(({ confidence }) => confidence >= floor);
    return inside.length === 0 ? '– (0)' : `${(inside.filter(({ right }) => right).length / inside.length).toFixed(4)} (${inside.length})`;
  };
  const [low, high] = errorInterval(all);
  return `| ${what} | ${model} | ${all.length} | ${expectedError(all).toFixed(4)} (${low.toFixed(3)}–${high.toFixed(3)}) | ${logLoss(all).toFixed(4)} | ${band(0.9)} | ${band(0.7)} |`;
}

/** Stated and observed by kind, for models that did not see the repository. */
function kindTable(rows: readonly CalibrationRow[], held: readonly CalibrationRow[]): string[] {
  const lines = ['| kind | n | right | mean, unscaled | mean, scaled |', '|---|---:|---:|---:|---:|'];
  const mean = (some: readonly Stated[], value: (one: Stated) => number) => (some.reduce((sum, one) => sum + value(one), 0) / (some.length || 1)).toFixed(3);
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    const [now, then] = [rows.filter((row) => row.kind === kind), held.filter((row) => row.kind === kind)];
    lines.push(`| ${kind} | ${now.length} | ${mean(now, ({ right }) => (right ? 1 : 0))} | ${mean(now, ({ confidence }) => confidence)} | ${mean(then, ({ confidence }) => confidence)} |`);
  }
  return lines;
}

function weightTable({ levels }: FittedModel): string[] {
  return WEIGHT_LEVELS.flatMap((level) => {
    const [used, fitted] = [weightsOf(level), levels[level]];
    return [`| ${level} | in use | fitted |`, '|---|---:|---:|', `| bias | ${used.bias} | ${fitted.bias.toFixed(2)} |`, ...Object.entries(fitted.weights).map(([name, weight]) => `| ${name} | ${used.weights[name] ?? 0} | ${weight.toFixed(2)} |`), ''];
  });
}

void run(
  measurement('calibrate', 'fits the scales of the confidence, and says how stated and observed frequencies agree on repositories left out')
    .requiredOption(...CACHE)
    .option(...MIRROR)
    .option(...ONLY, names)
    .option(...STRENGTHS, wholeNumbers, [0, 1, 2, 3, 4])
    .option('--rows <file>', 'keep the judged operations there, and take them from there where it exists')
    .option('--write', 'put the scales fitted on all rows into the inference package')
    .option('--diagram <file>', 'draw the reliability')
    .option(...RESULT)
    .action(main),
);
