/** Those who say what became of a name: the new release, the releases between, the old one, and the core's documents. */
import { addTo, type DocumentStatement } from '@onx/model';
import { resolveAccess } from '../release/access';
import type { Release } from '../release/release';
import { readStatements, type Homes, type Spoken } from './read';
import { readDocuments } from './read-documents';
import { readKeptPaths } from './read-kept-paths';
import { readTables } from './read-tables';
import type { StatementSource } from './statement';

/** A release, or the documents, with all it says. */
export interface Speaker {
  /** The release that its paths are of. */
  release: Release;
  spoken: Spoken;
  source: StatementSource;
  /** Full id of a release between. */
  commit?: string;
}

/** A release between the two, ready to be heard. */
export interface SpeakerBetween {
  /** Full id. */
  commit: string;
  release: Release;
}

/**
 * All of them, those who are heard first at the front.
 * @param between oldest first
 */
export function readSpeakers(from: Release, to: Release, between: readonly SpeakerBetween[], documents: readonly DocumentStatement[], homes: Homes): Speaker[] {
  return [
    { release: to, spoken: withTables(withKeptPaths(readStatements(to, 'new', from, homes), from, to), from, to), source: 'new' },
    ...[...between].reverse().map(({ commit, release }): Speaker => ({ release, spoken: readStatements(release, 'between', from, homes, commit), source: 'between', commit })),
    { release: from, spoken: readStatements(from, 'old', from, homes), source: 'old' },
    { release: from, spoken: readDocuments(documents, from, to), source: 'documents' },
  ];
}

function withKeptPaths(spoken: Spoken, from: Release, to: Release): Spoken {
  for (const [path, statement] of readKeptPaths(from, to)) if (!spoken.statements.has(path)) spoken.statements.set(path, [statement]);
  return spoken;
}

function withTables(spoken: Spoken, from: Release, to: Release): Spoken {
  const tables = readTables(from, to);
  for (const [path, statement] of tables.statements) addTo(spoken.statements, path, statement);
  for (const [path, obituary] of tables.obituaries) if (!spoken.obituaries.has(path)) spoken.obituaries.set(path, obituary);
  return spoken;
}

/** The paths, and the definitions that they lead to in a release. */
export function keysOf({ surface }: Release, paths: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const path of paths) {
    keys.add(path);
    const resolved = resolveAccess(surface, path);
    if (resolved !== null) keys.add(resolved);
  }
  return [...keys];
}
