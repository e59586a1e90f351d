/** A snapshot: one release of a core, read without running it. */
import type { Diagnostic } from '../messages/diagnostic';
import type { FileBodies } from '../facts/facts';
import type { Surface } from './surface';

/** A file of the core as the snapshot saw it. */
export interface SnapshotFile {
  /** Relative to the core's root, `/` as separator. */
  path: string;
  /** Git blob id (or the same id computed from the bytes where there is no git). */
  blob: string;
  lang: 'python' | 'typescript' | 'tsx' | 'javascript' | 'json' | 'yaml' | 'toml' | 'other';
  /** Content identity, bare hex. */
  blake3: string;
  sha256: string;
  size: number;
}

export type GraphEdgeKind = 'import' | 'reexport' | 'inherits' | 'calls' | 'references' | 'overrides';

export interface SymbolGraph {
  version: 1;
  nodes: { fq: string; kind: string; file: string; line: number; exported: boolean; tags: string[] }[];
  edges: { kind: GraphEdgeKind; from: string; to: string }[];
}

/** Which ref a snapshot came from. */
export interface SnapshotOrigin {
  /** As the user gave it; absent for a folder. */
  ref?: string;
  /** Full commit id; absent for a folder. */
  commit?: string;
  /** Version label: from the tag, else the package's own metadata, else the short commit. */
  version: string;
}

export interface Snapshot {
  origin: SnapshotOrigin;
  /** Sorted by path. */
  files: SnapshotFile[];
  surface: Surface;
  /** Sorted by file, line. What could not be read, and why. */
  diagnostics: Diagnostic[];
}

/** Reads bodies by content id, for files whose definitions are compared in depth. Pure: the same id gives the same value. */
export interface BodySource {
  /** null where the content is not at hand or can't be read. */
  get(blob: string): FileBodies | null;
}
