/** The operations that say what becomes of a name, by the name they are about. */
import { byCodeUnit } from '../formats/canonical-json';
import type { Operation, OperationKind } from '../operations/operation';
import { namesOf } from './operation-names';

export type OperationOf<K extends OperationKind> = Extract<Operation, { kind: K }>;

export interface NamingTables {
  /** By old module path. */
  modules: Map<string, OperationOf<'rename.import'>>;
  /** By old path of a file of the core. */
  files: Map<string, OperationOf<'move.file'>>;
  /** By old definition path. */
  definitions: Map<string, Operation>;
  /** By old access path other than the definition's own. */
  exposed: Map<string, Operation>;
  /** Modules that names or modules went to. */
  targets: Set<string>;
}

/** Sorts operations into tables; where two claim one name, the surer one counts. */
export function namingTables(operations: readonly Operation[]): NamingTables {
  const tables: NamingTables = { modules: new Map(), files: new Map(), definitions: new Map(), exposed: new Map(), targets: new Set() };
  for (const operation of [...operations].sort((a, b) => b.confidence - a.confidence || byCodeUnit(a.key, b.key))) {
    if (operation.kind === 'rename.import') {
      add(tables.modules, operation.match.from, operation);
      tables.targets.add(operation.match.to);
    }
    if (operation.kind === 'move.symbol') tables.targets.add(operation.match.to_module);
    if (operation.kind === 'move.file') add(tables.files, operation.match.from, operation);
    const named = namesOf(operation);
    if (!named) continue;
    add(tables.definitions, named.definition, operation);
    for (const path of named.exposed) add(tables.exposed, path, operation);
  }
  return tables;
}

function add<T extends Operation>(table: Map<string, T>, key: string, operation: T): void {
  if (!table.has(key)) table.set(key, operation);
}
