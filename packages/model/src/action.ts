/** From a probability to what is done about it. */
import type { Action, Operation } from './operation';

/** Both in [0, 1]; `auto` is not below `warn`. */
export interface Thresholds {
  auto: number;
  warn: number;
}

export const DEFAULT_THRESHOLDS: Readonly<Thresholds> = { auto: 0.9, warn: 0.7 };

/** The band a confidence falls into: `auto` at or above `auto`, `warn` at or above `warn`, else `review`. */
export function bandOf(confidence: number, thresholds: Readonly<Thresholds>): Action {
  if (confidence >= thresholds.auto) return 'auto';
  return confidence >= thresholds.warn ? 'warn' : 'review';
}

/**
 * What is done about an operation under these thresholds. A person's word (`pinned`) stands; `review_only` never leaves review;
 * everything else follows from the confidence again, whatever action the manifest was printed with.
 */
export function decideAction(
  operation: Pick<Operation, 'action' | 'confidence' | 'pinned' | 'review_only'>,
  thresholds: Readonly<Thresholds> = DEFAULT_THRESHOLDS,
): Action {
  if (operation.pinned) return operation.action;
  return operation.review_only ? 'review' : bandOf(operation.confidence, thresholds);
}
