/** Edits the files that import what a dependent's own modules pass on under a new name. */
import type { ProjectFile } from '../../project/project-file';
import type { ProjectFiles } from '../../project/project-files';
import type { FileContext } from '../file-context';
import type { RenamedExport, RenamedExports } from './renamed-exports';

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
