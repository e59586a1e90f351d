/** A dependent opened as a whole: plans edits for a change, and says which references to the core don't resolve. */
import {
  byCodeUnit,
  applyEdits,
  decideEdit,
  encodeSource,
  indexSurface,
  NameMap,
  type Change,
  type DependentFile,
  type DependentProject,
  type Diagnostic,
  type FileRewrite,
  type Operation,
  type Reference,
  type Rewrite,
  type RewriteOptions,
  type Site,
  type Surface,
} from '@onx/model';
import { isRequirementFile } from '../requirements/requirements';
import { parseModule } from '../syntax/parse';
import { FilePlan } from './edits/file-plan';
import { LocalNames } from './edits/local-names';
import { planNames } from './edits/imports/names';
import { planReexports } from './edits/imports/reexports';
import { renamedExports, type RenamedExports } from './edits/imports/renamed-exports';
import { planRequirements } from './edits/requirements';
import { ruleOf } from './kinds/rules';
import { CallOperations } from './mapping/call-operations';
import { keyOperations } from './mapping/key-operations';
import { concernsText } from './project/concerns';
import { OwnImports } from './project/own-imports';
import { ProjectFiles } from './project/project-files';
import type { ProjectFile } from './project/project-file';
import { RememberingEvaluator } from './resolve/remembering-evaluator';
import { unresolvedIn } from './usages/unresolved';
import { visitUses } from './usages/visit-uses';

/** Opens a dependent's Python files. Files are parsed when they are first needed, and once. */
export function openPythonProject(files: readonly DependentFile[], from: Surface): DependentProject {
  const project = new ProjectFiles(files);
  const required = files.filter((file) => isRequirementFile(file.path)).sort((a, b) => byCodeUnit(a.path, b.path));
  return {
    rewrite(change, options) {
      const result = rewrite(project, change, options);
      const operations = change.operations.filter((operation) => operation.kind === 'dependency.update');
      for (const file of required) {
        const { rewrite: made, sites } = planRequirements(file, operations, options);
        if (made) result.files.push(made);
        result.sites.push(...sites);
      }
      return result;
    },
    unresolved: (surface) => unresolved(project, surface, from),
  };
}

function unresolved(project: ProjectFiles, surface: Surface, from: Surface): Reference[] {
  // What either release has at its top counts as the core's.
  const roots = [...new Set([...surface.roots, ...from.roots])].sort();
  const evaluator = new RememberingEvaluator(project, indexSurface(surface));
  const found: Reference[] = [];
  for (const path of project.paths) {
    const bytes = project.bytes(path);
    const file = bytes && concernsText(bytes, roots) ? project.file(path) : null;
    if (file) found.push(...unresolvedIn(file, evaluator, roots));
  }
  return found;
}

function rewrite(project: ProjectFiles, change: Change, options: RewriteOptions): Rewrite {
  const from = indexSurface(change.from);
  const to = indexSurface(change.to);
  const evaluator = new RememberingEvaluator(project, from);
  const names = new NameMap(change, from, to, options.skipDeprecated);
  const applied = change.operations.filter((operation) => !(options.skipDeprecated && operation.deprecated));
  const calls = new CallOperations(applied, from);
  const keys = keyOperations(applied);
  const imports = new OwnImports(project);
  const explain = (operation: Operation): string => ruleOf(operation.kind)?.explain(operation, change.versions.to) ?? operation.kind;
  const result: { files: FileRewrite[]; sites: Site[]; diagnostics: Diagnostic[] } = { files: [], sites: [], diagnostics: [] };
  const files = opened(project, result.diagnostics);
  const known = new Map<ProjectFile, LocalNames>();
  const locals = (file: ProjectFile): LocalNames => {
    const made = known.get(file) ?? new LocalNames(file, (name) => imports.isImported(file, name));
    known.set(file, made);
    return made;
  };
  const allows = (operations: readonly Operation[]): boolean => decideEdit(operations, 1, options) !== 'review';
  const reexports: RenamedExports = options.renameReexports ? renamedExports({ evaluator, names, to, project, imports, locals, allows }, files) : new Map();
  for (const file of files) {
    const plan = new FilePlan(file, options, explain);
    const context = { file, plan, change, options, evaluator, names, to, locals: locals(file), reexports, explain };
    planNames(context);
    if (reexports.size > 0) planReexports(context, project, reexports);
    visitUses(context, calls, keys);
    close(file, plan, result);
  }
  return result;
}

/** All files, by path: those that don't name the core may reach it through others. */
function opened(project: ProjectFiles, diagnostics: Diagnostic[]): ProjectFile[] {
  const files: ProjectFile[] = [];
  for (const path of project.paths) {
    const file = project.file(path);
    if (file) files.push(file);
    else diagnostics.push(unreadable(path));
  }
  return files;
}

/** Applies a file's plan where the outcome still parses; leaves the file alone otherwise. */
function close(file: ProjectFile, plan: FilePlan, result: Rewrite): void {
  const edits = plan.finish();
  if (edits.length > 0) {
    const text = applyEdits(file.source.text, edits);
    const problem = parseModule(text).problems[0];
    if (problem && file.module.problems.length === 0) {
      result.diagnostics.push({
        code: 'ONX3101',
        severity: 'error',
        message: `The edits planned for ${file.path} would leave it unreadable at line ${problem.line} (${problem.message}); the file was left as it is.`,
        hint: 'Migrate this file by hand, and report it with the file if you can: it is a fault of onx.',
        file: file.path,
        line: problem.line,
      });
      return;
    }
    result.files.push({ path: file.path, edits, before: file.bytes, after: encodeSource({ ...file.source, text }) });
  }
  result.sites.push(...plan.sites.sort((a, b) => a.line - b.line || a.column - b.column || byCodeUnit(a.operation, b.operation)));
}

function unreadable(path: string): Diagnostic {
  return {
    code: 'ONX3102',
    severity: 'warning',
    message: `${path} is no text in UTF-8 or in the encoding that it declares; it was left as it is.`,
    hint: 'Migrate this file by hand, or store it as UTF-8.',
    file: path,
  };
}
