/** What documents of a core say: changelogs, notes of releases, guides to migration. */
import type { FileBodies } from '../facts/facts';

/** A document says of one name what became of it. */
export interface DocumentStatement {
  /** The old name as written, dotted. */
  from: string;
  /** The successor as written; absent where the name is said to be gone. */
  to?: string;
  /** What to do instead, in the document's words, where no one name says it. */
  advice?: string;
  /** It is said to be the same under another name or in another place, not only what to use in its place. */
  renamed?: true;
  /** Names that stand around it, the nearest first: one of them may be the module, class or callable that is meant. */
  within: string[];
  /** Both are arguments of a callable. */
  argument?: true;
  /** A module went to another distribution: `to` is the module that this brings, as far as its name tells. */
  distribution?: true;
}

/** Reads such files. Does no I/O. */
export interface DocumentReader {
  /** Whether a path is one of a document. Cheap. */
  isDocument(path: string): boolean;
  /** @param before null where the file is new */
  readDocument(before: Uint8Array | null, after: Uint8Array): DocumentContent;
}

/** A document beside what it was before. */
export interface DocumentContent {
  /** What it says that it did not say before. */
  statements: DocumentStatement[];
  /** Its blocks of code in either release, read as one source file of the core's language; null where they are the same, or the document is new. */
  code(): { old: FileBodies; next: FileBodies } | null;
}

/** A document of the new release that is new or other than it was. */
export interface ChangedDocument {
  /** Relative to the core's root, `/` as separator. */
  path: string;
  /** Bytes. */
  size: number;
  read(): DocumentContent;
}
