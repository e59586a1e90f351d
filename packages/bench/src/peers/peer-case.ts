/** One pair of releases that all tools are asked about, and how answers are counted. */
import type { ScoredOperation } from '../accuracy/substitution';
import type { ReleaseReader, SourceRelease } from '../synthetic/package/sources';

export interface PeerCase {
  name: string;
  /** Cases that are counted together: `strength 2`, `real pairs`. */
  group: string;
  old: SourceRelease;
  new: SourceRelease;
  reader: ReleaseReader;
  /** What the definition at a path of the new release was called before, where the truth knows it: for tools that tell places by their new name. */
  originOf(path: string): string | undefined;
  /** The product's own answer. */
  infer(switches: ReadonlySet<string>): Promise<Answered>;
  count(answered: Answered): Counted;
}

export interface Answered {
  operations: readonly ScoredOperation[];
  /** Old paths left to a person. */
  unresolved?: ReadonlySet<string>;
}

/** What became of the known changes of a pair, and of what the tool said. */
export interface Counted {
  rows: { kind: string; found: boolean; noticed: boolean }[];
  right: number;
  wrong: number;
}

/** Old paths and callables that a tool says anything of. */
export function namedPaths(operations: readonly ScoredOperation[]): Set<string> {
  return new Set(operations.flatMap(({ match }) => [`${String(match['module'] ?? match['owner'])}.${String(match['from'] ?? match['name'])}`, String(match['callable'] ?? match['from'])]));
}
