/** The names of the old release that an operation is about. */
import type { Operation } from '../operations/operation';

export interface OperationNames {
  /** Old definition path. */
  definition: string;
  /** Further old access paths that the operation names. */
  exposed: readonly string[];
}

/** null for operations on modules, arguments, files and requirements: they name no definition that has a new place. */
export function namesOf(operation: Operation): OperationNames | null {
  switch (operation.kind) {
    case 'move.symbol':
    case 'rename.symbol':
      return { definition: `${operation.match.module}.${operation.match.from}`, exposed: exposedPaths(operation.match, operation.match.from) };
    case 'symbol.remove':
      return { definition: `${operation.match.module}.${operation.match.name}`, exposed: exposedPaths(operation.match, operation.match.name) };
    case 'rename.callable':
      return { definition: `${operation.match.owner}.${operation.match.from}`, exposed: exposedPaths(operation.match, operation.match.from) };
    case 'rename.member':
      return { definition: `${operation.match.owner}.${operation.match.from}`, exposed: [] };
    case 'member.remove':
    case 'member.to_method':
    case 'method.to_member':
      return { definition: `${operation.match.owner}.${operation.match.name}`, exposed: [] };
    default:
      return null;
  }
}

/** Old access paths of a symbol named in `exposed_at`. */
function exposedPaths(match: { exposed_at?: string[] }, name: string): string[] {
  return (match.exposed_at ?? []).map((module) => `${module}.${name}`);
}
