/** Keys of configuration files that a core ships. */

/** One key with its value, as it stands in a file. Keys below lists are left out. */
export interface ConfigKey {
  /** Joined by dots, from the top. */
  path: string;
  /** The scalar as written, without quotes; absent for a table or a list. */
  value?: string;
  /** The value stands in quotes. */
  quoted?: true;
}

/** A file that is at the same path in both releases, with other content. Keys in the file's order. */
export interface ConfigFileChange {
  /** Relative to the core's root, `/` as separator. */
  file: string;
  from: ConfigKey[];
  to: ConfigKey[];
}

/** Reads such files; handed in by a host. Does no I/O. */
export interface ConfigReader {
  /** Whether a path is one of a configuration file. Cheap. */
  hasKeys(path: string): boolean;
  /** null where the file can't be read, or is too large for settings. */
  readKeys(path: string, bytes: Uint8Array): ConfigKey[] | null;
}
