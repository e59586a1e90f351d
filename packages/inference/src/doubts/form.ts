import type { Release } from '../release/release';

/** A form of a name: its path in a release. */
export type Form = readonly [Release, string];
