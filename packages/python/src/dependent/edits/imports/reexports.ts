/** Where a dependent's own re-exports are to follow the core's new names: which names change, and the edits in the files that import them. */
import { tailOf, type Operation } from '@onx/model';
import type { OwnImports } from '../../project/own-imports';
import type { ProjectFiles } from '../../project/project-files';
import type { ProjectFile } from '../../project/project-file';
import type { Scope } from '../../scope/scope';
import type { ImportAlias } from '../../../syntax/ast';
import type { FileContext } from '../file-context';
import { importItems } from './import-items';
import { splitAtMember } from './importable';
import type { LocalNames } from '../local-names';

export interface RenamedExport {
  to: string;
  operations: readonly Operation[];
}

/** New names of what modules of the dependent offer: by file, by old name. */
export type RenamedExports = Map<ProjectFile, Map<string, RenamedExport>>;

export type PlanningContext = Pick<FileContext, 'evaluator' | 'names' | 'to'> & {
  project: ProjectFiles;
  imports: OwnImports;
  locals(file: ProjectFile): LocalNames;
  allows(operations: readonly Operation[]): boolean;
};

/** Follows renamed names of the core through the modules that pass them on. `files`: those that name the core. */
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

/** Edits a file's imports of renamed names from the dependent's other modules, their uses, and its `__all__`. */
export function planReexports(context: FileContext, project: ProjectFiles, renamed: RenamedExports): void {
  const { file, plan, locals } = context;
  for (const { statement, scope } of file.scan.imports) {
    if (statement.type !== 'ImportFrom') continue;
    const path = project.modulePath(statement.level, statement.module?.name ?? '', file.path);
    const source = path === null ? undefined : renamed.get(project.file(path) as ProjectFile);
    if (!source) continue;
    for (const alias of statement.names) {
      const change = source.get(alias.name.name);
      if (!change) continue;
      const name = alias.name.name;
      const keeps = alias.as === null && (locals.conflicts(scope, name, change.to) || (scope === file.scan.scope && !renamed.get(file)?.has(name)));
      const edits = [{ start: alias.name.start, end: alias.name.end, text: keeps ? `${change.to} as ${name}` : change.to }];
      if (!alias.as && !keeps) for (const { node } of locals.uses(scope, name)) edits.push({ start: node.start, end: node.end, text: change.to });
      plan.propose({ operations: change.operations, certainty: 1, start: alias.start, end: alias.end, statement, edits, after: change.to });
    }
  }
  planAttributes(context, renamed);
  planLists(context, renamed.get(file));
}

/** `module.Old` where the module is the dependent's. */
function planAttributes({ file, plan, evaluator }: FileContext, renamed: RenamedExports): void {
  if (renamed.size === 0) return;
  for (const use of file.scan.attributes) {
    const { attribute } = use.node;
    const object = evaluator.evaluate(file, use.node.object, use.scope);
    const change = object?.kind === 'own-module' ? renamed.get(object.file)?.get(attribute.name) : undefined;
    if (!change) continue;
    const { start, end } = attribute;
    plan.propose({ operations: change.operations, certainty: 1, start, end, statement: use.statement, edits: [{ start, end, text: change.to }], after: change.to });
  }
}

function planLists({ file, plan }: FileContext, own: Map<string, RenamedExport> | undefined): void {
  if (!own) return;
  for (const { parts } of file.scan.exported) {
    const part = parts.length === 1 ? parts[0] : undefined;
    const change = part && own.get(file.source.text.slice(part.contentStart, part.contentEnd));
    if (part && change) plan.edits.push({ start: part.contentStart, end: part.contentEnd, text: change.to });
  }
}
