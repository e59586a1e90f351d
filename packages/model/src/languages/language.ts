/** What a language gives: facts and a surface for the core's side, usages and edits for the dependents'. Implementations do no I/O. */
import type { Diagnostic } from '../messages/diagnostic';
import type { DocumentReader } from './document';
import type { FileBodies, FileFacts } from '../facts/facts';
import type { Action, Operation } from '../operations/operation';
import type { TextEdit } from './source-text';
import type { SourceWords } from './source-words';
import type { Surface, SurfaceHead } from '../surface/surface';

/** A core's file with its facts, ready for assembly. */
export interface AssemblyFile {
  path: string;
  blob: string;
  facts: FileFacts;
}

/** How the core wants to be read; from `onx.yaml` or the command line. */
export interface AssemblyOptions {
  /** Distribution name; where absent, the package's own metadata or its root's name. */
  name?: string;
  /** Module path globs (`pkg._x.**`) that count as public or private whatever their name says. */
  public?: string[];
  private?: string[];
  /** Texts of the metadata files at the core's root (`pyproject.toml`, `setup.cfg`, `setup.py`), by path. */
  metadata: Record<string, string>;
  /** Of a release before: what is just so in both may be the same value. */
  earlier?: Surface;
}

/** A dependent's file as it was read. */
export interface DependentFile {
  /** Relative to the target, `/` as separator. */
  path: string;
  bytes: Uint8Array;
}

/** Both releases and the operations between them. */
export interface Change {
  operations: Operation[];
  from: Surface;
  to: Surface;
  /** Version labels of the manifest. */
  versions: { from: string; to: string };
}

export interface RewriteOptions {
  /** At or above: edited silently. At or above `warn`: edited and listed. Below: a TODO and a line in the report. */
  thresholds: { auto: number; warn: number };
  skipDeprecated: boolean;
  /** Let the dependent's own re-exports follow the new name instead of keeping the old by an alias. */
  renameReexports: boolean;
  /** Write changed defaults out at call sites. */
  pinDefaults: boolean;
  /** Leave `TODO(onx): …` comments where a person has to look. */
  todo: boolean;
}

/** One place in a dependent that an operation touches. */
export interface Site {
  file: string;
  line: number;
  column: number;
  /** Key of the operation. */
  operation: string;
  action: Action;
  /** Certainty that the site is what the operation names, in [0, 1]. */
  certainty: number;
  /** What the text was and became; for review sites, what would be done. */
  before: string;
  after: string;
  /** Why a person has to look; absent where nothing is left to do. */
  reason?: string;
}

export interface FileRewrite {
  path: string;
  /** Non-overlapping edits on the decoded text, sorted. Never empty. */
  edits: TextEdit[];
  before: Uint8Array;
  after: Uint8Array;
}

/** A reference from a dependent to the core. */
export interface Reference {
  file: string;
  line: number;
  column: number;
  /** As the code reaches it: `pkg.mod.Name` or `pkg.mod.Class.member`. */
  path: string;
  kind: 'import' | 'attribute' | 'member' | 'keyword' | 'arity' | 'string' | 'requirement';
  /** For keywords and arity: what exactly was passed. */
  detail?: string;
}

/** The result of planning one dependent, pure and in memory. */
export interface Rewrite {
  files: FileRewrite[];
  sites: Site[];
  diagnostics: Diagnostic[];
}

/** A dependent opened as a whole: scopes and re-exports reach across files. */
export interface DependentProject {
  /** Plans all edits. Pure: the same project, change and options give the same rewrite. */
  rewrite(change: Change, options: RewriteOptions): Rewrite;
  /** References to the core that do not resolve against a surface. */
  unresolved(surface: Surface): Reference[];
}

/** The dependents' side of a language or of a family of files. One file may be the concern of several: their edits are merged. */
export interface DependentLanguage {
  id: string;
  /** Whether a dependent's file is worth opening for these operations. Cheap: it runs on every file. */
  concerns(path: string, bytes: Uint8Array, from: SurfaceHead, operations: readonly Operation[]): boolean;
  /**
   * Finds the files that reach the core through others of the dependent alone. null where none can; absent where the language has no such.
   * @param paths all files of the dependent
   * @param concerned those of them that `concerns` wants
   */
  linkFiles?(paths: readonly string[], concerned: ReadonlySet<string>): FileLinks | null;
  openProject(files: readonly DependentFile[], from: Surface): DependentProject;
}

/** Which files of a dependent lead to which. */
export interface FileLinks {
  /** Files that have to be added before anything is asked. */
  readonly paths: readonly string[];
  /** Reads where a file leads. */
  add(path: string, bytes: Uint8Array): void;
  /** Of the files added, those that lead to a concerned one, through others if need be. */
  related(): ReadonlySet<string>;
}

/** A language that a core can be written in. */
export interface Language extends DependentLanguage {
  /** With the dot: `.py`. Files of a core with these are read for facts. */
  extensions: readonly string[];
  /** Names of files at a core's root that `AssemblyOptions.metadata` should hold. */
  metadataFiles: readonly string[];
  /** Raised whenever the same bytes may give other facts. */
  extractorVersion: string;
  /** Where a worker thread loads this same value: absolute path of a CommonJS module and the name of its export. Absent: files are read in the calling thread only. */
  origin?: { module: string; name: string };
  /** What the engine meets of it in bodies and expressions. */
  words: SourceWords;
  /** Reads the documents of a core of this language. Absent: they are left unread. */
  documents?: DocumentReader;
  extract(bytes: Uint8Array): FileFacts;
  /** The same facts and the bodies of the file from one reading, which is most of what either costs. */
  extractWithBodies(bytes: Uint8Array): { facts: FileFacts; bodies: FileBodies };
  /** Modules, re-exports and definitions of a whole core. Deterministic, whatever the order of `files`. */
  assemble(files: readonly AssemblyFile[], options: AssemblyOptions): { surface: Surface; diagnostics: Diagnostic[] };
}
