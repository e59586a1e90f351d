/** Old names of a module that another file serves: rows that a table sets on it, and modules that an import hook finds under other paths. */
import type { NameTableEntry } from '@onx/model';
import { serve, type ModuleScope } from './module-scope';

/** Share of the paths of an import hook that must be no modules and lead to some: else its table says something else. */
const MAJORITY = 0.6;

/** Hands each row to the module that it is about. To be called before any name is looked up. */
export function handOutTables(scopes: ReadonlyMap<string, ModuleScope>): void {
  for (const speaker of scopes.values()) {
    const rows = (speaker.facts.nameTable ?? []).filter((entry): entry is Row => entry.module !== undefined);
    const hooked = rows.filter((row) => isAbsolute(row, scopes));
    const kept = hooked.filter((row) => isAlias(row, scopes));
    for (const row of kept.length >= hooked.length * MAJORITY ? kept : []) handOver(row, scopes.get(row.module));
    for (const row of rows) if (!isAbsolute(row, scopes)) handOver(inFull(row, speaker, scopes), beside(speaker, row.module, scopes));
  }
}

type Row = NameTableEntry & { module: string };

function isAbsolute({ module }: Row, scopes: ReadonlyMap<string, ModuleScope>): boolean {
  return scopes.has(module.split('.', 1)[0] as string);
}

function isAlias({ module, from, to }: Row, scopes: ReadonlyMap<string, ModuleScope>): boolean {
  return to !== undefined && !scopes.has(`${module}.${from}`) && scopes.has(to);
}

function handOver({ module: _, ...row }: Row, scope: ModuleScope | undefined): void {
  if (scope) serve(scope, row);
}

/** A module as a file calls it that stands beside it, or below it. */
function beside(speaker: ModuleScope, name: string, scopes: ReadonlyMap<string, ModuleScope>): ModuleScope | undefined {
  return scopes.get(`${packageOf(speaker)}.${name}`);
}

/** A row whose paths are as their file writes them, with whole paths. */
function inFull(row: Row, speaker: ModuleScope, scopes: ReadonlyMap<string, ModuleScope>): Row {
  const whole = (path: string): string => {
    const root = path.split('.', 1)[0] as string;
    return scopes.has(root) ? path : `${beside(speaker, root, scopes) ? packageOf(speaker) : speaker.path}.${path}`;
  };
  return { ...row, ...(row.to === undefined ? {} : { to: whole(row.to) }), ...(row.serves === undefined ? {} : { serves: whole(row.serves) }) };
}

function packageOf({ path, package: isPackage }: ModuleScope): string {
  return isPackage ? path : path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
