/** Release pairs of which a sample of operations was judged by reading both releases: facts, kept in `packages/bench/judged`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../accuracy/judge';
import type { ScoredOperation } from '../accuracy/substitution';

const FOLDER = join(__dirname, '../../judged');

/** An operation as a manifest had it, and what a reader of both releases says of it. */
export interface JudgedRow {
  kind: string;
  match: Record<string, unknown>;
  /** As it was on the day of the draw: the rows of a pair drawn after the engine was done are the test on unseen data. */
  drawn?: { action: string; confidence: number };
  verdict: 'right' | 'wrong';
  why: string;
}

/** A change that the core's own release notes state. */
export interface StatedChange {
  kind: string;
  from: string;
  to: string;
  /** The parameter, where the change is one of a callable. */
  arg_from?: string;
  arg_to?: string;
  /** File and heading where it is stated. */
  source: string;
  /** What came of it on the day of the draw. */
  drawn?: Verdict;
}

export interface JudgedPair {
  name: string;
  /** `github:<owner>/<name>`. */
  repo: string;
  old: { ref: string; sha: string };
  new: { ref: string; sha: string };
  /** Folder of the core in the repository, where it is not the root. */
  core?: string;
  /** The rows were picked, not drawn: what was wrong, and a few beside it. No frequency can be read off them. */
  picked?: true;
  rows: JudgedRow[];
  stated: StatedChange[];
}

/** All judged pairs, by name. */
export function judgedPairs(): JudgedPair[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();
  return files.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as JudgedPair);
}

/** Name of the clone below `--mirror DIR`. */
export function cloneOf({ repo }: JudgedPair): string {
  return repo.slice(repo.lastIndexOf('/') + 1);
}

/** The path of the definition that a path of the new release leads to: two paths of one definition are the same answer. */
export type DefinitionOf = (path: string) => string;

/**
 * Operations that a row decides: the same as a row's, or another answer where a row has the right one.
 * What was never judged is left out.
 */
export function decided<O extends ScoredOperation>({ rows }: JudgedPair, operations: readonly O[], definitionOf: DefinitionOf): { operation: O; right: boolean }[] {
  const verdicts = new Map(rows.map((row) => [wholeOf(row, definitionOf), row.verdict === 'right'] as const));
  const answered = new Set(rows.filter(({ verdict }) => verdict === 'right').map(subjectOf));
  return operations.flatMap((operation) => {
    const right = verdicts.get(wholeOf(operation, definitionOf)) ?? (answered.has(subjectOf(operation)) ? false : undefined);
    return right === undefined ? [] : [{ operation, right }];
  });
}

/** Rows that no operation says any more, right or wrong. */
export function unsaid({ rows }: JudgedPair, operations: readonly ScoredOperation[], definitionOf: DefinitionOf): JudgedRow[] {
  const said = new Set(operations.map((operation) => wholeOf(operation, definitionOf)));
  return rows.filter((row) => !said.has(wholeOf(row, definitionOf)));
}

const OLD_SIDE = ['owner', 'module', 'callable', 'file', 'from', 'name'];
const NEW_SIDE = ['to_owner', 'to', 'subtree'];

/** What an operation is about. */
function subjectOf({ kind, match }: ScoredOperation): string {
  return [kind, ...OLD_SIDE.map((key) => String(match[key] ?? ''))].join('|');
}

/** And what it says of it. */
function wholeOf(operation: ScoredOperation, definitionOf: DefinitionOf): string {
  const { to_module: module, to, ...match } = operation.match;
  const successor = typeof module === 'string' ? definitionOf(`${module}.${String(to)}`) : to;
  return [subjectOf(operation), ...NEW_SIDE.map((key) => String((key === 'to' ? successor : match[key]) ?? ''))].join('|');
}
