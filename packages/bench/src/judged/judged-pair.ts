/** Release pairs of which a sample of operations was judged by reading both releases: facts, kept in `packages/bench/judged`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexSurface, type Surface } from '@onx/model';
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

/** The path of the definition, or of the module, that a path leads to; the path itself where it leads to none. Two paths of one thing are the same answer. */
export type HomeOf = (path: string) => string;

/** Homes in a release. A method that a class imports in its body is the function that it imports. */
export function homesIn(surface: Surface): HomeOf {
  const index = indexSurface(surface);
  return (path) => {
    const access = index.resolve(path);
    const module = access?.rest.length === 0 ? access.module : undefined;
    const definition = access?.definition;
    const imported = definition === undefined || surface.definitions[definition]?.kind !== 'attribute' ? undefined : index.follow(definition);
    return imported !== undefined && surface.definitions[imported]?.kind === 'function' ? imported : definition ?? module ?? path;
  };
}

/**
 * Operations that a row decides: the same as a row's, or another answer where a row has the right one.
 * What was never judged is left out.
 */
export function decided<O extends ScoredOperation>({ rows }: JudgedPair, operations: readonly O[], homeOf: HomeOf): { operation: O; right: boolean }[] {
  const verdicts = new Map(rows.map((row) => [wholeOf(row, homeOf), row.verdict === 'right'] as const));
  const answered = new Set(rows.filter(({ verdict }) => verdict === 'right').map(subjectOf));
  return operations.flatMap((operation) => {
    const right = verdicts.get(wholeOf(operation, homeOf)) ?? (answered.has(subjectOf(operation)) ? false : undefined);
    return right === undefined ? [] : [{ operation, right }];
  });
}

/** Rows that no operation says any more, right or wrong. */
export function unsaid({ rows }: JudgedPair, operations: readonly ScoredOperation[], homeOf: HomeOf): JudgedRow[] {
  const said = new Set(operations.map((operation) => wholeOf(operation, homeOf)));
  return rows.filter((row) => !said.has(wholeOf(row, homeOf)));
}

const OLD_SIDE = ['owner', 'module', 'callable', 'file', 'from', 'name'];
const NEW_SIDE = ['to_owner', 'to', 'subtree'];

/** What an operation is about. */
function subjectOf({ kind, match }: ScoredOperation): string {
  return [kind, ...OLD_SIDE.map((key) => String(match[key] ?? ''))].join('|');
}

/** And what it says of it. */
function wholeOf(operation: ScoredOperation, homeOf: HomeOf): string {
  const { to_module: module, to, ...match } = operation.match;
  const successor = typeof module === 'string' ? homeOf(`${module}.${String(to)}`) : to;
  return [subjectOf(operation), ...NEW_SIDE.map((key) => String((key === 'to' ? successor : match[key]) ?? ''))].join('|');
}
