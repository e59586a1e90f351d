/** Names a module serves, or refuses, by a table instead of a binding: module `__getattr__`, lazy loaders, dicts of old → new. */
import type { NameTableEntry } from '@onx/model';
import type { FunctionNode, Statement } from '../syntax/ast';
import type { SourceFile } from './source-file';

export interface ServedNames {
  entries: NameTableEntry[];
  /** Answers names that could not be read. */
  dynamic: boolean;
}

export function readModuleGetattr(_file: SourceFile, _node: FunctionNode): ServedNames {
  return { entries: [], dynamic: true };
}

export function readLazyAttach(_file: SourceFile, _node: Statement): (ServedNames & { exports: boolean }) | undefined {
  return undefined;
}

export function readTables(_file: SourceFile, _known: readonly NameTableEntry[]): NameTableEntry[] {
  return [];
}
