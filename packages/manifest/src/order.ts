/**
 * The printed order: what moves most comes first, what a person has to decide late, the requirement last.
 * It explains; a manifest is one simultaneous substitution, and no order is executed.
 */
import { byCodeUnit, OPERATION_KINDS, printJson, type InferredOperation, type OperationKind } from '@onx/model';
import { subjectOf } from './operation-paths';

const LATE: readonly OperationKind[] = ['symbol.remove', 'member.remove', 'dependency.update'];
const RANK = new Map([...OPERATION_KINDS.filter((kind) => !LATE.includes(kind)), ...LATE].map((kind, index) => [kind, index]));

/** Whole subtrees before single modules. */
function reach(operation: InferredOperation): number {
  return operation.kind === 'rename.import' && operation.match.subtree ? 0 : 1;
}

/** Sorted by kind, then reach, then old path, then the rest of the match; never by confidence, so that a better model keeps the order. */
export function inPrintedOrder<T extends InferredOperation>(operations: readonly T[]): T[] {
  const keyed = operations.map((operation) => ({
    operation,
    rank: RANK.get(operation.kind) ?? RANK.size,
    reach: reach(operation),
    subject: subjectOf(operation),
    match: printJson(operation.match, 0),
  }));
  keyed.sort((a, b) => a.rank - b.rank || a.reach - b.reach || byCodeUnit(a.subject, b.subject) || byCodeUnit(a.match, b.match));
  return keyed.map(({ operation }) => operation);
}
