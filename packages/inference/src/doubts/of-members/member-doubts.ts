/** Why each use of a member with a known successor is for a person: one question each, the first that has an answer is told. */
import { isRequired, joinPath, ownerOf, tailOf, type SurfaceDefinition } from '@onx/model';
import { onlyOneAsks } from '../../candidates/flag-name';
import { isOtherNumber } from '../../candidates/other-number';
import { isDeclared, restsOnDocuments } from '../../confidence/documented';
import { STATED_RANK } from '../../declarations/statement';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { memberPath } from '../../release/access';
import { definitionAt } from '../../release/release';
import { isNoLiteral } from '../../release/source-words';
import { attributeGiven, containersBetween } from './another-container';
import { typesBetween } from '../another-type';
import { askedOtherwise } from './asked-otherwise';
import { didItsWorkOnArgument, givesOtherNumber, isScaled, makesOfCall, worksAsItIs, worksOnBeside } from '../asked-of-both';
import { constantGiven } from '../bodies/constant-given';
import type { Form } from '../form';
import { isGivenOtherwise, isUnfit, type Losses } from '../losses';
import { advised, askedFor, asksWhether, awaited, cannotTake, givenOtherwise, givesMore, givesPart, madeAnew, madeBy, madeOf, namedOnly, ofAnotherType, oneForSeveral, oneOfASet, otherNumber } from '../notes';
import { memberNow } from './member-now';
import { makersBetween } from './another-maker';
import { chainGiven, isMadeOfValue } from '../bodies/made-of';
import { othersOfItsSet } from './one-of-a-set';
import { isUnsaidAndUnlike } from '../bodies/several-for-one';
import { isMadeAnew, partBetween } from './what-it-gives';

interface Successor {
  change: MemberChange;
  /** Path of the old member by the class that dependents name. */
  path: string;
  old: SurfaceDefinition | undefined;
  /** The new member, by the class that the old one is matched with. */
  now: { path: string; next: SurfaceDefinition } | undefined;
  losses: Losses;
  /** By old path, the other values that have the same successor. */
  merged: ReadonlyMap<string, readonly string[]>;
  context: Context;
}

type Doubt = (successor: Successor) => string | undefined;

/** Asked of a successor in the same class under another name. */
const DOUBTS: readonly Doubt[] = [stillWorksOtherwise, mayHaveBeenCalled, isItWithAConstant, isInAnotherUnit, isOfAnotherType, isFromAnotherArgument, isMadeByAnother, isAskedOtherwise, isAPart, givesAnotherNumber, didItsWorkOn, isMadeOfIt, isAnotherObject, isForSeveral, asksOtherwise, isOneOfASet, isOneOfSeveral, isApart, isOnlyNamed];

/** Asked of a successor that the old class had too. */
const DOUBTS_BESIDE: readonly Doubt[] = [madeSomethingOfItsOwn, heldAValueOfItsOwn, isUnfitBeside];

/** A sentence, or undefined where the successor can take the place of the old name. */
export function doubtOfMember(change: MemberChange, losses: Losses, merged: Successor['merged'], context: Context): string | undefined {
  const { owner, name, toName } = change;
  const path = joinPath(owner, name);
  const advice = adviceOf(path, toName, context);
  if (advice !== undefined) return advised(name, advice);
  if (isAwaited(change, context)) return awaited(name, toName);
  if (name === toName || toName !== tailOf(toName) || change.toOwner !== undefined) return undefined;
  const wasThere = memberPath(context.from.surface, owner, toName) !== null;
  const successor = { change, path, old: definitionAt(context.from, path), now: nowOf(change, context), losses, merged, context };
  for (const doubt of wasThere ? [...DOUBTS, ...DOUBTS_BESIDE] : DOUBTS) {
    const told = doubt(successor);
    if (told !== undefined) return told;
  }
  return undefined;
}

function nowOf({ owner, toName }: MemberChange, context: Context): Successor['now'] {
  const path = memberNow(owner, toName, context);
  const next = path === null ? undefined : definitionAt(context.to, path);
  return path === null || !next ? undefined : { path, next };
}

