/** From two releases to operations. Pure: the same input gives the same result. */
import type { Answer, BodySource, ConfigFileChange, Diagnostic, InferredOperation, Surface, Unresolved } from '@onx/model';
import { isAnswered } from './answers/verdicts';
import type { NotCompared } from './budgets';
import type { Changes } from './changes/find-subjects';
import { findKeys } from './config/find-keys';
import { beyondModules, findModules, leftBehind } from './generalise/find-modules';
import { findFiles, type ReleaseFile } from './generalise/find-files';
import { findSymbols } from './generalise/find-symbols';
import { matchSubjects, type Match } from './matching/match';
import { followTwins } from './matching/twins';
import { findClassesAndFunctions } from './members/find-pairs';
import { prepare } from './prepare';
import { applyRules } from './rules/all';

export interface InferenceInput {
  from: Surface;
  to: Surface;
  /** Bodies of the files of either side; asked only for files that matter. */
  bodies: { from: BodySource; to: BodySource };
  /** Version labels, for `dependency.update`. */
  versions: { from: string; to: string };
  /** Surfaces of releases between the two, oldest first: what they declare counts. */
  between?: readonly Surface[];
  /** Configuration files of the core that changed. */
  configFiles?: readonly ConfigFileChange[];
  /** All files of either release, for data files that moved. */
  files?: { from: readonly ReleaseFile[]; to: readonly ReleaseFile[] };
  /** What people said became of names; it counts as far as it fits these releases. */
  answers?: readonly Answer[];
  /** Ids of features to leave out, to measure what they are worth; `declarations` leaves out all that the core says itself. */
  switches?: ReadonlySet<string>;
}

export interface InferenceResult {
  operations: InferredOperation[];
  unresolved: Unresolved[];
  /** What a budget left uncompared. */
  not_compared: NotCompared[];
  diagnostics: Diagnostic[];
}

export function infer(input: InferenceInput): InferenceResult {
  const off = input.switches ?? new Set<string>();
  const { context, changes, proposer } = prepare(input);
  const matches = followTwins(matchSubjects(changes.subjects, proposer, context, off), context);
  const symbols = findSymbols(matches, context);
  const modules = findModules(symbols.moves, [...symbols.removals, ...symbols.stranded], context);
  const inside = findClassesAndFunctions(pairsOf(changes, matches), context, off);
  const operations = applyRules({
    language: input.from.language,
    package: input.from.name,
    versions: input.versions,
    modules,
    symbols: symbols.moves.flatMap((move) => (isAnswered(move.factors) ? move : (beyondModules(move, modules, context) ?? []))),
    removals: [...symbols.removals, ...leftBehind(symbols.stranded, modules, context)],
    members: inside.changes,
    memberRemovals: inside.removals,
    callables: inside.callables,
    keys: findKeys(input.configFiles ?? [], inside.changes, inside.callables, context),
    files: input.files ? findFiles(input.files.from, input.files.to, { from: input.from, to: input.to }) : [],
  });
  const notCompared = context.budgets.notCompared;
  return { operations, unresolved: symbols.unresolved, not_compared: notCompared, diagnostics: [...(notCompared.length ? [budgetSpent(notCompared.length)] : []), ...context.answers.leftovers()] };
}

/** Old definitions with what they are now: those in place, and those that were matched. */
function pairsOf(changes: Changes, matches: readonly Match[]): Map<string, { to: string; confidence: number }> {
  const pairs = new Map<string, { to: string; confidence: number }>();
  for (const [old, next] of changes.inPlace) pairs.set(old, { to: next, confidence: 1 });
  for (const { subject, best } of matches) {
    if (best && subject.path === subject.definition) pairs.set(subject.path, { to: best.target, confidence: best.confidence });
  }
  return pairs;
}

function budgetSpent(count: number): Diagnostic {
  return {
    code: 'ONX2001',
    severity: 'info',
    message: `${count} groups were too large to be compared one by one.`,
    hint: 'Their names may be reported as removed or unresolved; see not_compared in the report.',
  };
}
