/** Which names the dependent's files import from each other: those keep their names where the core's change. */
import { addTo } from '@onx/model';
import { moduleSegments } from '../../module-file';
import { fromImports } from './import-texts';
import type { ProjectFiles } from './project-files';
import type { ProjectFile } from './project-file';

/** `module.name`, and every next pair of `package.module.name`. */
const ATTRIBUTE = /\b([A-Za-z_]\w*)(?=\.([A-Za-z_]\w*))/g;
/** `patch.object(module, "name")` */
const ATTRIBUTE_ARGUMENT = /\(\s*(?:\w+\.)*([A-Za-z_]\w*)\s*,\s*["']([A-Za-z_]\w*)["']/g;
const ALIAS = /\b([A-Za-z_]\w*)[ \t]+as[ \t]+([A-Za-z_]\w*)/g;

export class OwnImports {
  /** Paths of the files that import from a file, by its path. */
  private importers: Map<string, string[]> | null = null;
  /** `module.name` as any file has it, in code or in strings such as `patch("app.module.name")`; only for the dependent's own modules. */
  private readonly mentioned = new Set<string>();

  constructor(private readonly project: ProjectFiles) {}

  /** Whether another file may reach `name` through this one. */
  isImported(file: ProjectFile, name: string): boolean {
    const importers = this.importersOf(file.path);
    if (this.mentioned.has(`${stemOf(file.path)}.${name}`)) return true;
    return importers.some((path) => {
      const other = this.project.file(path);
      return other !== null && other !== file && this.imports(other, file, name);
    });
  }

  /** Paths of the files that import names from a file. */
  importersOf(path: string): readonly string[] {
    this.importers ??= this.index();
    return this.importers.get(path) ?? [];
  }

  private imports(other: ProjectFile, file: ProjectFile, name: string): boolean {
    return other.scan.imports.some(({ statement }) => {
      if (statement.type !== 'ImportFrom') return false;
      if (!statement.names.some((alias) => alias.name.name === name || alias.name.name === '*')) return false;
      return this.project.modulePath(statement.level, statement.module?.name ?? '', other.path) === file.path;
    });
  }

  /** Reads the import lines of all files without parsing them: most never matter. */
  private index(): Map<string, string[]> {
    const importers = new Map<string, string[]>();
    const stems = new Set(this.project.paths.map(stemOf));
    for (const path of this.project.paths) {
      const bytes = this.project.bytes(path);
      if (!bytes) continue;
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      this.mention(text, stems);
      const targets = new Set<string>();
      for (const { level, module } of fromImports(text)) {
        const target = this.project.modulePath(level, module, path);
        if (target !== null) targets.add(target);
      }
      for (const target of targets) addTo(importers, target, path);
    }
    return importers;
  }

  /** Notes what a text asks modules of these names for. */
  private mention(text: string, stems: ReadonlySet<string>): void {
    const aliases = new Map<string, string>();
    for (const [, stem = '', alias = ''] of text.matchAll(ALIAS)) if (stems.has(stem)) aliases.set(alias, stem);
    for (const pattern of [ATTRIBUTE, ATTRIBUTE_ARGUMENT]) {
      for (const [, module = '', name = ''] of text.matchAll(pattern)) {
        if (stems.has(module)) this.mentioned.add(`${module}.${name}`);
        const stem = aliases.get(module);
        if (stem !== undefined) this.mentioned.add(`${stem}.${name}`);
      }
    }
  }
}

/** Last name of the module a file is. */
function stemOf(path: string): string {
  const segments = moduleSegments(path);
  return segments[segments.length - 1] ?? '';
}