function adviceOf(path: string, toName: string, { declarations }: Context): string | undefined {
  const isNamed = declarations.statementsOf([path]).some(({ text, strength }) => tailOf(text) === tailOf(toName) && strength >= STATED_RANK);
  return isNamed ? undefined : declarations.adviceOf([path]);
}

/** What was a value is what a call gives, once it is waited for. */
function isAwaited(change: MemberChange, context: Context): boolean {
  return change.shape === 'value' && change.toShape === 'callable' && nowOf(change, context)?.next.async === true;
}

function stillWorksOtherwise({ change, path, losses }: Successor): string | undefined {
  return worksAsItIs(change, path, losses);
}

function mayHaveBeenCalled({ change: { name, toName, ...change }, old, context: { from } }: Successor): string | undefined {
  if (!becameCallable(change, old) || !isNoLiteral(old?.value ?? '', from.words)) return undefined;
  return `\`${name}\` may have held something to be called, as \`${toName}\` is now: each use has to be looked at.`;
}

function isItWithAConstant({ change: { owner, name, toName }, path, context }: Successor): string | undefined {
  const constant = constantGiven([[context.to, memberNow(owner, name, context)], [context.from, path]], toName);
  return constant === undefined ? undefined : givesMore(name, toName, constant);
}

function isInAnotherUnit({ change, path, old, now, context: { from, to } }: Successor): string | undefined {
  return old && now && isScaled(change, [from, path], [to, now.path]);
}

function isOfAnotherType({ change: { name, toName }, path, old, now, context: { from, to, mapping } }: Successor): string | undefined {
  const types = old && now && (typesBetween(old, from, now.next, to, (path) => mapping.symbol(path)) ?? containersBetween([from, path], [to, now.path]));
  return types && ofAnotherType(name, types.had, toName, types.has);
}

function isFromAnotherArgument({ change: { owner, name, toName, shape, toShape }, losses }: Successor): string | undefined {
  return shape === 'value' && toShape === 'value' && isGivenOtherwise(owner, name, toName, losses) ? givenOtherwise(name, toName) : undefined;
}

function isAskedOtherwise({ change: { owner, name, toName }, path, old, now, context: { from, to } }: Successor): string | undefined {
  const [had, has] = [old && attributeGiven([from, path]), now && attributeGiven([to, now.path])];
  if (had === undefined || has === undefined || !now) return undefined;
  const asked = askedOtherwise({ release: from, owner, name: had }, { release: to, owner: ownerOf(now.path), name: has });
  return asked && askedFor(name, asked.had, toName, asked.has);
}

function givesAnotherNumber({ change, path, old, now, context: { from, to } }: Successor): string | undefined {
  if (old?.kind !== 'method' || now?.next.kind !== 'method') return undefined;
  return givesOtherNumber(change, [from, path], [to, now.path]);
}

function didItsWorkOn({ change, path, old, now, context: { from, to } }: Successor): string | undefined {
  if (old?.kind !== 'method' || now?.next.kind !== 'method') return undefined;
  return didItsWorkOnArgument(change, [from, path], [to, now.path]);
}

function isAPart({ change: { name, toName }, path, old, now, context: { from, to } }: Successor): string | undefined {
  const part = old && now && partBetween([from, path], [to, now.path]);
  return part === undefined ? undefined : givesPart(name, toName, part);
}

/** Asked of the old form, and of what stands under the old name now. */
function isMadeOfIt({ change, path, now, context }: Successor): string | undefined {
  if (!now) return undefined;
  const { owner, name, toName } = change;
  const { from, to } = context;
  const kept = memberNow(owner, name, context);
  const forms: Form[] = [[from, path], ...(kept !== null && kept !== now.path ? [[to, kept] as const] : [])];
  if (now.next.kind === 'method') return makesOfCall(change, forms);
  const own = chainGiven([to, now.path]);
  return isMadeOfValue(forms, [[from.words.members.self, '.', toName], ...(own ? [own] : [])]) ? madeOf(name, toName) : undefined;
}

function isMadeByAnother({ change: { name, toName }, old, now, context: { from, to } }: Successor): string | undefined {
  const makers = old && now && makersBetween(old, from, now.next, to);
  return makers && madeBy(name, makers.had, toName, makers.has);
}

