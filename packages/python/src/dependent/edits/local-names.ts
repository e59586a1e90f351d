/** Whether an imported name may change inside a file, and where it is used. */
import { addTo } from '@onx/model';
import type { ProjectFile } from '../project/project-file';
import type { NameUse } from '../scope/file-scan';
import { owningScope, type Scope } from '../scope/scope';

export class LocalNames {
  private readonly byName = new Map<string, NameUse[]>();
  private readonly declaredOuter = new Set<string>();
  private readonly listed: ReadonlySet<string>;

  constructor(
    private readonly file: ProjectFile,
    /** Whether another file of the dependent imports that name from this one. */
    private readonly importedElsewhere: (name: string) => boolean,
  ) {
    for (const use of file.scan.names) addTo(this.byName, use.node.name, use);
    for (const { scope } of file.scan.functions.values()) for (const name of scope.outer.keys()) this.declaredOuter.add(name);
    this.listed = new Set(file.scan.exported.map((node) => contentOf(file, node.parts[0])));
  }

  /** Reads of a name that is bound in `scope`. */
  uses(scope: Scope, name: string): NameUse[] {
    return (this.byName.get(name) ?? []).filter((use) => owningScope(use.scope, name, use.node.start) === scope);
  }

  /** Reads of a name that nothing in the file binds: what a star import brings, or a builtin. */
  unbound(name: string): NameUse[] {
    return (this.byName.get(name) ?? []).filter((use) => owningScope(use.scope, name, use.node.start) === null);
  }

  /** All names the file reads. */
  names(): IterableIterator<string> {
    return this.byName.keys();
  }

  /** The name is part of what this module, or a class of it, offers to others. */
  isExported(scope: Scope, name: string): boolean {
    // Others ask a class for it.
    if (scope.kind === 'class') return true;
    if (scope !== this.file.scan.scope) return false;
    return this.file.package || this.listed.has(name) || this.importedElsewhere(name);
  }

  /** Binding `wanted` where `name` is bound now would change what some name means. @param isThere it is bound there already, to the same thing */
  conflicts(scope: Scope, name: string, wanted: string, isThere = false): boolean {
    // What could not be read may use the name.
    if (this.file.module.problems.length > 0) return true;
    if (this.declaredOuter.has(name) || this.declaredOuter.has(wanted)) return true;
    if ((!isThere && scope.bindings.has(wanted)) || (scope.bindings.get(name)?.length ?? 0) > 1) return true;
    for (const use of this.uses(scope, name)) {
      if (use.statement.type === 'AugAssign' && use.statement.target === use.node) return true;
      for (let at: Scope | null = use.scope; at && at !== scope; at = at.parent) if (at.bindings.has(wanted)) return true;
    }
    return this.captures(scope, wanted);
  }

  /** Somebody inside `scope` reads `wanted` from further out. */
  captures(scope: Scope, wanted: string): boolean {
    return (this.byName.get(wanted) ?? []).some((use) => isWithin(use.scope, scope) && !isWithin(owningScope(use.scope, wanted, use.node.start), scope));
  }
}

/** Whether a scope is another one, or somewhere inside it. */
export function isWithin(inner: Scope | null, outer: Scope): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

function contentOf(file: ProjectFile, part: { contentStart: number; contentEnd: number } | undefined): string {
  return part ? file.source.text.slice(part.contentStart, part.contentEnd) : '';
}
