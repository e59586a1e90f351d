/** From matches to what happened to each name that users could reach: it moved, it is gone, or nobody can say. */
import { DEFAULT_THRESHOLDS, type Unresolved } from '@onx/model';
import { BY_ANSWER } from '../answers/verdicts';
import { pathsOf } from '../changes/subject';
import { isWitnessed } from '../confidence/documented';
import { STATED_RANK } from '../declarations/statement';
import type { Successor } from '../declarations/successors';
import type { Context } from '../context';
import type { Candidate, Match } from '../matching/match';
import { resolveAccess } from '../release/access';
import { isReachable } from '../release/reach';
import { definitionAt } from '../release/release';
import { becameMember } from './became-member';
import { becameMethod } from './became-method';
import type { MemberChange, SymbolMove, SymbolRemoval } from '../findings';
import { exposedMove, isWhole, moveOf, outsideMove, stays } from './symbol-moves';

/** From here on a successor is named; the bands decide what is done with it. */
const NAMED = 0.5;
/** From here on a candidate is worth a person's look. */
const WORTH_A_LOOK = 0.12;
/** The new release lists it as removed. */
const LISTED_AS_REMOVED = 0.98;
/** Nothing is like it: what reading did not see may be. */
const NOTHING_LIKE_IT = 0.95;
/** A definition that went private may still be exposed in a way that reading does not see. */
const HIDDEN = 0.9;

/** What became of the names that users could reach. */
export interface SymbolFindings {
  moves: SymbolMove[];
  removals: SymbolRemoval[];
  /** Functions that are methods, and constants that classes hold now. */
  held: MemberChange[];
  unresolved: Unresolved[];
  /** The unresolved names as if they were gone: true where their module goes elsewhere without them. */
  stranded: SymbolRemoval[];
}

/** Puts each match into words of the formats; what is out of users' reach has served as context and is left out. */
export function findSymbols(matches: readonly Match[], context: Context): SymbolFindings {
  const out: SymbolFindings = { moves: [], removals: [], held: [], unresolved: [], stranded: [] };
  for (const match of matches) {
    if (match.subject.reachable) judge(match, context, out);
  }
  return out;
}

function judge(match: Match, context: Context, out: SymbolFindings): void {
  const { subject, best, verdict } = match;
  if (best && verdict?.says === 'successor') {
    out.moves.push(...moveOf(match, best, context));
    return;
  }
  if (verdict?.says === 'removed') {
    const { module, name, exposedAt } = subject;
    out.removals.push({ module, name, exposedAt, why: 'a person who was asked says that nothing took its place', confidence: 1, factors: [...BY_ANSWER] });
    return;
  }
  if (match.outside) {
    out.moves.push(outsideMove(subject, match.outside, context));
    return;
  }
  const obituary = context.declarations.obituaryOf(pathsOf(subject));
  const stated = context.declarations.successorsOf(subject.path);
  const exposed = stated.find((successor) => successor.target === subject.path && successor.statement.strength >= STATED_RANK && isWhole(successor));
  if (exposed) {
    out.moves.push(exposedMove(subject, exposed, context));
    return;
  }
  // What the code says is gone is so whatever documents advise.
  const named = stated.some(({ statement }) => obituary?.documented || statement.source !== 'documents');
  const vetoed = obituary !== undefined && !named && !(obituary.documented && best !== null && best.confidence >= DEFAULT_THRESHOLDS.auto && isWitnessed(best.factors));
  // A person could not tell either: what is not likely enough to be acted on stays open.
  const leftOpen = verdict?.says === 'unsure' && (best?.confidence ?? 0) < DEFAULT_THRESHOLDS.warn && match.candidates.length > 0;
  const hidden = best !== null && best.confidence >= NAMED && isHidden(match, best, context, stated);
  const held = becameMethod(match, context) ?? becameMember(match, context);
  if (held && (best === null || hidden || best.confidence < NAMED || best.target === held.toOwner)) {
    out.held.push(held);
    return;
  }
  if (best && best.confidence >= NAMED && !vetoed && !hidden && !leftOpen) {
    out.moves.push(...moveOf(match, best, context));
    return;
  }
  if (subject.fate === 'announced') return;
  if (subject.homeAnswers && !vetoed) {
    out.moves.push(stays(match, context));
    return;
  }
  const chance = match.candidates[0]?.confidence ?? 0;
  if (!vetoed && !hidden && (leftOpen || chance >= WORTH_A_LOOK)) {
    const { module, name, exposedAt } = subject;
    out.stranded.push({ module, name, exposedAt, why: 'its module went elsewhere without it, and nothing is surely its successor', confidence: goneUnless(chance), factors: [] });
    out.unresolved.push({
      path: subject.path,
      kind: definitionAt(context.from, subject.definition)!.kind,
      why: leftOpen ? 'a person who was asked was not sure' : chance >= NAMED ? 'what resembles it most is the successor of another name' : `the likeliest successor has a probability of ${chance}; below ${NAMED} none is named`,
      ...(leftOpen ? { answered: 'unsure' as const } : {}),
      candidates: match.candidates,
    });
    return;
  }
  if (!vetoed && resolveAccess(context.to.surface, subject.path) !== null) {
    out.moves.push(stays(match, context));
    return;
  }
  out.removals.push({
    module: subject.module,
    name: subject.name,
    exposedAt: subject.exposedAt,
    why: vetoed ? (obituary.message?.replace(/\.$/, '') ?? 'the new release lists it as removed') : hidden ? `it lives on as \`${best.target}\`, which no public path leads to` : 'nothing in the new release resembles it',
    confidence: vetoed ? LISTED_AS_REMOVED : hidden ? best.confidence * HIDDEN : goneUnless(chance),
    factors: [],
    ...(obituary ? { obituary } : {}),
    ...endOf(subject.path, context),
  });
}

/** @param chance that the likeliest candidate is its successor all the same */
function goneUnless(chance: number): number {
  return Math.round((1 - chance) * (NOTHING_LIKE_IT * 1000)) / 1000;
}

/** The commits that took it away, where its way was followed. */
function endOf(path: string, { trails }: Context): { commits?: string[] } {
  const end = trails.endOf(path);
  return end ? { commits: [...end.commits] } : {};
}

/** The successor has no public path, and the core does not name it: it was taken out of users' reach. */
function isHidden({ subject }: Match, best: Candidate, context: Context, stated: readonly Successor[]): boolean {
  if (best.target === subject.survivor && subject.homeAnswers) return false;
  if (isReachable(context.to, best.target) || !isReachable(context.from, subject.definition)) return false;
  return !stated.some((successor) => successor.target === best.target && (successor.statement.source === 'new' || (successor.statement.source === 'between' && isWhole(successor))) && successor.statement.strength >= STATED_RANK);
}
