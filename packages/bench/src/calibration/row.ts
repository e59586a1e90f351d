/** One judged statement of the engine: what it saw, what it said, and whether that is right. */
import { VECTOR_NAMES } from '@onx/inference';
import type { Factor } from '@onx/model';
import type { ScoredOperation } from '../accuracy/substitution';

/** Statements on symbols and on members are weighed apart; `other`: all that has no weights of its own (modules, parameters, removals). */
export type RowLevel = 'symbol' | 'member' | 'other';

export interface CalibrationRow {
  /** Rows of one repository are never on both sides of a split. */
  repository: string;
  source: 'synthetic' | 'real';
  level: RowLevel;
  kind: string;
  /** In the order of `VECTOR_NAMES`. */
  values: number[];
  /** Log-odds that rivals took away or their absence added. */
  offset: number;
  confidence: number;
  right: boolean;
}

export function rowOf(operation: ScoredOperation, factors: readonly Factor[], label: { repository: string; source: CalibrationRow['source']; right: boolean }): CalibrationRow {
  const byName = new Map(factors.map((factor) => [factor.feature, factor]));
  const margin = byName.get('margin');
  return {
    ...label,
    level: margin === undefined ? 'other' : levelOf(operation),
    kind: operation.kind,
    values: VECTOR_NAMES.map((name) => byName.get(name)?.value ?? 0),
    offset: margin?.weight ?? 0,
    confidence: operation.confidence ?? 1,
  };
}

/** Arguments carry the factors of their callable: only mappings of names are fitted. */
function levelOf({ kind, match }: ScoredOperation): RowLevel {
  if (kind === 'move.symbol' || kind === 'rename.symbol') return 'symbol';
  if (kind === 'rename.member') return 'member';
  if (kind !== 'rename.callable') return 'other';
  const owner = String(match['owner']);
  return /^[A-Z]/.test(owner.slice(owner.lastIndexOf('.') + 1)) ? 'member' : 'symbol';
}
