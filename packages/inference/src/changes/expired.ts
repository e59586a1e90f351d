/** Ends that were announced for a release that has come: said in the same words before, they are due now. */
import type { Deprecation } from '@onx/model';
import type { Release } from '../release/release';

/** With a dot at least: a commit id may begin with digits. */
const VERSION = /^\d+(?:\.\d+)+/;

/** It was to go after the old release and no later than in the new one. */
export function hasExpired(deprecated: Deprecation | undefined, from: Release, to: Release): boolean {
  const [removal, was, is] = [deprecated?.removal, from.version, to.version].map(numbersOf);
  return removal !== undefined && was !== undefined && is !== undefined && order(was, removal) < 0 && order(removal, is) <= 0;
}

function numbersOf(version = ''): number[] | undefined {
  return VERSION.exec(version)?.[0].split('.').map(Number);
}

function order(a: readonly number[], b: readonly number[]): number {
  const at = [...a, ...b].findIndex((_, i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
