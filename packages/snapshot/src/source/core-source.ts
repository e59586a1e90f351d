/** Where a core's files come from: a commit or a folder. */
import type { Diagnostic } from '@onx/model';

/** A file as the listing has it: nothing of it is read yet. */
export interface CoreFile {
  /** Relative to the core's root, `/` as separator. */
  path: string;
  blob: string;
}

/** Receives a blob's bytes, only valid until it is done; or null and why they can't be had. */
export type OnBytes = (blob: string, bytes: Uint8Array | null, why: string) => void | Promise<void>;

/** A core at one ref, listed. */
export interface CoreSource {
  /** Sorted by path; what is excluded is not among them. */
  files: readonly CoreFile[];
  /** What was left out of `files` and why. */
  diagnostics: readonly Diagnostic[];
  /** Absent for a folder. */
  ref?: string;
  commit?: string;
  /** Name of the tag, where the ref is one. */
  tag?: string;
  /** Id of the core's tree at the commit. */
  tree?: string;
  /** Repositories with the same key share their blobs. */
  key: string;
  /** Gives each of these blobs once. */
  read(blobs: ReadonlySet<string>, onBytes: OnBytes): Promise<void>;
}

/** Which paths of a core are left out. */
export type Exclusion = (path: string) => boolean;
