/** Operations that source alone can't be told to need: after one run the text looks as if it had not been run. */
import { indexSurface, type Operation, type Surface } from '@onx/model';

/** What an operation renames, in one space of names for each sort of name. */
interface Renaming {
  operation: Operation;
  old: string;
  next: string;
  /** Everything below the name goes along. */
  subtree: boolean;
  /** `next` is written below the old owner, wherever that went: it is no path of the new release. */
  follows: boolean;
}

function renamingOf(operation: Operation): Renaming | null {
  const of = (old: string, next: string, { subtree = false, follows = false } = {}): Renaming => ({ operation, old, next, subtree, follows });
  switch (operation.kind) {
    case 'rename.import':
      return of(operation.match.from, operation.match.to, { subtree: true });
    case 'move.symbol':
      return of(`${operation.match.module}.${operation.match.from}`, `${operation.match.to_module}.${operation.match.to}`);
    case 'rename.symbol':
      return of(`${operation.match.module}.${operation.match.from}`, `${operation.match.module}.${operation.match.to}`, { follows: true });
    case 'rename.callable':
    case 'rename.member':
      return of(`${operation.match.owner}.${operation.match.from}`, `${operation.match.to_owner ?? operation.match.owner}.${operation.match.to}`, { follows: operation.match.to_owner === undefined });
    case 'arg.rename':
      return of(`${operation.match.callable}(${operation.match.from}`, `${operation.match.callable}(${operation.match.to}`);
    case 'config.key_rename':
      return of(`${operation.match.file}:${operation.match.from}`, `${operation.match.file}:${operation.match.to}`);
    default:
      return null;
  }
}

/**
 * Operations whose new name is an old name of the same manifest, and those that would take such a new name for an old one:
 * swaps, cycles and chains. Of a module that moved below another one that moved, only names that the old release has count.
 */
export function ambiguousOperations(operations: readonly Operation[], from: Surface): Operation[] {
  // A name that stays, and is only no longer reached elsewhere, is the same before and after.
  const renamings = operations.flatMap((operation) => renamingOf(operation) ?? []).filter(({ old, next }) => old !== next);
  const exact = new Map<string, Renaming[]>();
  const trees = new Map<string, Renaming>();
  for (const renaming of renamings) {
    exact.set(renaming.old, [...(exact.get(renaming.old) ?? []), renaming]);
    if (renaming.subtree) trees.set(renaming.old, renaming);
  }
  const index = indexSurface(from);
  const found = new Set<Operation>();
  const note = (...list: Renaming[]): void => list.forEach((renaming) => found.add(renaming.operation));
  for (const renaming of renamings) {
    for (const other of exact.get(renaming.next) ?? []) if (other !== renaming) note(renaming, other);
    if (renaming.follows || index.resolve(renaming.next) === null) continue;
    for (let dot = renaming.next.lastIndexOf('.'); dot > 0; dot = renaming.next.lastIndexOf('.', dot - 1)) {
      const tree = trees.get(renaming.next.slice(0, dot));
      if (tree) note(renaming, tree);
    }
  }
  return operations.filter((operation) => found.has(operation) && operation.pinned !== true);
}

const WHY = 'its new name is an old name of the same manifest, and nothing says whether this code was migrated already';

/** The same operations with some of them left to a person. */
export function leaveToReview(operations: readonly Operation[], ambiguous: readonly Operation[]): Operation[] {
  const chosen = new Set(ambiguous);
  return operations.map((operation) => (chosen.has(operation) ? { ...operation, action: 'review', review_only: true, note: operation.note ? `${operation.note}; ${WHY}` : WHY } : operation));
}
