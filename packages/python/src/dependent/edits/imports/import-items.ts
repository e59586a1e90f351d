/** The names that a file's import statements bind, where they come from the core. */
import type { ImportAlias } from '../../../syntax/ast';
import type { ProjectFile } from '../../project/project-file';
import type { ImportUse } from '../../scope/file-scan';
import type { Binding, Scope } from '../../scope/scope';

/** One imported name. `star` items bind no name of their own. */
export interface ImportItem {
  use: ImportUse;
  alias: ImportAlias;
  /** `module`: `import a.b`, `import a.b as c`; `name`: `from a import b`. */
  form: 'module' | 'name' | 'star';
  /** Path in the old release. */
  access: string;
  binding: Binding | null;
  /** What it becomes: its new path and, for a bound name, its new local name. */
  to: string;
  local: string;
  /** What is asked of the imported name from now on, with its dot: a constant that a class holds now comes with the class. */
  member: string;
  /** It takes an alias to keep its local name. */
  keepsName: boolean;
}

/** Import items of a file whose paths begin with one of the core's roots, in order. */
export function importItems(file: ProjectFile, isCore: (path: string) => boolean): ImportItem[] {
  const bindings = bindingsByAlias(file);
  const items: ImportItem[] = [];
  for (const use of file.scan.imports) {
    const { statement } = use;
    if (statement.type === 'ImportFrom' && (statement.level > 0 || !isCore(statement.module?.name ?? ''))) continue;
    for (const alias of statement.names) {
      const dotted = alias.name.name;
      if (statement.type === 'Import' && !isCore(dotted)) continue;
      const star = dotted === '*';
      const access = statement.type === 'Import' ? dotted : star ? (statement.module?.name ?? '') : `${statement.module?.name ?? ''}.${dotted}`;
      const binding = bindings.get(alias) ?? null;
      const form = statement.type === 'Import' ? 'module' : star ? 'star' : 'name';
      items.push({ use, alias, form, access, binding, to: access, local: binding?.name ?? '', member: '', keepsName: alias.as !== null });
    }
  }
  return items;
}

function bindingsByAlias(file: ProjectFile): Map<ImportAlias, Binding> {
  const found = new Map<ImportAlias, Binding>();
  const seen = new Set<Scope>();
  const collect = (scope: Scope): void => {
    if (seen.has(scope)) return;
    seen.add(scope);
    for (const list of scope.bindings.values()) {
      for (const binding of list) if (binding.origin.kind === 'import' || binding.origin.kind === 'from') found.set(binding.origin.alias, binding);
    }
  };
  for (const use of file.scan.imports) {
    // `global` may have put the binding into an outer scope.
    for (let scope: Scope | null = use.scope; scope; scope = scope.parent) collect(scope);
  }
  return found;
}
