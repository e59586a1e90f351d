import type { Parameter, SourceWords } from '@onx/model';

/** What is known of a pair of callables, beside their parameter lists. */
export interface AlignContext {
  oldTokens: readonly string[];
  newTokens: readonly string[];
  /** In [0, 1]: how often other callables made the same change of name. */
  siblings(from: string, to: string): number;
  /** In [0, 1]: how sure it is that the field of its class with the one name has the other now. */
  fields(from: string, to: string): number;
  /** In [0, 1]: how alike the docstrings' texts on them are. */
  texts(from: string, to: string): number;
  /** The new docstring says something of it. */
  isToldOf(name: string): boolean;
  /** In [0, 1]: token substitutions in the core's diff. */
  votes(from: string, to: string): number;
  /** In [0, 1]: keywords in calls of it that were replaced in the core's tests and examples. */
  used(from: string, to: string): number;
  /** In [0, 1]: a decorator or text of the core names both. */
  declared(from: string, to: string): number;
  /** Both are of one type of the core's own, which no other parameter of either list has. */
  ownType(from: Parameter, to: Parameter): boolean;
  /** The old callable took its values for a parameter that is still there. */
  settled(name: string): boolean;
  /** The new definition says that it will drop this parameter. */
  announced(name: string): boolean;
  /** Whether so many pairs may be compared; else only parameters at the same place are. */
  affords(pairs: number): boolean;
  /** How sure the pair of callables is. */
  pairConfidence: number;
  words: SourceWords;
}
