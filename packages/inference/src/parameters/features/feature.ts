/** A feature of parameters: one named question about a pair of them, answered by a number. */
import type { Parameter } from '@onx/model';
import type { AlignContext } from '../align-context';

/** A parameter and where it stands, without `self`. */
export interface Placed {
  parameter: Parameter;
  position: number;
}

/** A parameter of the old list and one of the new list that it may have become. */
export interface ParameterPair {
  from: Placed;
  to: Placed;
}

/** What features may look at: both lists, and what is known of the callables beside them. */
export interface Lists {
  old: readonly Parameter[];
  next: readonly Parameter[];
  context: AlignContext;
}

/** A question about two parameters. */
export interface ParameterFeature {
  /** Also the name of its page, `docs/reference/features/<id>.md`, and of its fixture. */
  id: string;
  /** From this value on it says what the parameter itself is, or that many others made the same change. Absent where it is the same when one thing took the place of another. */
  ofItself?: number;
  /** The value, however great, is all the same of that sort for this pair. */
  saysLittle?(pair: ParameterPair, lists: Lists): boolean;
  /** The value is less where others have as much: other pairs of the new one, or of either one and those that kept their names as well. */
  lessAmong?: 'pairs of the new one' | 'all';
  /** In [0, 1]; 0 where it has nothing to say. Pure. */
  value(pair: ParameterPair, lists: Lists): number;
}
