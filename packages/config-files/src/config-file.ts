/** One configuration file: read when it is first needed, and once. */
import { decodeSource, LineIndex, type DependentFile, type SourceText } from '@onx/model';
import { findPaths, type PathText } from './find-references';
import type { ConfigText } from './formats/config-text';
import type { ConfigFormat } from './formats/format-of';
import { rootOf } from './roots';

/** Files in which some strings are requirements. */
const PACKAGING = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|pixi\.toml|uv\.toml|\.pre-commit-config\.ya?ml|environment[\w.-]*\.ya?ml|meta\.ya?ml)$/;

export interface FoundPath extends PathText {
  text: ConfigText;
}

export class ConfigFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  private opened: { source: SourceText; texts: ConfigText[] } | { why: string; line: number } | undefined;
  private index: LineIndex | undefined;

  constructor(
    file: DependentFile,
    readonly format: ConfigFormat,
  ) {
    this.path = file.path;
    this.bytes = file.bytes;
  }

  /** The text and what stands in it; `why` where it can't be read. */
  open(): { source: SourceText; texts: ConfigText[] } | { why: string; line: number } {
    return (this.opened ??= this.read());
  }

  private read(): { source: SourceText; texts: ConfigText[] } | { why: string; line: number } {
    const source = decodeSource(this.bytes);
    if (!source) return { why: 'it is no text in UTF-8', line: 1 };
    const reading = this.format.read(source.text);
    if ('texts' in reading) return { source, texts: reading.texts };
    return { why: reading.problem.message, line: new LineIndex(source.text).lineOf(reading.problem.offset) };
  }

  /** All paths below one of the roots, as they stand in the file. */
  paths(roots: readonly string[]): FoundPath[] {
    const opened = this.open();
    if ('why' in opened) return [];
    const packaging = PACKAGING.test(this.path);
    return opened.texts.flatMap((text) =>
      findPaths(opened.source.text, text, packaging)
        .filter((found) => rootOf(found.path, roots) !== null && (found.below || !roots.includes(found.path)))
        .map((found) => ({ ...found, text })),
    );
  }

  /** 1-based. */
  place(offset: number): { line: number; column: number } {
    const opened = this.open();
    this.index ??= new LineIndex('source' in opened ? opened.source.text : '');
    return { line: this.index.lineOf(offset), column: this.index.columnOf(offset) };
  }
}
