/** The model of the confidence, fitted on rows: a scale for each kind of operation and, to see whether that is better, the weights of the evidence too. */
import { GUESS, logOdds, scaled, UNSCALED, WEIGHT_LEVELS, weightsOf, type LinearWeights, type Scale, type WeightLevel } from '@onx/inference';
import { fitWeights, logistic, predict, type Observation } from './fit';
import type { CalibrationRow } from './row';

export interface FittedModel {
  levels: Record<WeightLevel, LinearWeights>;
  /** By kind; those of which too few were judged have none. */
  scales: Record<string, Scale>;
}

/** How far, in log-odds, a weight may stray from the one in use. */
const OF_WEIGHTS = 0.2;
/** How far the scale of all kinds may stray from none, and that of one kind from that of all. */
const OF_SCALES = 1;
const OF_KINDS = 0.5;
/** A kind with fewer rows has no scale of its own. */
const FEW = 5;
/** Rows of one repository that count in full. */
const FULL_VOICE = 200;

/** @param near a model of nearly the same rows, from which this one is reached sooner */
export type Fit = (rows: readonly CalibrationRow[], near?: FittedModel) => FittedModel;

/** Weights as they are, and scales for what they believe. */
export const fitScales: Fit = (rows, near) => scalesFor(levelsOf(weightsOf), rows, near);

/** Weights near those in use, and scales for what they believe. */
export const fitWeightsAndScales: Fit = (rows, near) => {
  const masses = massesOf(rows);
  const observed = (row: CalibrationRow): Observation => ({ values: row.values, offset: row.offset, right: row.right, mass: masses.get(row)! });
  const fitted = (level: WeightLevel) => fitWeights(rows.filter((row) => row.level === level).map(observed), { centre: weightsOf(level), deviation: OF_WEIGHTS }, near?.levels[level]);
  return scalesFor(levelsOf(fitted), rows, near);
};

/** What the model says of a row. */
export function confidenceOf({ levels, scales }: FittedModel, row: CalibrationRow): number {
  return scaled(logistic(beliefOf(levels, row)), scales[row.kind] ?? UNSCALED);
}

/** Only firm beliefs are scaled, so only these say how. */
function scalesFor(levels: FittedModel['levels'], all: readonly CalibrationRow[], near?: FittedModel): FittedModel {
  const masses = massesOf(all);
  const rows = all.filter((row) => logistic(beliefOf(levels, row)) > GUESS);
  const believed = (row: CalibrationRow): Observation => ({ values: { slope: logOdds(logistic(beliefOf(levels, row))) }, offset: 0, right: row.right, mass: masses.get(row)! });
  const centre = fitWeights(rows.map(believed), { centre: { bias: 0, weights: { slope: 1 } }, deviation: OF_SCALES });
  const scales: Record<string, Scale> = {};
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort()) {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length >= FEW) scales[kind] = scaleOf(fitWeights(own.map(believed), { centre, deviation: OF_KINDS }, linear(near?.scales[kind])));
  }
  return { levels, scales };
}

function levelsOf(weights: (level: WeightLevel) => LinearWeights): FittedModel['levels'] {
  return Object.fromEntries(WEIGHT_LEVELS.map((level) => [level, weights(level)])) as FittedModel['levels'];
}

function beliefOf(levels: FittedModel['levels'], row: CalibrationRow): number {
  return row.level === 'none' ? row.belief : predict(levels[row.level], row);
}

/** A repository counts by its rows up to a number, so that one with many speaks no louder than several with few. */
function massesOf(rows: readonly CalibrationRow[]): Map<CalibrationRow, number> {
  const counts = new Map<string, number>();
  for (const { repository } of rows) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  return new Map(rows.map((row) => [row, Math.min(1, FULL_VOICE / counts.get(row.repository)!)]));
}

function linear(scale: Scale | undefined): LinearWeights | undefined {
  return scale && { bias: scale.intercept, weights: { slope: scale.slope } };
}

function scaleOf({ bias, weights }: LinearWeights): Scale {
  return { slope: weights['slope']!, intercept: bias };
}
