/** Evidence that is enough by itself. */
import type { Factor } from '@onx/model';

/** @param enough by feature, the value from which on one of its factors is */
export function reaches(factors: readonly Factor[], enough: ReadonlyMap<string, number>): boolean {
  return factors.some(({ feature, value }) => value >= (enough.get(feature) ?? Infinity));
}
