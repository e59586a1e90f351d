/** The dependent's files, opened when something asks for them. */
import { posix } from 'node:path';
import type { DependentFile } from '@onx/model';
import { ownModules, type OwnModules } from './own-modules';
import { openProjectFile, type ProjectFile } from './project-file';

export class ProjectFiles {
  readonly modules: OwnModules;
  /** Paths of the Python files, sorted. */
  readonly paths: readonly string[];
  private readonly byPath = new Map<string, DependentFile>();
  private readonly opened = new Map<string, ProjectFile | null>();
  private readonly imports = new Map<string, string | null>();

  constructor(files: readonly DependentFile[]) {
    for (const file of files) if (/\.pyi?$/.test(file.path)) this.byPath.set(file.path, file);
    this.paths = [...this.byPath.keys()].sort();
    this.modules = ownModules(this.paths);
  }

  /** A file, parsed at the first call; null where it is none of the dependent's or no text. */
  file(path: string): ProjectFile | null {
    const known = this.opened.get(path);
    if (known !== undefined) return known;
    const file = this.byPath.get(path);
    const opened = file ? openProjectFile(file) : null;
    this.opened.set(path, opened);
    return opened;
  }

  /** The raw bytes of a file. */
  bytes(path: string): Uint8Array | null {
    return this.byPath.get(path)?.bytes ?? null;
  }

  /** Path of the dependent's own module that an import in the file `from` names. */
  modulePath(level: number, dotted: string, from: string): string | null {
    const key = `${level}:${dotted}:${posix.dirname(from)}`;
    const known = this.imports.get(key);
    if (known !== undefined) return known;
    const path = level === 0 ? this.modules.absolute(dotted, from) : this.modules.relative(level, dotted, from);
    this.imports.set(key, path);
    return path;
  }

  /** The dependent's own module that an import names. */
  resolveImport(level: number, dotted: string, from: ProjectFile): ProjectFile | null {
    const path = this.modulePath(level, dotted, from.path);
    return path === null ? null : this.file(path);
  }

  /** `conftest.py` of the file's folder and the folders above, nearest first. */
  conftests(file: ProjectFile): ProjectFile[] {
    const found: ProjectFile[] = [];
    for (let folder = posix.dirname(file.path); ; folder = posix.dirname(folder)) {
      const path = folder === '.' ? 'conftest.py' : `${folder}/conftest.py`;
      const opened = path === file.path ? null : this.file(path);
      if (opened) found.push(opened);
      if (folder === '.' || folder === '/') return found;
    }
  }
}