function isAnotherObject({ change: { name, toName }, path, old, now, context: { from, to } }: Successor): string | undefined {
  if (old?.kind !== 'method' || now?.next.kind !== 'method') return undefined;
  return isMadeAnew([from, path], [to, now.path]) ? madeAnew(name, toName) : undefined;
}

/** Of what is given one thing where it was given several, and of what holds other values than it did: what else is the same says what it is itself. */
function isForSeveral({ change: { name, toName, factors }, old, now }: Successor): string | undefined {
  const next = now?.next;
  if (!isOtherNumber(name, toName)) return undefined;
  if (takesSeveral(old, next) || (old?.kind === 'method' && next?.kind === 'method' && isUnsaidAndUnlike(factors))) return otherNumber(name, toName);
  if (old?.kind !== 'attribute' || next?.kind !== 'attribute' || old.value === undefined || next.value === undefined) return undefined;
  const holdsAlike = next.value === old.value || (old.value === name && next.value === toName);
  return holdsAlike ? undefined : otherNumber(name, toName);
}

/** What it is given first is one thing by its name before, and several now, or the other way round. */
function takesSeveral(old: SurfaceDefinition | undefined, next: SurfaceDefinition | undefined): boolean {
  const [was, is] = [old?.parameters?.[0], next?.parameters?.[0]];
  return was !== undefined && is !== undefined && isOtherNumber(was.name, is.name);
}

/** Of values: a method may be named for what it does. */
function asksOtherwise({ change: { name, toName, shape, toShape, factors } }: Successor): string | undefined {
  return shape === 'value' && toShape === 'value' && !isDeclared(factors) && onlyOneAsks(name, toName) ? asksWhether(name, toName) : undefined;
}

function isApart({ change, path, old, now, context }: Successor): string | undefined {
  const kept = memberNow(change.owner, change.name, context);
  if (!change.deprecated || old?.kind !== 'method' || now?.next.kind !== 'method' || kept === null || kept === now.path || definitionAt(context.to, kept)?.kind !== 'method') return undefined;
  return worksOnBeside(change, [context.from, path], [context.to, kept], [context.to, now.path]);
}

function isOneOfSeveral({ change: { name, toName }, path, merged }: Successor): string | undefined {
  const others = merged.get(path);
  return others && oneForSeveral(name, others, toName);
}

function isOneOfASet({ change: { owner, name, toName, factors }, now, context }: Successor): string | undefined {
  if (!now || isDeclared(factors) || factors.some(({ feature, value }) => feature === 'same-body' && value === 1)) return undefined;
  const others = othersOfItsSet(name, now.path, context.from.membersOf.get(owner) ?? [], context);
  return others.length === 0 ? undefined : oneOfASet(name, toName, others);
}

function isOnlyNamed({ change, path, old, losses }: Successor): string | undefined {
  if (!restsOnDocuments(change)) return undefined;
  const losesArguments = change.toShape === 'value' && (old?.parameters?.some(isRequired) ?? false);
  return losses.unlike.has(path) || losesArguments ? namedOnly(change.name, change.toName) : undefined;
}

function madeSomethingOfItsOwn({ change: { name, toName, shape, toShape }, old }: Successor): string | undefined {
  if (shape !== 'callable' || toShape !== 'value' || tailOf(old?.forwardsTo ?? '') === toName) return undefined;
  return `\`${toName}\` was there beside \`${name}()\`, which made something of its own: each use has to be looked at.`;
}

function heldAValueOfItsOwn({ change: { name, toName, ...change }, old }: Successor): string | undefined {
  return becameCallable(change, old) ? `\`${toName}()\` was there beside \`${name}\`, which held a value of its own: each use has to be looked at.` : undefined;
}

function isUnfitBeside({ change: { name, toName }, path, old, now, losses }: Successor): string | undefined {
  return isUnfit(old, now?.next, losses.required.get(path) ?? 0) || losses.asked.has(path) ? cannotTake(name, toName) : undefined;
}

function becameCallable({ shape, toShape }: Pick<MemberChange, 'shape' | 'toShape'>, old: SurfaceDefinition | undefined): boolean {
  return shape === 'value' && toShape === 'callable' && old?.kind === 'attribute';
}
