/** Why each use of a symbol with a known successor is for a person: one question each, the first that has an answer is told. */
import { indexSurface, joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
import { isOtherNumber } from '../../candidates/other-number';
import { isDocumented, restsOnDocuments } from '../../confidence/documented';
import { STATED_RANK } from '../../declarations/statement';
import type { Context } from '../../context';
import type { SymbolMove } from '../../findings';
import { resolveAccess } from '../../release/access';
import { definitionAt, type Release } from '../../release/release';
import { isMarkedName, isNoLiteral } from '../../release/source-words';
import { calledInstead } from './about-another';
import { typesBetween } from '../another-type';
import { holdOtherSorts } from './another-sort';
import { didItsWorkOnArgument, givesOtherNumber, isScaled, makesOfCall, worksAsItIs, worksOnBeside } from '../asked-of-both';
import { basedOnIt } from './base-of-others';
import { constantForBase, constantGiven } from '../bodies/constant-given';
import { keptBeside, type Form } from '../form';
import { givenBesides } from './given-besides';
import { isUnfit, shiftsPlaces, type Losses } from '../losses';
import { aboutAnother, advised, baseOf, becameBoth, cannotTake, givesMore, meansLess, namedOnly, ofAnotherType, otherNumber, otherParts, takesLess, wasItsHeir } from '../notes';
import { otherPart } from './one-became-two';
import { leftBelow } from './own-base';
import { keepsOtherParts } from './other-groups';
import { isSameWork, isUnsaidAndUnlike } from '../bodies/several-for-one';

/** `Register(…)`, `Register.of(…)` */
const MADE = /^((?:[a-z_]\w*\.)*[A-Z]\w*)(?:\.\w+)?\(/;
const HOLDER = /(?:dict|mapping\w*|list|tuple|set|array|deque|counter|chain\w*)$/i;

interface Successor {
  move: SymbolMove;
  /** Access path that vanished. */
  path: string;
  old: SurfaceDefinition | undefined;
  next: SurfaceDefinition;
  losses: Losses;
  context: Context;
}

type Doubt = (successor: Successor) => string | undefined;

const DOUBTS: readonly Doubt[] = [
  isAdvice, isPlainValue, isNoPlainValue, stillWorksOtherwise, stillTakesMore, hadMembers, isMadeOtherwise, isInAnotherUnit, isOfAnotherType, isOfAnotherSort, takesApartOtherwise, isMadeOfIt, givesAnotherNumber, didItsWorkOn, isOnlyNamed, isForSeveral, isGivenMore, becameTwo, isApart, isAboutAnother, isBase, isOwnBase, hasOtherDefaults, wasThereAndIsUnfit,
];

/** A sentence, or undefined where the successor can take the place of the old name. */
export function doubtOfSymbol(move: SymbolMove, losses: Losses, context: Context): string | undefined {
  const path = joinPath(move.module, move.name);
  const constant = constantOf(move, path, context);
  if (constant !== undefined) return givesMore(move.name, move.toName, constant);
  const next = definitionAt(context.to, move.target);
  if (!next || path === move.target) return undefined;
  const successor = { move, path, old: definitionAt(context.from, path), next, losses, context };
  for (const doubt of DOUBTS) {
    const told = doubt(successor);
    if (told !== undefined) return told;
  }
  return undefined;
}

function constantOf(move: SymbolMove, path: string, { from, to }: Context): string | undefined {
  const defined = resolveAccess(from.surface, path) ?? path;
  const form = resolveAccess(to.surface, path) ?? resolveAccess(to.surface, defined);
  const forms = [[to, form === move.target ? null : form], [from, move.name === move.toName ? null : defined]] as const;
  return constantGiven(forms, move.toName) ?? constantForBase(forms, move.target, definitionAt(to, move.target)?.parameters);
}

function isAdvice({ move, path, context }: Successor): string | undefined {
  const advice = isStated(path, move.target, context) ? undefined : context.declarations.adviceOf([path]);
  return advice === undefined ? undefined : advised(move.name, advice);
}

function isPlainValue({ move, next }: Successor): string | undefined {
  if (!(isType(move.kind) || move.kind === 'function') || next.kind !== 'constant' || next.aliasOf !== undefined || next.value === undefined) return undefined;
  return `\`${move.name}\` was a ${move.kind}; its successor \`${move.toName}\` is a plain value, so each use has to be looked at.`;
}

/** What was a plain value is a function now, or an object that a class makes. */
function isNoPlainValue({ move, old, next, context: { from, to } }: Successor): string | undefined {
  if (old?.kind !== 'constant' || old.value === undefined || old.aliasOf !== undefined || old.value === from.words.values.none || isNoLiteral(old.value, from.words)) return undefined;
  if (next.kind !== 'function' && !(next.kind === 'constant' && isMadeByClass(next, to))) return undefined;
  return `\`${move.name}\` was a plain value; its successor \`${move.toName}\` is ${next.kind === 'function' ? 'a function' : 'an object of its own'}, so each use has to be looked at.`;
}

/** By a class of the core or of another package, that is no other form of what holds several. */
function isMadeByClass({ value = '', module }: SurfaceDefinition, to: Release): boolean {
  const maker = MADE.exec(value)?.[1];
  if (maker === undefined) return false;
  const path = resolveAccess(to.surface, joinPath(module, maker));
  const bases = path === null ? [] : indexSurface(to.surface).order(path).flatMap((one) => definitionAt(to, one)?.bases ?? []);
  return ![maker, ...bases].some((name) => HOLDER.test(tailOf(name)));
}

function stillWorksOtherwise({ move, path, losses }: Successor): string | undefined {
  return worksAsItIs(move, path, losses);
}

/** What still works, and whose arguments would be given to others. */
function stillTakesMore({ move, path, old, losses, context: { to } }: Successor): string | undefined {
  return keptBeside(path, move.target, to) !== null && shiftsPlaces(path, old, losses) ? takesLess(move.name, move.toName) : undefined;
}

/** Another name of a class (`Sieve = _work.Sieve`) stood for what it has. */
function hadMembers({ move, path, old, next, context: { from } }: Successor): string | undefined {
  const stood = old?.aliasOf !== undefined && definitionAt(from, old.aliasOf) ? old.aliasOf : path;
  const kind = definitionAt(from, stood)?.kind ?? move.kind;
  if (!isType(kind) || next.kind !== 'function') return undefined;
  const classes = indexSurface(from.surface).order(stood);
  if (!classes.flatMap((one) => from.membersOf.get(one) ?? []).some((member) => !isMarkedName(tailOf(member), from.words))) return undefined;
  return `\`${move.name}\` was a ${kind} with members of its own; its successor \`${move.toName}\` is a function, so each use has to be looked at.`;
}

function isMadeOtherwise({ move, path, next, losses }: Successor): string | undefined {
  if (move.kind !== 'function' || next.kind !== 'class' || (next.parameters && !losses.required.has(path))) return undefined;
  return `\`${move.name}\` was a function; its successor \`${move.toName}\` is a class that is made otherwise, so each use has to be looked at.`;
}

/** Of a new name: what only moved and was reworked is another matter. */
function isInAnotherUnit({ move, path, old, context: { from, to } }: Successor): string | undefined {
  if (move.kind !== 'function' || move.name === move.toName || !old) return undefined;
  return isScaled(move, [from, path], [to, move.target]);
}

/** Of a new name, as with units. */
function isOfAnotherType({ move, old, next, context: { from, to, mapping } }: Successor): string | undefined {
  if (move.kind !== 'function' || next.kind !== 'function' || move.name === move.toName || !old) return undefined;
  const types = typesBetween(old, from, next, to, (path) => mapping.symbol(path));
  return types && ofAnotherType(move.name, types.had, move.toName, types.has);
}

function isOfAnotherSort({ move, old, next, context: { from } }: Successor): string | undefined {
  if (!old || move.name === move.toName || !holdOtherSorts(old, next, from.words)) return undefined;
  return ofAnotherType(move.name, old.value!, move.toName, next.value!);
}

function takesApartOtherwise({ move, old, next }: Successor): string | undefined {
  return keepsOtherParts(old, next) ? otherParts(move.name, move.toName) : undefined;
}

/** Asked of the old form, and of what stands under the old name now. */
function isMadeOfIt({ move, path, next, context: { from, to } }: Successor): string | undefined {
  if (move.kind !== 'function' || (next.kind !== 'function' && !isType(next.kind)) || move.name === move.toName) return undefined;
  const kept = keptBeside(path, move.target, to);
  const forms: Form[] = [[from, path], ...(kept === null ? [] : [[to, kept] as const])];
  return makesOfCall(move, forms);
}

function didItsWorkOn({ move, path, next, context: { from, to } }: Successor): string | undefined {
  if (move.kind !== 'function' || next.kind !== 'function' || move.name === move.toName) return undefined;
  return didItsWorkOnArgument(move, [from, path], [to, move.target]);
}

function givesAnotherNumber({ move, path, next, context: { from, to } }: Successor): string | undefined {
  if (move.kind !== 'function' || next.kind !== 'function' || move.name === move.toName) return undefined;
  return givesOtherNumber(move, [from, path], [to, move.target]);
}

function isOnlyNamed({ move, path, next, losses }: Successor): string | undefined {
  const isUnlike = restsOnDocuments(move) && losses.unlike.has(path);
  return isUnlike || (isDocumented(move.factors) && move.kind === 'function' && isType(next.kind)) ? namedOnly(move.name, move.toName) : undefined;
}

/** Of an old name that stands beside the new one and does its own work, or of one that nobody says became the new one. */
function isForSeveral({ move, path, next, context: { from, to } }: Successor): string | undefined {
  if (move.kind !== 'function' || !isOtherNumber(move.name, move.toName)) return undefined;
  const kept = keptBeside(path, move.target, to);
  const isOther = kept === null ? next.kind === 'function' && isUnsaidAndUnlike(move.factors) : !isSameWork([[from, path], [to, kept]], [to, move.target], move.name, move.toName);
  return isOther ? otherNumber(move.name, move.toName) : undefined;
}

/** Of a successor that was there before. */
function isGivenMore({ move, path, old, context }: Successor): string | undefined {
  if (!old || move.kind !== 'function' || !definitionAt(context.from, move.target)) return undefined;
  const given = givenBesides(path, old, move.target, context);
  return given.length === 0 ? undefined : givesMore(move.name, move.toName, given.join(', '));
}

function becameTwo({ move, path, context }: Successor): string | undefined {
  if (isStated(path, move.target, context)) return undefined;
  const other = otherPart(move.name, move.target, context);
  return other === undefined ? undefined : becameBoth(move.name, move.toName, other);
}

function isApart({ move, path, old, next, context: { from, to } }: Successor): string | undefined {
  const kept = move.name === move.toName || !move.deprecated ? null : keptBeside(path, move.target, to);
  if (kept === null || !isMade(old?.kind) || !isMade(next.kind) || !isMade(definitionAt(to, kept)?.kind)) return undefined;
  return worksOnBeside(move, [from, path], [to, kept], [to, move.target]);
}

function isAboutAnother({ move, path, old, next, context }: Successor): string | undefined {
  if (move.kind !== 'function' || next.kind !== 'function' || !old || move.name === move.toName || isStated(path, move.target, context)) return undefined;
  const calls = calledInstead(old, next, context);
  return calls && aboutAnother(move.name, calls.had, move.toName, calls.has);
}

function isBase({ move, path, context }: Successor): string | undefined {
  if (!isType(move.kind) || move.name === move.toName || isStated(path, move.target, context)) return undefined;
  const [heir] = basedOnIt(path, move.target, context);
  return heir === undefined ? undefined : baseOf(move.name, move.toName, tailOf(heir));
}

/** Of a class that nothing announced: a shim may well derive from its successor. */
function isOwnBase({ move, path, old, context }: Successor): string | undefined {
  if (!isType(move.kind) || old?.deprecated !== undefined || isStated(path, move.target, context)) return undefined;
  const left = leftBelow(path, move.target, context);
  return left.length === 0 ? undefined : wasItsHeir(move.name, move.toName, left);
}

/** It has a body that does something. */
function isMade(kind: SurfaceDefinition['kind'] | undefined): boolean {
  return kind === 'function' || kind === 'class';
}

function hasOtherDefaults({ move, path, losses, context: { to } }: Successor): string | undefined {
  return definitionAt(to, path) && move.name !== move.toName && losses.defaults.has(path) ? meansLess(move.name, move.toName) : undefined;
}

function wasThereAndIsUnfit({ move, path, old, next, losses, context: { from } }: Successor): string | undefined {
  return definitionAt(from, move.target) && isUnfit(old, next, losses.required.get(path) ?? 0) ? cannotTake(move.name, move.toName) : undefined;
}

/** The core names the successor, and does not only call it. */
function isStated(path: string, successor: string, { declarations }: Context): boolean {
  return declarations.successorsOf(path).some(({ target, statement }) => target === successor && statement.strength >= STATED_RANK);
}

function isType(kind: SurfaceDefinition['kind']): boolean {
  return kind === 'class' || kind === 'enum';
}
