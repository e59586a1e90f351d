/** Which operations explain which: a member its class's, a class its module's, an argument its callable's. */
import { byCodeUnit, type Operation } from '@onx/model';
import { enclosing, subjectOf } from './operation-paths';

const MODULE_KINDS = new Set(['rename.import']);
const SYMBOL_KINDS = new Set(['move.symbol', 'rename.symbol', 'rename.callable']);

/** Fills `depends_on` with ids, in printed order: the nearest enclosing symbol's operation and the longest enclosing module's. */
export function linkOperations<T extends Operation>(operations: readonly T[]): T[] {
  const modules = new Map<string, string>();
  const symbols = new Map<string, string>();
  for (const operation of operations) {
    const subject = subjectOf(operation);
    if (MODULE_KINDS.has(operation.kind)) modules.set(subject, operation.id);
    if (SYMBOL_KINDS.has(operation.kind) && !symbols.has(subject)) symbols.set(subject, operation.id);
  }
  return operations.map((operation) => {
    const subject = subjectOf(operation);
    const around = operation.kind.startsWith('arg.') ? [subject, ...enclosing(subject)] : enclosing(subject);
    const found = [symbols, modules].map((known) => around.map((path) => known.get(path)).find((id) => id !== undefined && id !== operation.id));
    const ids = [...new Set(found.filter((id) => id !== undefined))].sort((a, b) => a.length - b.length || byCodeUnit(a, b));
    return { ...operation, depends_on: ids };
  });
}
