/** What the engine says of a mutant, with the factors behind each operation. */
import { infer } from '@onx/inference';
import type { InferredOperation } from '@onx/model';
import { python } from '@onx/python';
import type { ScoredOperation } from '../accuracy/substitution';
import type { SourceRelease } from './package/sources';

export interface JudgedOperation extends ScoredOperation {
  inferred: InferredOperation;
}

export interface MutantResult {
  operations: JudgedOperation[];
  /** Old paths left to a person. */
  unresolved: Set<string>;
}

export function inferMutant(old: SourceRelease, fresh: SourceRelease, switches: ReadonlySet<string> = new Set()): MutantResult {
  const { operations, unresolved } = infer({ from: old.surface, to: fresh.surface, bodies: { from: old.bodies, to: fresh.bodies }, words: python.words, versions: { from: '1.0', to: '2.0' }, switches });
  const judged = operations.map((inferred) => ({ kind: inferred.kind, match: { ...inferred.match }, confidence: inferred.confidence, inferred, ...(inferred.reviewOnly ? { action: 'review' } : {}) }));
  return { operations: judged, unresolved: new Set(unresolved.map(({ path }) => path)) };
}
