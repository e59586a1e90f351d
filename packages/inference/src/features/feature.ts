/** A feature: one named question about a pair of definitions, answered by a number. */
import type { Context, Pair } from '../context';

/** Features of one family look at the same thing; only different families count as independent witnesses. */
export type Family = 'declaration' | 'identity' | 'likeness' | 'name' | 'context' | 'co-change' | 'use' | 'position' | 'standing' | 'history';

/** A question about two definitions, with its family. */
export interface Feature {
  /** Also the name of its page, `docs/reference/features/<id>.md`, and of its fixture. */
  id: string;
  family: Family;
  /** Reads the mapping, so its value may change from round to round. */
  contextual?: true;
  /** In [0, 1]; 0 where it has nothing to say. Pure. */
  value(pair: Pair, context: Context): number;
}
