/** What documents of a core say: changelogs, notes of releases, guides to migration. */

/** A document says of one name what became of it. */
export interface DocumentStatement {
  /** The old name as written, dotted. */
  from: string;
  /** The successor as written; absent where the name is said to be gone. */
  to?: string;
  /** It is said to be the same under another name or in another place, not only what to use in its place. */
  renamed?: true;
  /** Names that stand around it, the nearest first: one of them may be the module, class or callable that is meant. */
  within: string[];
  /** Both are arguments of a callable. */
  argument?: true;
}

/** Reads such files. Does no I/O. */
export interface DocumentReader {
  /** Whether a path is one of a document. Cheap. */
  isDocument(path: string): boolean;
  /** What the file says that it did not say before. @param before null where the file is new. */
  readDocument(before: Uint8Array | null, after: Uint8Array): DocumentStatement[];
}

/** A document of the new release that is new or other than it was. */
export interface ChangedDocument {
  /** Relative to the core's root, `/` as separator. */
  path: string;
  /** Bytes. */
  size: number;
  /** Reads it. */
  statements(): DocumentStatement[];
}
