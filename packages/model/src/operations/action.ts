/** From a probability to what is done about it. */
import type { Action } from './operation';

/** Both in [0, 1]; `auto` is not below `warn`. */
export interface Thresholds {
  auto: number;
  warn: number;
}

export const DEFAULT_THRESHOLDS: Readonly<Thresholds> = { auto: 0.9, warn: 0.7 };

/** What a confidence means: `auto` at or above `auto`, `warn` at or above `warn`, else `review`. */
export function actionOf(confidence: number, thresholds: Readonly<Thresholds>): Action {
  if (confidence >= thresholds.auto) return 'auto';
  return confidence >= thresholds.warn ? 'warn' : 'review';
}
