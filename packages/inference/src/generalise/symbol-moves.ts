/** The moves of one name: to its successor, to another distribution, to where the core sends its users, or only from other paths to its own. */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import { isNameAnnounced } from '../changes/announced';
import type { Subject } from '../changes/subject';
import { LISTED, onlyEvidence } from '../confidence/calibrate';
import type { Outside } from '../declarations/outside';
import { FEATURE_OF, STRENGTH, type StatementSource } from '../declarations/statement';
import type { Successor } from '../declarations/successors';
import type { Context } from '../context';
import { commitsBehind } from '../history/commits-behind';
import type { Candidate, Match } from '../matching/match';
import { resolveAccess } from '../release/access';
import { definitionAt, isImportable } from '../release/release';
import type { Belief, SymbolMove } from '../findings';
import { reportPath } from './report-path';

/** A path that answers in both releases. */
const SURE = 0.98;
/** The core takes it from the other distribution, or tells its users to. */
const NAMED_OUTSIDE = 0.97;
/** It only called it there. */
const CALLED_OUTSIDE = 0.8;

/** Another distribution has it now. */
export function outsideMove(subject: Subject, { path, strength, source, commit }: Outside, context: Context): SymbolMove {
  const confidence = strength >= STRENGTH.ALIAS ? NAMED_OUTSIDE : CALLED_OUTSIDE;
  return { ...toldMove(subject, path, source, confidence, context), target: path, outside: true, ...(commit === undefined ? {} : { commits: [commit] }) };
}

/** It stands where it stood, and users are told to take it from elsewhere. */
export function exposedMove(subject: Subject, { target, stated, statement: { source, commit } }: Successor, context: Context): SymbolMove {
  return { ...toldMove(subject, stated, source, SURE, context), target, ...(commit === undefined ? {} : { commits: [commit] }) };
}

function toldMove({ definition, module, name, exposedAt, incidental, fate }: Subject, to: string, source: StatementSource, confidence: number, { from }: Context): Omit<SymbolMove, 'target'> {
  const factors = onlyEvidence(FEATURE_OF[source], confidence);
  return { module, name, exposedAt, incidental, confidence, factors, kind: definitionAt(from, definition)!.kind, toModule: ownerOf(to), toName: tailOf(to), deprecated: fate === 'announced' };
}

/** Only other paths to it went: its own goes on working. */
export function stays({ subject }: Match, context: Context): SymbolMove {
  const { module, name, exposedAt, incidental } = subject;
  const kind = definitionAt(context.from, subject.definition)!.kind;
  return { module, name, kind, toModule: module, toName: name, target: subject.path, exposedAt, deprecated: false, incidental, confidence: isMadeAnew(subject, subject.path, context) ? LISTED : SURE, factors: [] };
}

/** Under the old path stands what a release between had not, with another content. */
function isMadeAnew({ definition }: Subject, target: string, { from, to, declarations }: Context): boolean {
  return definition === target && definitionAt(from, definition)?.body !== definitionAt(to, target)?.body && declarations.wasGone(definition);
}

/** The core writes the whole path, or the module that the name is to be imported from. */
export function isWhole({ stated, statement: { text } }: Successor): boolean {
  return text === stated || text === ownerOf(stated);
}

/** To the path by which users best reach the successor; several where modules that exposed the name go different ways, none where nothing is to be done yet. */
export function moveOf(match: Match, best: Candidate, context: Context): SymbolMove[] {
  const { subject, verdict } = match;
  const stated = context.declarations.successorsOf(subject.path).find((successor) => successor.target === best.target && isWhole(successor))?.stated ?? null;
  // A path that a person wrote, and not only picked, is the one to use.
  const written = verdict?.says === 'successor' && verdict.written !== best.target ? verdict.written : null;
  const to = written === null ? reportPath(context, best.target, stated, subject) : { module: ownerOf(written), name: tailOf(written) };
  // Announced where it is, and no other path that users may take leads to it: nothing to do yet.
  const same = to.module === subject.module && to.name === subject.name;
  const announced = subject.fate === 'announced' || (subject.exposedAt.length > 0 && subject.exposedAt.every((module) => isNameAnnounced(context.to, module, subject.name)));
  if (same && announced && (subject.exposedAt.length === 0 || !isImportable(context.to, to.module))) return [];
  // Both paths are announced to go alike.
  if (subject.fate === 'announced' && stated === null && written === null && isNameAnnounced(context.to, to.module, to.name)) return [];
  const rival = match.candidates.find((candidate) => candidate !== best);
  const [old, next] = [definitionAt(context.from, subject.definition)!, definitionAt(context.to, best.target)!];
  const sha = best.factors.some((factor) => factor.feature === 'same-body') ? next.body : undefined;
  const belief: Belief = {
    confidence: isMadeAnew(subject, best.target, context) ? Math.min(best.confidence, LISTED) : best.confidence,
    factors: best.factors,
    ...(rival ? { runnerUp: { target: rival.target, confidence: rival.confidence } } : {}),
    ...(sha === undefined ? {} : { sha }),
    ...commitsBehind({ from: subject.definition, to: best.target, old, new: next, member: false }, best.factors, context),
  };
  const move: SymbolMove = {
    ...belief,
    module: subject.module,
    name: subject.name,
    kind: old.kind,
    toModule: to.module,
    toName: to.name,
    target: best.target,
    exposedAt: subject.exposedAt,
    deprecated: subject.fate === 'announced',
    incidental: subject.incidental,
  };
  if (to.module !== subject.module || to.name === subject.name) return [move];
  // Renamed where it is: other modules either expose the new name, or their users have to go to its home.
  const exposing = subject.exposedAt.filter((module) => resolveAccess(context.to.surface, joinPath(module, to.name)) === best.target);
  const others = subject.exposedAt.filter((module) => !exposing.includes(module));
  const [first, ...rest] = others;
  const elsewhere = first === undefined ? [] : [{ ...move, module: first, exposedAt: rest }];
  return [{ ...move, exposedAt: exposing }, ...elsewhere];
}
