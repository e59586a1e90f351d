/** A callable of the old release and what it became. */
import { ownerOf, tailOf, type SourceWords, type SurfaceDefinition } from '@onx/model';
import type { Context } from '../../context';
import { isConstructor } from '../../release/source-words';
import type { Side } from '../bodies/held';

/** Two callables that were matched, whose parameter lists are to be compared. */
export interface CallablePair {
  from: string;
  to: string;
  old: SurfaceDefinition;
  new: SurfaceDefinition;
  confidence: number;
  /** The parameters are inherited, from a class that is judged itself. */
  inherited: boolean;
}

/** The callable as the old release has it, and as the new one has it. */
export function sidesOf(pair: CallablePair, { from, to }: Context): [Side, Side] {
  return [
    { path: pair.from, definition: pair.old, release: from },
    { path: pair.to, definition: pair.new, release: to },
  ];
}

/** The name that stands before the parentheses: a constructor is called by the name of its class. */
export function calledAs(path: string, words: SourceWords): string {
  return tailOf(isConstructor(path, words) ? ownerOf(path) : path);
}
