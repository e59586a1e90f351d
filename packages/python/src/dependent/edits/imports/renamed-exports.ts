/** Which names of a dependent's own modules are to follow the core's new names. */
import { tailOf, type NameMap, type Operation, type SurfaceIndex } from '@onx/model';
import type { ImportAlias } from '../../../syntax/ast';
import type { OwnImports } from '../../project/own-imports';
import type { ProjectFile } from '../../project/project-file';
import type { ProjectFiles } from '../../project/project-files';
import type { Evaluator } from '../../resolve/evaluator';
import type { Scope } from '../../scope/scope';
import type { LocalNames } from '../local-names';
import { importItems } from './import-items';
import { splitAtMember } from './importable';

export interface RenamedExport {
  to: string;
  operations: readonly Operation[];
}

/** New names of what modules of the dependent offer: by file, by old name. */
export type RenamedExports = Map<ProjectFile, Map<string, RenamedExport>>;

export interface PlanningContext {
  /** Against the old release. */
  evaluator: Evaluator;
  names: NameMap;
  to: SurfaceIndex;
  project: ProjectFiles;
  imports: OwnImports;
  locals(file: ProjectFile): LocalNames;
  allows(operations: readonly Operation[]): boolean;
}

/** Follows renamed names of the core through the modules that pass them on. */
export function renamedExports(context: PlanningContext, files: readonly ProjectFile[]): RenamedExports {
  const renamed: RenamedExports = new Map();
  const queue: { file: ProjectFile; name: string; change: RenamedExport }[] = [];
  const add = (file: ProjectFile, name: string, change: RenamedExport): void => {
    const own = renamed.get(file) ?? new Map<string, RenamedExport>();
    if (own.has(name) || context.locals(file).conflicts(file.scan.scope, name, change.to) || isStarred(context, file)) return;
    renamed.set(file, own.set(name, change));
    queue.push({ file, name, change });
  };
  for (const file of files) {
    for (const item of importItems(file, (path) => context.evaluator.core.isCore(path))) {
      const image = item.form === 'name' && !item.alias.as && item.binding?.scope === file.scan.scope ? context.names.access(item.access) : null;
      // What only a class has can't be passed on under a name.
      if (!image?.path || image.unsure || !context.allows(image.operations) || splitAtMember(image.path, context.to)[1] !== '') continue;
      const to = tailOf(image.path);
      if (to !== item.alias.name.name) add(file, item.alias.name.name, { to, operations: image.operations });
    }
  }
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const path of context.imports.importersOf(next.file.path)) {
      const other = context.project.file(path);
      if (!other) continue;
      for (const { alias, scope } of ownImports(context, other, next.file)) {
        if (alias.name.name === next.name && !alias.as && scope === other.scan.scope) add(other, next.name, next.change);
      }
    }
  }
  return renamed;
}

/** Somebody imports everything from the file: where its names go can't be followed, so they stay. */
function isStarred(context: PlanningContext, file: ProjectFile): boolean {
  return context.imports.importersOf(file.path).some((path) => {
    const other = context.project.file(path);
    return other !== null && [...ownImports(context, other, file)].some(({ alias }) => alias.name.name === '*');
  });
}

function* ownImports(context: Pick<PlanningContext, 'project'>, file: ProjectFile, from: ProjectFile): Generator<{ alias: ImportAlias; scope: Scope }> {
  for (const { statement, scope } of file.scan.imports) {
    if (statement.type !== 'ImportFrom' || context.project.modulePath(statement.level, statement.module?.name ?? '', file.path) !== from.path) continue;
    for (const alias of statement.names) yield { alias, scope };
  }
}
