/** The whole model of the confidence, fitted on rows: weights of each level, then a scale for each kind of operation. */
import { logOdds, scaled, WEIGHT_LEVELS, type LinearWeights, type Scale, type WeightLevel } from '@onx/inference';
import { fitWeights, logistic, predict, type Observation } from './fit';
import prior from './prior.json';
import type { CalibrationRow } from './row';

export interface FittedModel {
  levels: Record<WeightLevel, LinearWeights>;
  /** `others`: of all kinds together, for those without a scale of their own. */
  scales: { others: Scale; kinds: Record<string, Scale> };
}

/** How far a weight may stray from what was set by hand. */
const OF_WEIGHTS = 0.5;
/** How far the scale of all kinds may stray from none, and that of one kind from that of all. */
const OF_SCALES = 2;
const OF_KINDS = 1;

const PRIOR: Record<WeightLevel, LinearWeights> = prior;

export function fitModel(rows: readonly CalibrationRow[]): FittedModel {
  const masses = massesOf(rows);
  const observed = (row: CalibrationRow): Observation => ({ values: row.values, offset: row.offset, right: row.right, mass: masses.get(row)! });
  const levels = Object.fromEntries(WEIGHT_LEVELS.map((level) => [level, fitWeights(rows.filter((row) => row.level === level).map(observed), { centre: PRIOR[level], deviation: OF_WEIGHTS })])) as FittedModel['levels'];
  const believed = (row: CalibrationRow): Observation => ({ values: { slope: logOdds(logistic(beliefOf(levels, row))) }, offset: 0, right: row.right, mass: masses.get(row)! });
  const all = scaleOf(fitWeights(rows.map(believed), { centre: { bias: 0, weights: { slope: 1 } }, deviation: OF_SCALES }));
  const centre = { bias: all.intercept, weights: { slope: all.slope } };
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const own = kinds.map((kind) => [kind, scaleOf(fitWeights(rows.filter((row) => row.kind === kind).map(believed), { centre, deviation: OF_KINDS }))] as const);
  return { levels, scales: { others: all, kinds: Object.fromEntries(own) } };
}

/** What the model says of a row. */
export function confidenceOf({ levels, scales }: FittedModel, row: CalibrationRow): number {
  return scaled(logistic(beliefOf(levels, row)), scales.kinds[row.kind] ?? scales.others);
}

function beliefOf(levels: FittedModel['levels'], row: CalibrationRow): number {
  return row.level === 'none' ? row.belief : predict(levels[row.level], row);
}

/** Every repository counts as much as every other, however many operations it has; the mean row counts one. */
function massesOf(rows: readonly CalibrationRow[]): Map<CalibrationRow, number> {
  const counts = new Map<string, number>();
  for (const { repository } of rows) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  return new Map(rows.map((row) => [row, rows.length / (counts.size * counts.get(row.repository)!)]));
}

function scaleOf({ bias, weights }: LinearWeights): Scale {
  return { slope: weights['slope']!, intercept: bias };
}
