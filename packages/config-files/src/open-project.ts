/** A dependent's configuration opened as a whole: plans edits for a change, and says which paths into the core don't resolve. */
import {
  byCodeUnit,
  applyEdits,
  encodeSource,
  indexSurface,
  NameMap,
  tailOf,
  type Change,
  type DependentFile,
  type DependentProject,
  type Diagnostic,
  type FileRewrite,
  type Reference,
  type Rewrite,
  type RewriteOptions,
  type Site,
  type Surface,
} from '@onx/model';
import { ConfigFile } from './config-file';
import { FilePlan } from './edits/file-plan';
import { planKeys, type KeyRename } from './edits/keys';
import { movedFiles, planFilePaths } from './edits/file-paths';
import { isOption, planOptions } from './edits/options';
import { planReferences } from './edits/references';
import { planSplitReferences } from './edits/split-references';
import { formatOf } from './formats/format-of';
import { isLockFile, lockDiagnostics } from './lock-files';

/** Last segments that make a path without a definition behind it a file's name. */
const FILE_ENDINGS = new Set('py pyi txt md rst toml yaml yml json jsonc ini cfg conf env lock log csv tsv xml html js ts css sh db sqlite png svg jpg pdf zip gz whl so pkl h5 parquet local internal com org net'.split(' '));

/** Opens the configuration files among a dependent's files. Each is read when it is first needed, and once. */
export function openConfigProject(files: readonly DependentFile[], from: Surface): DependentProject {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const locks = sorted.filter((file) => isLockFile(file.path));
  const configs = sorted.flatMap((file) => {
    const format = isLockFile(file.path) ? null : formatOf(file.path);
    return format ? [new ConfigFile(file, format)] : [];
  });
  return {
    rewrite: (change, options) => rewrite(configs, locks, change, options),
    unresolved(surface) {
      // What either release has at its top counts as the core's.
      const roots = [...new Set([...surface.roots, ...from.roots])].sort();
      return configs.flatMap((file) => unresolvedIn(file, surface, roots));
    },
  };
}

function rewrite(configs: readonly ConfigFile[], locks: readonly DependentFile[], change: Change, options: RewriteOptions): Rewrite {
  const from = indexSurface(change.from);
  const to = indexSurface(change.to);
  const mapping = { change, names: new NameMap(change, from, to, options.skipDeprecated), from, to };
  const applied = change.operations.filter((operation) => !(options.skipDeprecated && operation.deprecated));
  const keys = applied.filter((operation): operation is KeyRename => operation.kind === 'config.key_rename' && !isOption(operation));
  const commandLine = applied.filter(isOption);
  const commands = [change.from.name, ...change.from.roots.map((root) => tailOf(root))];
  const moved = new Set(movedFiles(applied, change.from.roots));
  const files: FileRewrite[] = [];
  const sites: Site[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of configs) {
    const opened = file.open();
    if ('why' in opened) {
      diagnostics.push(unreadable(file, opened.why, opened.line));
      continue;
    }
    const plan = new FilePlan(file, options);
    const settled = planKeys(file, plan, keys);
    const paths = file.paths(change.from.roots);
    planSplitReferences(file, plan, paths, mapping, settled);
    planReferences(plan, paths, mapping, settled);
    planFilePaths(file, plan, mapping, moved);
    planOptions(file, plan, commandLine, commands);
    const edits = plan.finish();
    if (edits.length > 0) {
      const text = applyEdits(opened.source.text, edits);
      const reading = file.format.read(text);
      if ('problem' in reading) {
        diagnostics.push(damaged(file, reading.problem.message));
        continue;
      }
      files.push({ path: file.path, edits, before: file.bytes, after: encodeSource({ ...opened.source, text }) });
    }
    sites.push(...plan.sites.sort((a, b) => a.line - b.line || a.column - b.column));
  }
  for (const lock of locks) diagnostics.push(...lockDiagnostics(lock, applied));
  return { files, sites, diagnostics };
}

function unresolvedIn(file: ConfigFile, surface: Surface, roots: readonly string[]): Reference[] {
  const index = indexSurface(surface);
  return file
    .paths(roots)
    .filter((found) => !index.resolve(found.path) && (found.place !== null || !FILE_ENDINGS.has(tailOf(found.path))))
    .map((found) => ({ file: file.path, ...file.place(found.start), path: found.path, kind: 'string' }));
}

function unreadable(file: ConfigFile, why: string, line: number): Diagnostic {
  return {
    code: 'ONX3301',
    severity: 'info',
    message: `${file.path} can't be read as ${file.format.name} (${why}); it was left as it is`,
    hint: 'If it is a template, look for paths of the core in it by hand.',
    file: file.path,
    line,
  };
}

function damaged(file: ConfigFile, why: string): Diagnostic {
  return {
    code: 'ONX3303',
    severity: 'error',
    message: `the edits planned for ${file.path} would leave it unreadable (${why}); it was left as it is`,
    hint: 'Migrate this file by hand, and report it with the file if you can: it is a fault of onx.',
    file: file.path,
  };
}
