/** Attributes that hold what a constructor is given: one under the old name of an argument that has another name now is under that name too. */
import { joinPath } from '@onx/model';
import { GUESS, KNOWN, LISTED, rounded } from '../confidence/calibrate';
import type { Context } from '../context';
import type { CallableChange, MemberChange, MemberRemoval } from '../findings';
import { memberPath } from '../release/access';
import { definitionAt } from '../release/release';
import { isIdentifier } from '../release/tokens';
import { namesAndShapes } from './member-findings';

/**
 * What became of members of which nothing else tells.
 * @param nowOf the new class that an old one became
 * @param known changes of members: what is the successor of one is not that of another
 */
export function heldArguments(removals: readonly MemberRemoval[], callables: readonly CallableChange[], known: readonly MemberChange[], nowOf: (owner: string) => string | undefined, context: Context): MemberChange[] {
  const taken = new Set(known.map(({ owner, toName }) => joinPath(owner, toName)));
  const gone = new Set(removals.map(({ owner, name }) => joinPath(owner, name)));
  return callables.flatMap((change) => {
    const { callable, what } = change;
    if (what.change !== 'rename' || !isTold(change) || what.doubt !== undefined || what.valuesChange || !gone.has(joinPath(callable, what.from.name)) || taken.has(joinPath(callable, what.to.name))) return [];
    const now = nowOf(callable);
    if (!isDeclared(change) && memberPath(context.from.surface, callable, what.to.name) !== null) return [];
    const target = now === undefined ? null : memberPath(context.to.surface, now, what.to.name);
    const old = definitionAt(context.from, joinPath(callable, what.from.name));
    const next = target === null ? undefined : definitionAt(context.to, target);
    if (!old || !next || !holds(old.value, what.from.name) || !holds(next.value, what.to.name)) return [];
    const names = namesAndShapes(old, next, context);
    if (names.shape !== names.toShape) return [];
    return [{ owner: callable, ...names, deprecated: false, confidence: rounded(Math.min(change.confidence, LISTED)), factors: change.factors }];
  });
}

/** No guess, or one that the core itself says. */
function isTold(change: CallableChange): boolean {
  return change.confidence > GUESS || (change.confidence >= KNOWN && isDeclared(change));
}

function isDeclared({ factors }: CallableChange): boolean {
  return factors.some(({ feature, value }) => feature === 'parameter-declared' && value > 0);
}

/** The argument itself, as it was given; where the value is not at hand (a property, a declared field), it may be. */
function holds(value: string | undefined, argument: string): boolean {
  return value === undefined || value === argument || !isIdentifier(value);
}
