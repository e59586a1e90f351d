/** From two releases to operations. Pure: the same input gives the same result. */
import { DEFAULT_THRESHOLDS, joinPath, type Diagnostic, type InferredOperation, type Unresolved } from '@onx/model';
import { isAnswered } from './answers/verdicts';
import type { NotCompared } from './budgets';
import { KNOWN } from './confidence/calibrate';
import { ifUndocumented } from './confidence/documented';
import type { Changes } from './changes/find-subjects';
import { findKeys } from './config/find-keys';
import { withDoubts } from './doubts/find-doubts';
import { withUnshownContent } from './doubts/module-doubts';
import { beyondModules, leftBehind, leftInCore } from './generalise/carriers';
import { findModuleAliases } from './generalise/find-module-aliases';
import { findModules } from './generalise/find-modules';
import { findFiles } from './generalise/find-files';
import { findPassedOn } from './generalise/passed-on';
import { findSymbols } from './generalise/find-symbols';
import type { Trail } from './history/trail';
import type { InferenceInput } from './inference-input';
import { matchSubjects, type Match } from './matching/match';
import { withOutside } from './matching/outside';
import { followTwins } from './matching/twins';
import { findInside } from './members/find-inside';
import { findUnread } from './members/find-unread';
import { prepare, type Prepared } from './prepare';
import type { Context } from './context';
import { isReachable } from './release/reach';
import { definitionAt } from './release/release';
import { applyRules } from './rules/all';

/** Operations with their evidence, and all that was left open. */
export interface InferenceResult {
  operations: InferredOperation[];
  unresolved: Unresolved[];
  /** What a budget left uncompared. */
  not_compared: NotCompared[];
  diagnostics: Diagnostic[];
}

/** Two releases compared, before anything is said about them. */
export interface Comparison {
  /** Old module-level definitions that dependents may use and whose fate the two ends leave open or in doubt; sorted. */
  open: string[];
  /** What changed, with what was found out of the way between: once for a comparison. */
  conclude(trails: readonly Trail[]): InferenceResult;
}

/** Compares two releases; the history can be asked about what stays open before anything is said. */
export function compare(input: InferenceInput): Comparison {
  const off = input.switches ?? new Set<string>();
  const prepared = prepare(input);
  const match = (): Match[] => matchSubjects(prepared.changes.subjects, prepared.proposer, prepared.context, off);
  const matches = match();
  return {
    open: matches.filter((one) => isOpen(one, prepared.context)).map(({ subject }) => subject.path),
    conclude(trails) {
      // What went where no public path leads is no successor.
      const leading = trails.filter(({ to }) => to === null || isReachable(prepared.context.to, to));
      if (leading.length === 0) return resultOf(input, prepared, matches);
      prepared.context.trails.learn(leading);
      return resultOf(input, prepared, match());
    },
  };
}

/** Compares two releases by the two ends alone. Pure: the same input gives the same output. */
export function infer(input: InferenceInput): InferenceResult {
  return compare(input).conclude([]);
}

/** Aliases are left out: they go where that goes which they stand for. */
function isOpen({ subject, best, verdict }: Match, { from }: Context): boolean {
  if (subject.fate !== 'gone' || !subject.reachable || subject.path !== subject.definition || subject.homeAnswers) return false;
  if (definitionAt(from, subject.path)?.aliasOf !== undefined) return false;
  return (verdict?.says ?? 'unsure') === 'unsure' && (best === null || ifUndocumented(best) < DEFAULT_THRESHOLDS.auto);
}

function resultOf(input: InferenceInput, { context, changes }: Prepared, matched: readonly Match[]): InferenceResult {
  const off = input.switches ?? new Set<string>();
  const matches = withOutside(followTwins(matched, context), context);
  const symbols = findSymbols(matches, context);
  symbols.moves.push(...findPassedOn(context));
  const moved = findModules(symbols.moves, [...symbols.removals, ...symbols.stranded], context);
  const modules = [...moved, ...findModuleAliases(moved, context)];
  const pairs = pairsOf(changes, matches);
  // What is said to be gone has no inside to change, and neither has what has to be written on an object now.
  for (const { module, name } of symbols.removals) pairs.delete(joinPath(module, name));
  for (const { owner, name, toOwner, toName, doubt, confidence } of symbols.held) {
    pairs.delete(joinPath(owner, name));
    // What is called on its class is called as the function was.
    if (doubt === undefined) pairs.set(joinPath(owner, name), { to: joinPath(toOwner!, toName), confidence });
  }
  const inside = findInside(pairs, context, off);
  const doubted = withDoubts({ symbols: symbols.moves, members: inside.members, callables: inside.callables }, context);
  const operations = applyRules({
    language: input.from.language,
    package: input.from.name,
    versions: input.versions,
    modules: withUnshownContent(modules, doubted.symbols),
    symbols: doubted.symbols.flatMap((move) => (isAnswered(move.factors) ? move : (beyondModules(move, modules, context) ?? []))),
    removals: leftInCore([...symbols.removals, ...leftBehind(symbols.stranded, modules, context)], modules, context),
    members: [...doubted.members, ...symbols.held, ...findUnread(context)],
    memberRemovals: inside.memberRemovals,
    callables: doubted.callables,
    keys: findKeys(input.configFiles ?? [], inside.members, inside.callables, context),
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
    // What only another path no longer leads to is still where it was, and so is what is announced to go as long as nothing is known to take its place.
    const isThere = subject.fate !== 'gone' || changes.inPlace.has(subject.path);
    const stays = (subject.fate === 'gone' && subject.survivor !== null) || (isThere && best !== null && best.confidence < KNOWN);
    if (best && subject.path === subject.definition && !stays) pairs.set(subject.path, { to: best.target, confidence: best.confidence });
  }
  return pairs;
}

function budgetSpent(count: number): Diagnostic {
  return {
    code: 'ONX2001',
    severity: 'info',
    message: `${count === 1 ? 'One part of the comparison was' : `${count} parts of the comparison were`} left out to keep the run bounded.`,
    hint: 'not_compared in the report names them; what is in them may be reported as removed or unresolved.',
  };
}
