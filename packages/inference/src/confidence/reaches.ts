/** Evidence that is enough by itself. */
import type { Factor } from '@onx/model';

/** Values from which on the core's own diff, or those who use it, replaced the one by the other in more than one place. */
export const REPLACED = [
  ['co-change', 0.7],
  ['replaced-in-use', 0.7],
] as const;

/** @param enough by feature, the value from which on one of its factors is */
export function reaches(factors: readonly Factor[], enough: ReadonlyMap<string, number>): boolean {
  return factors.some(({ feature, value }) => value >= (enough.get(feature) ?? Infinity));
}
