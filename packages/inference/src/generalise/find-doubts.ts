/** Successors that can't simply take the place of the old name: each use of it is for a person to look at. */
import { isRequired, isVariadic, type SurfaceDefinition } from '@onx/model';
import { isAnswered } from '../answers/verdicts';
import { isDocumented, restsOnDocuments } from '../confidence/documented';
import { STATED_RANK } from '../declarations/declarations';
import type { Context } from '../features/feature';
import { literalType } from '../parameters/literal-type';
import { memberPath, resolveAccess } from '../release/access';
import { isPrivateName, joinPath, ownerOf, tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import type { CallableChange, MemberChange, SymbolMove } from './findings';

const TYPES: ReadonlySet<string> = new Set(['class', 'enum']);

interface Found {
  symbols: readonly SymbolMove[];
  members: readonly MemberChange[];
  callables: readonly CallableChange[];
}

/** Marks what is in doubt, and says nothing of the arguments of calls that a person has to rewrite. */
export function withDoubts(found: Found, context: Context): { symbols: SymbolMove[]; members: MemberChange[]; callables: CallableChange[] } {
  const losses: Losses = { required: new Map(), unlike: new Set(), asked: new Set() };
  for (const { callable, what } of found.callables) {
    if (what.change === 'require') losses.asked.add(callable);
    if (what.change === 'remove' && what.parameter.default === undefined) losses.required.set(callable, (losses.required.get(callable) ?? 0) + 1);
    if (what.change === 'remove' || what.change === 'require' || what.change === 'reorder') losses.unlike.add(callable);
  }
  const doubted = new Set<string>();
  const mark = <T extends SymbolMove | MemberChange>(one: T, path: string, doubt: string | undefined): T => {
    if (doubt === undefined || isAnswered(one.factors)) return one;
    doubted.add(path);
    return { ...one, doubt };
  };
  const symbols = found.symbols.map((move) => mark(move, joinPath(move.module, move.name), doubtOfSymbol(move, losses, context)));
  const members = found.members.map((change) => mark(change, joinPath(change.owner, change.name), doubtOfMember(change, losses, context)));
  const callables = found.callables.filter(({ callable }) => !doubted.has(callable) && !doubted.has(ownerOf(callable)));
  return { symbols, members, callables };
}

/** Callables that can't be called as before. */
interface Losses {
  /** How many required parameters have no place any more. */
  required: Map<string, number>;
  /** Something was taken away, is asked for now, or stands elsewhere. */
  unlike: Set<string>;
  /** Something has to be given now that had not. */
  asked: Set<string>;
}

/** Nothing that the old one had to be given has a place in the new one, or the new one needs more than the old one ever got. */
function isUnfit(old: SurfaceDefinition | undefined, next: SurfaceDefinition | undefined, lost: number): boolean {
  if (!old?.parameters || !next?.parameters) return false;
  const had = old.parameters;
  const needed = next.parameters.filter(isRequired).length;
  return (lost > 0 && lost >= had.filter(isRequired).length) || (needed > had.length && !had.some(isVariadic));
}

function doubtOfSymbol(move: SymbolMove, losses: Losses, context: Context): string | undefined {
  const { from, to, declarations } = context;
  const path = joinPath(move.module, move.name);
  const form = resolveAccess(to.surface, path);
  const constant = constantGiven([[to, form === move.target ? null : form], [from, move.name === move.toName ? null : path]], move.toName);
  if (constant !== undefined) return givesMore(move.name, move.toName, constant);
  const next = definitionAt(to, move.target);
  if (!next || path === move.target) return undefined;
  const named = declarations.successorsOf(path).some(({ target, statement }) => target === move.target && statement.strength >= STATED_RANK);
  const advice = named ? undefined : declarations.adviceOf([path]);
  if (advice !== undefined) return advised(move.name, advice);
  const isType = TYPES.has(move.kind);
  if ((isType || move.kind === 'function') && next.kind === 'constant' && next.aliasOf === undefined && next.value !== undefined) {
    return `\`${move.name}\` was a ${move.kind}; its successor \`${move.toName}\` is a plain value, so each use has to be looked at.`;
  }
  if (move.deprecated && isCalledOtherwise(path, losses)) return stillWorks(move.name, move.toName);
  if (isType && next.kind === 'function' && (from.membersOf.get(path) ?? []).some((member) => !isPrivateName(tailOf(member)) && !tailOf(member).startsWith('__'))) {
    return `\`${move.name}\` was a ${move.kind} with members of its own; its successor \`${move.toName}\` is a function, so each use has to be looked at.`;
  }
  const required = losses.required.get(path) ?? 0;
  if (move.kind === 'function' && next.kind === 'class' && (!next.parameters || required > 0)) {
    return `\`${move.name}\` was a function; its successor \`${move.toName}\` is a class that is made otherwise, so each use has to be looked at.`;
  }
  if ((restsOnDocuments(move) && losses.unlike.has(path)) || (isDocumented(move.factors) && move.kind === 'function' && TYPES.has(next.kind))) return namedOnly(move.name, move.toName);
  return definitionAt(from, move.target) && isUnfit(definitionAt(from, path), next, required) ? cannotTake(move.name, move.toName) : undefined;
}

function doubtOfMember(change: MemberChange, losses: Losses, context: Context): string | undefined {
  const { from, to, mapping, declarations } = context;
  const { owner, name, toName } = change;
  const path = joinPath(owner, name);
  const named = declarations.statementsOf([path]).some(({ text, strength }) => tailOf(text) === toName && strength >= STATED_RANK);
  const advice = named ? undefined : declarations.adviceOf([path]);
  if (advice !== undefined) return advised(name, advice);
  if (name === toName || change.toOwner !== undefined) return undefined;
  if (change.deprecated && isCalledOtherwise(path, losses)) return stillWorks(name, toName);
  const old = definitionAt(from, path);
  const becameCallable = change.shape === 'value' && change.toShape === 'callable' && old?.kind === 'attribute';
  if (becameCallable && literalType(old.value ?? '') === 'other') {
    return `\`${name}\` may have held something to be called, as \`${toName}\` is now: each use has to be looked at.`;
  }
  const constant = constantGiven([[to, memberPath(to.surface, mapping.symbol(owner) ?? owner, name)], [from, path]], toName);
  if (constant !== undefined) return givesMore(name, toName, constant);
  const needed = old?.parameters?.some(isRequired) ?? false;
  if (restsOnDocuments(change) && (losses.unlike.has(path) || (change.toShape === 'value' && needed))) return namedOnly(name, toName);
  if (memberPath(from.surface, owner, toName) === null) return undefined;
  if (change.shape === 'callable' && change.toShape === 'value' && tailOf(old?.forwardsTo ?? '') !== toName) {
    return `\`${toName}\` was there beside \`${name}()\`, which made something of its own: each use has to be looked at.`;
  }
  if (becameCallable) {
    return `\`${toName}()\` was there beside \`${name}\`, which held a value of its own: each use has to be looked at.`;
  }
  return isUnfit(old, definitionAt(to, memberPath(to.surface, owner, toName) ?? ''), losses.required.get(path) ?? 0) ? cannotTake(name, toName) : undefined;
}

function namedOnly(name: string, toName: string): string {
  return `The documents name \`${toName}\` to use in place of \`${name}\`, and it is called in another way: each use has to be looked at.`;
}

/** The old form, as far as it stands, does its work by the successor with a constant of its own: `return self.suggest(name, log=True)`. What calls itself is no such form. */
function constantGiven(forms: readonly (readonly [Release, string | null])[], toName: string): string | undefined {
  for (const [release, path] of forms) {
    const calls = path === null ? [] : release.bodies.calls(path).filter(({ callee }) => tailOf(callee) === toName && callee !== tailOf(path!));
    const [call, ...others] = calls;
    if (!call || others.length > 0) continue;
    const given = [...call.positional, ...Object.entries(call.keywords).map(([name, value]) => (literalType(value) === 'other' ? value : `${name}=${value}`))];
    const constant = given.find((source) => literalType(source.replace(/^\w+=/, '')) !== 'other');
    if (constant !== undefined) return constant;
  }
  return undefined;
}

function givesMore(name: string, toName: string, constant: string): string {
  return `\`${name}\` is \`${toName}\` with \`${constant}\`: each call has to be rewritten.`;
}

function advised(name: string, advice: string): string {
  return `The core says of \`${name}\`: "${advice}" Each use has to be looked at.`;
}

/** Something that every call gives has no place in the new one, or something is asked for that no call gives. */
function isCalledOtherwise(path: string, { required, asked }: Losses): boolean {
  return required.has(path) || asked.has(path);
}

/** What still works is not edited into what does not. */
function stillWorks(name: string, toName: string): string {
  return `\`${name}\` still works, and its successor \`${toName}\` is called in another way: each call has to be rewritten.`;
}

function cannotTake(name: string, toName: string): string {
  return `\`${toName}\` was there before and can't take the arguments of \`${name}\`: each call has to be rewritten.`;
}
