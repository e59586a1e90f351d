/** How often the automatic operations of a whole release are right, estimated from those that were drawn of it. */
import type { ScoredOperation } from '../accuracy/substitution';
import type { JudgedPair } from './judged-pair';

/** Sums of weights; their quotient is the estimate. */
export interface Estimate {
  right: number;
  all: number;
}

/**
 * The draw takes each kind in turn, so rare kinds are drawn far more often than they occur. Each row stands for as many operations as there are of its kind for each
 * that was drawn (the estimator of Horvitz and Thompson). How many there are is counted in the present manifest: that of the day of the draw was not kept.
 */
export function estimate({ rows }: JudgedPair, operations: readonly ScoredOperation[]): Estimate {
  const drawn = rows.filter((row) => row.drawn?.action === 'auto');
  const ofKind = (kind: string, some: readonly { kind: string }[]) => some.filter((one) => one.kind === kind).length;
  const automatic = operations.filter(({ action }) => action === 'auto');
  const sums: Estimate = { right: 0, all: 0 };
  for (const { kind, verdict } of drawn) {
    const weight = Math.max(ofKind(kind, automatic), ofKind(kind, drawn)) / ofKind(kind, drawn);
    sums.all += weight;
    if (verdict === 'right') sums.right += weight;
  }
  return sums;
}
