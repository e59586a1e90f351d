/**
 * The surface of a release: every access path, the definition behind it, and what is known of it.
 * `surface.json` is this value in canonical bytes; every later step reads it.
 */
import type { DefinitionShape, Deprecation, NameTableEntry } from '../facts/facts';

/**
 * How a name that is not defined in a module got there.
 * `declared`: a re-export on purpose (package `__init__`, `__all__`, `import x as x`). `incidental`: an import made for the module's own use.
 * `star`: through a star import. `alias`: `Old = New`. `lazy`: served by a module `__getattr__`.
 */
export type ExportVia = 'declared' | 'incidental' | 'star' | 'alias' | 'lazy';

export interface SurfaceExport {
  /** Path of the definition or module behind the name, fully followed; outside the core: the dotted path as far as known. */
  target: string;
  via: ExportVia;
  /** Asking for it warns. */
  deprecated?: Deprecation;
}

export interface SurfaceModule {
  /** Path relative to the core's root, `/` as separator. */
  file: string;
  /** Content id of the file (git blob id or its equal computed from the bytes). */
  blob: string;
  /** A package (`__init__`), so that relative imports start one level lower. */
  package: boolean;
  /** Some segment begins with one underscore, or the configuration says so. */
  private: boolean;
  doc?: string;
  /** Announced to go as a whole. */
  deprecated?: Deprecation;
  /** `__all__`, followed through the lists it adds; absent where there is none. */
  all?: string[];
  /** Names bound here but defined elsewhere. Own definitions are in `Surface.definitions`. */
  exports: Record<string, SurfaceExport>;
  /** Answers names that can't be listed by reading. */
  dynamic?: true;
  nameTable?: NameTableEntry[];
}

export interface SurfaceDefinition extends DefinitionShape {
  /** Path of the module or class it stands in. */
  owner: string;
  /** Path of the module. */
  module: string;
  /** Index in the file's `FileFacts.definitions`; -1 for inherited or synthesised ones. */
  fact: number;
  /** Not marked private by any segment, `__all__` or configuration. */
  public: boolean;
  tags?: string[];
}

export interface Surface {
  version: 1;
  language: string;
  /** Distribution name of the core as its users require it, e.g. `omnibase-core`. */
  name: string;
  /** From the package's own metadata; null where it states none. */
  packageVersion: string | null;
  /** Top-level packages or modules. */
  roots: string[];
  /** By module path. */
  modules: Record<string, SurfaceModule>;
  /** By definition path: `pkg.mod.Class.method`. */
  definitions: Record<string, SurfaceDefinition>;
}

/** What is known of a surface before its definitions are read. */
export type SurfaceHead = Omit<Surface, 'definitions'>;
