/**
 * Oracles: tables of known API changes between two real releases, each row stated by somebody other than this product
 * (deprecation tables, codemod tables, human labels) and checked against both trees.
 */

/** One known change. Python rows use full paths; rows with `module` are split into module, container and name. */
export interface OracleEntry {
  kind: string;
  from: string;
  to?: string;
  /** Where the thing is defined. */
  from_def?: string;
  to_def?: string;
  /** Shortest public re-export. */
  from_public?: string;
  to_public?: string;
  /** The old path after the moves of its owner. */
  remapped_from?: string;
  arg?: string;
  arg_from?: string;
  arg_to?: string;
  /** The argument's value changes its meaning too: a bare rename is wrong. */
  value_changed?: boolean;
  /** `A` strong evidence in the two trees, `B` weak, `C` a replacement that nobody could infer. */
  grade?: string;
  state?: string;
  stratum?: string;
  public?: boolean;
  primary?: boolean;
  derived?: boolean;
  /** Rows of an oracle that is made of commits: the change is between `parent` and `commit`. */
  commit?: string;
  parent?: string;
  module?: string;
  to_module?: string;
  container?: string;
  to_container?: string;
  to_namespace?: string;
  callable?: string;
}

/** A name that must not be mapped to anything (or, with `to`, not to that). */
export interface OracleNegative {
  from?: string;
  to?: string;
  arg?: string;
  arg_from?: string;
  module?: string;
  name?: string;
  commit?: string;
  parent?: string;
}

export interface Oracle {
  name: string;
  /** `github:<owner>/<name>`. */
  repo: string;
  old: { ref: string; sha?: string };
  new: { ref: string; sha?: string };
  entries: OracleEntry[];
  negatives?: OracleNegative[];
  negatives_removed_exports?: OracleNegative[];
}

/** One spelling for a path: `.` between all segments, package `__init__` and constructors folded into their owner. */
export function plainPath(path: string | undefined): string {
  return (path ?? '').replace(/#/g, '.').replace(/\.__init__$/, '').replace(/\.constructor$/, '');
}

/** @param owner absent or empty: the name is a path of its own */
export function plainPathIn(owner: string | undefined, name: string): string {
  return plainPath(owner ? `${owner}.${name}` : name);
}

/** The last `count` segments. */
export function tail(path: string, count = 1): string {
  return plainPath(path).split('.').slice(-count).join('.');
}

/** All spellings under which the manifest may name an entry's old and new side. */
export function entryPaths(entry: OracleEntry): { from: string[]; to: string[] } {
  if (!entry.module) {
    return { from: distinct([entry.from, entry.from_def, entry.from_public, entry.remapped_from]), to: distinct([entry.to, entry.to_def, entry.to_public]) };
  }
  const within = (...segments: (string | undefined)[]) => segments.filter(Boolean).join('.');
  const target = entry.to_module ?? entry.module;
  return {
    from: distinct([plainPathIn(entry.module, within(entry.container, entry.from)), entry.container ? undefined : plainPathIn(entry.module, entry.from)]),
    to: distinct([
      plainPathIn(target, within(entry.to_namespace, entry.to_container ?? entry.container, entry.to)),
      plainPathIn(target, within(entry.to_namespace, entry.to)),
    ]),
  };
}

function distinct(paths: (string | undefined)[]): string[] {
  return [...new Set(paths.filter((path): path is string => Boolean(path)).map(plainPath))];
}
