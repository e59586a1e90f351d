/** What is said of the inside of something is no surer than what is said to have become of it. */
import { DEFAULT_THRESHOLDS, joinPath, ownerOf, type InferredOperation } from '@onx/model';

/** Caps operations on members and arguments whose class or function is only thought to be another one now. */
export function noSurerThanTheirOwners(operations: readonly InferredOperation[]): InferredOperation[] {
  const doubted = new Map<string, number>();
  for (const operation of operations) {
    const path = movedBy(operation);
    if (path !== undefined && operation.confidence < DEFAULT_THRESHOLDS.auto) doubted.set(path, operation.confidence);
  }
  if (doubted.size === 0) return [...operations];
  return operations.map((operation) => {
    const inside = insideOf(operation);
    const most = inside === undefined ? undefined : (doubted.get(inside) ?? doubted.get(ownerOf(inside)));
    return most === undefined || operation.confidence <= most ? operation : { ...operation, confidence: most };
  });
}

/** Old path of what an operation sends elsewhere. */
function movedBy(operation: InferredOperation): string | undefined {
  switch (operation.kind) {
    case 'move.symbol':
    case 'rename.symbol':
      return joinPath(operation.match.module, operation.match.from);
    case 'rename.callable':
      return joinPath(operation.match.owner, operation.match.from);
    default:
      return undefined;
  }
}

/** The callable or class that an operation is about. */
function insideOf({ match }: InferredOperation): string | undefined {
  if ('callable' in match) return match.callable;
  return 'owner' in match ? match.owner : undefined;
}
