/** What is known of the two releases while they are compared, and the pairs that it is asked about. */
import type { SurfaceDefinition } from '@onx/model';
import type { Verdicts } from './answers/verdicts';
import type { Budgets } from './budgets';
import type { CoChange } from './cochange/votes';
import type { Declarations } from './declarations/declarations';
import type { Mapping } from './matching/mapping';
import type { Release } from './release/release';
import type { Trails } from './history/trail';
import type { Texts } from './candidates/texts';
import type { Uses } from './use/uses';

/** An old definition and the new one that may have come of it. */
export interface Pair {
  from: string;
  to: string;
  old: SurfaceDefinition;
  new: SurfaceDefinition;
  /** Both are members of a class. */
  member: boolean;
}

/** What candidates, features and everything after them may look at. */
export interface Context {
  from: Release;
  to: Release;
  declarations: Declarations;
  votes: CoChange;
  /** Votes for chains of names (`hull.depth`) in place of one attribute, of the core and of those who use it. */
  chains: CoChange;
  /** Votes of those who use the core. */
  uses: Uses;
  /** What is believed so far; grows from round to round. */
  mapping: Mapping;
  texts: Texts;
  /** What people said; nothing outvotes it. */
  answers: Verdicts;
  budgets: Budgets;
  /** What was learned of the way from one release to the other. */
  trails: Trails;
}
