/** Successors that can't simply take the place of the old name: each use of it is for a person to look at. */
import { joinPath, ownerOf } from '@onx/model';
import { isAnswered } from '../answers/verdicts';
import { isDeclared } from '../confidence/documented';
import type { Context } from '../context';
import type { CallableChange, Findings, MemberChange, SymbolMove } from '../findings';
import { memberPath, resolveAccess } from '../release/access';
import { definitionAt } from '../release/release';
import { isBareNewName } from './only-named/bare-new-name';
import { keptBeside, type Form } from './form';
import { lossesOf, type Losses } from './losses';
import { doubtOfMember } from './of-members/member-doubts';
import { memberNow } from './of-members/member-now';
import { isNamedAlone } from './only-named/named-alone';
import { isRewritten } from './only-named/rewritten';
import { valuesInOne } from './of-members/several-values';
import { standsBeside, stoodApart, stoodBeside } from './only-named/stood-apart';
import { worksOn } from './only-named/works-on';
import { doubtOfSymbol } from './of-symbols/symbol-doubts';

/** What was found of names, and of what they hold and take. */
type Found = Pick<Findings, 'symbols' | 'members' | 'callables'>;

/** Marks what is in doubt and what is only named, and says nothing of the arguments of calls that a person has to rewrite. */
export function withDoubts(found: Found, context: Context): Found {
  const losses = lossesOf(found.callables);
  const merged = valuesInOne(found.members, context);
  const doubted = new Set<string>();
  const mark = <T extends SymbolMove | MemberChange>(one: T, path: string, doubt: string | undefined): T => {
    if (doubt === undefined || isAnswered(one.factors)) return one;
    doubted.add(path);
    return { ...one, doubt };
  };
  const symbols = found.symbols.map((move) => mark(move, joinPath(move.module, move.name), doubtOfSymbol(move, losses, context)));
  const members = found.members.map((change) => mark(change, joinPath(change.owner, change.name), doubtOfMember(change, losses, merged, context)));
  const callables = found.callables.filter(({ callable }) => !doubted.has(callable) && !doubted.has(ownerOf(callable)));
  return withUnshown({ symbols, members, callables }, losses, context);
}

/** Marks successors of which nothing shows that they do what the old one did, and what is said of the arguments of those that they stand for. */
function withUnshown({ symbols, members, callables }: Found, losses: Losses, context: Context): Found {
  const alone = new Set<string>();
  // Names that are handed on from member to member stood beside each other too.
  const gone = new Set(members.map(({ owner, name }) => joinPath(owner, name)));
  const mark = <T extends SymbolMove | MemberChange>(one: T, path: string, now: string | null, isBeside: boolean): T => {
    if (now === null || !definitionAt(context.to, now) || isAnswered(one.factors)) return one;
    const isAlone = one.unshown || isBeside || isUnshown(one, path, now, losses, context);
    if (isAlone) alone.add(path);
    return isAlone || worksOn(one.factors, path, now, context) ? { ...one, unshown: true } : one;
  };
  const followed = new Set(members.map(({ owner }) => owner));
  const markSymbol = (move: SymbolMove): SymbolMove => {
    const path = joinPath(move.module, move.name);
    return mark(move, path, move.target, standsBeside(move, path, context) || isRewritten(move, path, losses, followed, context));
  };
  const markMember = (change: MemberChange): MemberChange => {
    const now = change.toOwner === undefined ? memberNow(change.owner, change.toName, context) : null;
    return mark(change, joinPath(change.owner, change.name), now, !gone.has(joinPath(change.owner, change.toName)) && stoodBeside(change, context));
  };
  return {
    symbols: symbols.map(markSymbol),
    members: members.map(markMember),
    callables: callables.map((change) => (alone.has(change.callable) || alone.has(ownerOf(change.callable)) || setsOneOf(alone, change, context) ? { ...change, unshown: true } : change)),
  };
}

/** The keyword sets an attribute that its class declares, and that is one of these. */
function setsOneOf(members: ReadonlySet<string>, { callable, what }: CallableChange, { from }: Context): boolean {
  const path = what.change === 'rename' ? memberPath(from.surface, callable, what.from.name) : null;
  return path !== null && members.has(path) && definitionAt(from, path)?.instance !== true;
}

function isUnshown(one: SymbolMove | MemberChange, path: string, now: string, losses: Losses, context: Context): boolean {
  if (stoodApart(one.factors, path, now, context) || isBareNewName(one)) return true;
  if (one.name === one.toName) return false;
  return isNamedAlone(one.factors, formsOf(path, now, context), [context.to, now], context) || (losses.givenAnother.has(path) && !isDeclared(one.factors));
}

/** What stood under the old name, and what stands there beside its successor. */
function formsOf(path: string, now: string, { from, to }: Context): Form[] {
  const kept = keptBeside(path, now, to);
  return [[from, resolveAccess(from.surface, path) ?? path], ...(kept === null ? [] : [[to, kept] as const])];
}
