/** From two releases to operations. Pure: the same input gives the same result. */
import type { BodySource, Diagnostic, InferredOperation, Surface, Unresolved } from '@onx/model';
import { Proposer } from './candidates/propose';
import { Texts } from './candidates/texts';
import { findSubjects, type Changes } from './changes/find-subjects';
import { vendoredCopies } from './changes/vendored-copy';
import { countVotes } from './cochange/votes';
import { Declarations } from './declarations/declarations';
import type { Context } from './features/feature';
import { findModules, isCovered } from './generalise/find-modules';
import { findSymbols } from './generalise/find-symbols';
import { Mapping } from './matching/mapping';
import { matchSubjects, type Match } from './matching/match';
import { findClassesAndFunctions } from './members/find-pairs';
import { indexRelease, type Release } from './release/release';
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
  /** Ids of features to leave out; `declarations` leaves out all that the core says itself. */
  switches?: ReadonlySet<string>;
}

export interface InferenceResult {
  operations: InferredOperation[];
  unresolved: Unresolved[];
  /** What a budget left uncompared. */
  not_compared: { what: string; why: string }[];
  diagnostics: Diagnostic[];
}

const NO_BODIES: BodySource = { get: () => null };

/** Ids of the features that rest on what the core says itself. */
const DECLARATIONS = 'declarations';

export function infer(input: InferenceInput): InferenceResult {
  const off = input.switches ?? new Set<string>();
  const from = indexRelease(input.from, input.bodies.from);
  const to = indexRelease(input.to, input.bodies.to);
  const between = (input.between ?? []).map((surface) => indexRelease(surface, NO_BODIES));
  const declarations = new Declarations(from, to, between, off.has(DECLARATIONS));
  const barred = vendoredCopies(from, to);
  const changes = findSubjects(from, to, declarations, barred);
  const mapping = new Mapping(from, to, changes.inPlace);
  const { votes, skipped } = countVotes(from, to, changedFiles(from, to));
  const context: Context = { from, to, declarations, votes, mapping, texts: new Texts(from, to) };
  const proposer = new Proposer(from, to, declarations, votes, context.texts, barred);
  const matches = matchSubjects(changes.subjects, proposer, context, off);
  const symbols = findSymbols(matches, context);
  const modules = findModules(symbols.moves, symbols.removals, context);
  const inside = findClassesAndFunctions(pairsOf(changes, matches), context, off);
  const operations = applyRules({
    language: input.from.language,
    package: input.from.name,
    versions: input.versions,
    modules,
    symbols: symbols.moves.filter((move) => !isCovered(move, modules, context)),
    removals: symbols.removals,
    members: inside.changes,
    memberRemovals: inside.removals,
    callables: inside.callables,
  });
  const votesCut = skipped ? [{ what: `${skipped} changed files`, why: 'the token budget of co-change was spent before them' }] : [];
  return { operations, unresolved: symbols.unresolved, not_compared: [...proposer.notCompared, ...votesCut], diagnostics: [] };
}

/** Modules that are in both releases with other content. */
function changedFiles(from: Release, to: Release): [string, string][] {
  return Object.keys(from.surface.modules)
    .filter((module) => module in to.surface.modules && from.surface.modules[module]!.blob !== to.surface.modules[module]!.blob)
    .sort()
    .map((module) => [module, module]);
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
