/** One judged operation of the engine: what it saw, what it believed, and whether that is right. */
import { logOdds, weightsOf, type WeightLevel } from '@onx/inference';
import { tailOf, type Factor } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';

export interface CalibrationRow {
  /** Rows of one repository are never on both sides of a split. */
  repository: string;
  source: 'synthetic' | 'real';
  /** The weights that made the belief; `none`: it has no weights of its own (modules, signatures, removals). */
  level: WeightLevel | 'none';
  kind: string;
  /** Values of the factors with a weight, in [0, 1]. */
  values: Record<string, number>;
  /** Log-odds that the weights do not account for: what rivals took away, what the pair of callables left. */
  offset: number;
  /** Log-odds before calibration. */
  belief: number;
  /** After it. */
  confidence: number;
  right: boolean;
}

/** The belief is that before calibration, which is what is fitted to the rows. */
export function rowOf(operation: ScoredOperation, factors: readonly Factor[], label: { repository: string; source: CalibrationRow['source']; right: boolean }): CalibrationRow {
  const byName = new Map(factors.map((factor) => [factor.feature, factor]));
  const confidence = operation.confidence ?? 1;
  const belief = logOdds(confidence) - (byName.get('calibration')?.weight ?? 0);
  const level = levelOf(operation, byName);
  const { bias, weights } = level === 'none' ? { bias: 0, weights: {} } : weightsOf(level);
  const values = Object.fromEntries(factors.filter(({ feature }) => feature in weights).map(({ feature, value }) => [feature, value]));
  const score = Object.entries(values).reduce((sum, [feature, value]) => sum + weights[feature]! * value, bias);
  return { ...label, level, kind: operation.kind, values, offset: level === 'none' ? 0 : belief - score, belief, confidence };
}

/** An operation that is said no more, by what was said of it on the day it was drawn; that confidence stands for the belief behind it, which was not kept. */
export function rowAsDrawn(kind: string, confidence: number, label: { repository: string; source: CalibrationRow['source']; right: boolean }): CalibrationRow {
  return { ...label, level: 'none', kind, values: {}, offset: 0, belief: logOdds(confidence), confidence };
}

/** Arguments that kept their name carry no factors of their own. */
function levelOf({ kind, match }: ScoredOperation, factors: ReadonlyMap<string, Factor>): CalibrationRow['level'] {
  if (kind === 'arg.rename') return [...factors.keys()].some((feature) => feature.startsWith('parameter-')) ? 'parameter' : 'none';
  if (!factors.has('margin')) return 'none';
  if (kind === 'move.symbol' || kind === 'rename.symbol') return 'symbol';
  if (kind !== 'rename.callable') return ['rename.member', 'member.to_method', 'method.to_member'].includes(kind) ? 'member' : 'none';
  const owner = String(match['owner']);
  return /^[A-Z]/.test(tailOf(owner)) ? 'member' : 'symbol';
}
