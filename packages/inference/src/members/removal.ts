/** Members that nothing explains: how sure it is that they are gone, and what a person finds in their place. */
import { indexSurface, ownerOf, rootOf, tailOf, type SurfaceDefinition } from '@onx/model';
import { rounded } from '../confidence/calibrate';
import { probability, scorePair, type Scored } from '../confidence/model';
import { plainName } from '../candidates/name-words';
import { STRENGTH, successorName, type Statement } from '../declarations/statement';
import { readings } from '../declarations/successors';
import type { Context } from '../context';
import type { MemberRemoval } from '../findings';
import { memberIsMissing, memberPath, resolveAccess } from '../release/access';
import { definitionAt } from '../release/release';
import { keeper } from '../release/kept';
import { isPrivateName } from '../release/source-words';
import type { ClassPair, Gone } from './member-findings';
import { CALLABLE, shapeOf } from './shape';

/** No class of the core has the member any more. */
const MISSING = 0.95;
/** A base outside the core may have it. */
const PERHAPS_OUTSIDE = 0.75;
/** And a method may have been its own form of the base's, which is there as before: such removals are often none. */
const PERHAPS_OVERRIDDEN = 0.6;
/** A private member that is as like it lives on in its place. */
const LIKELY = 0.5;
/** Of more new private members, each compared with each that is gone, only that of its name is looked for. */
const MANY = 60;
/** What a message says to use, in quotes, and as a plain word. */
const TEXT_TO_USE = /\b(?:use|call)\s+(?:\w+\s+)?(["'`]{1,2})([^"'`]+)\1/i;
const WORD_TO_USE = /\b(?:use|call)\s+([A-Za-z_]\w*)/i;
const NO_FEATURES: ReadonlySet<string> = new Set();
const fresh = keeper<Context, readonly string[]>();

/** @param nearest the likeliest of what is not another's successor: as far as it may be this one's, nothing was removed */
export function removalOf(one: Gone, nearest: Scored | undefined, pair: ClassPair, context: Context): MemberRemoval {
  const { definition } = one;
  const isMissing = memberIsMissing(context.to.surface, pair.to, definition.name);
  const perhaps = CALLABLE.has(definition.kind) ? PERHAPS_OVERRIDDEN : PERHAPS_OUTSIDE;
  const best = nearest ? probability(nearest.score) : 0;
  const hidden = hiddenNow(one, pair, context);
  const replacement = hidden ?? namedInstead(one, pair, context) ?? advised(one, pair, context);
  const known = isMissing ? 'no member of the class or of its bases has the name or resembles it' : 'the class no longer has it; a base outside the core may';
  return {
    owner: pair.from,
    name: definition.name,
    confidence: rounded(pair.confidence * (1 - best) * (isMissing || hidden !== undefined ? MISSING : perhaps)),
    factors: [],
    why: hidden === undefined ? known : `it lives on as \`${tailOf(hidden)}\`, which is private`,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** The private member that the class has for it now: of its name, or as like it as a successor is. */
function hiddenNow({ path, definition }: Gone, pair: ClassPair, context: Context): string | undefined {
  const { from, to } = context;
  const isLikeIt = (next: SurfaceDefinition): boolean => shapeOf(definition, from) === shapeOf(next, to);
  const alike = newAndPrivate(pair, context).filter((one) => isLikeIt(definitionAt(to, one)!));
  const namesake = alike.find((one) => plainName(tailOf(one)) === plainName(definition.name));
  if (namesake !== undefined || alike.length > MANY || !context.budgets.memberPairs.spend(alike.length)) return namesake;
  const scored = alike.map((one) => scorePair({ from: path, to: one, old: definition, new: definitionAt(to, one)!, member: true }, context, NO_FEATURES));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && probability(best.score) >= LIKELY ? best.pair.to : undefined;
}

/** Private members that the old class had not. Listed once for all that are gone from it. */
function newAndPrivate({ from: old, to: now }: ClassPair, context: Context): readonly string[] {
  const { from, to } = context;
  const isFresh = (path: string): boolean => isPrivateName(tailOf(path), to.words) && memberPath(from.surface, old, tailOf(path)) === null;
  return fresh(context, `${old}>${now}`, () => indexSurface(to.surface).order(now).flatMap((base) => to.membersOf.get(base) ?? []).filter(isFresh));
}

/** What the core says to use, unless the new release is known to have nothing there: a name that went as well, or is only a word of the text, helps nobody. */
function namedInstead({ path }: Gone, pair: ClassPair, context: Context): string | undefined {
  return context.declarations.statementsOf([path]).find((statement) => mayLead(statement, pair, context))?.text;
}

function mayLead(statement: Statement, pair: ClassPair, { from, to, mapping }: Context): boolean {
  const { text } = statement;
  const owner = ownerOf(text);
  const classes = new Set([...indexSurface(from.surface).order(pair.from), ...indexSurface(to.surface).order(pair.to)]);
  const isOwn = owner === '' || owner === to.words.members.self || classes.has(owner);
  // What a class attribute was set to may have been its choice: it is no other name of that.
  if (!isOwn && statement.strength === STRENGTH.ALIAS) return false;
  if (isOwn && !memberIsMissing(to.surface, pair.to, tailOf(text))) return true;
  if (readings(statement).some((path) => resolveAccess(to.surface, mapping.symbol(path) ?? path) !== null)) return true;
  return !isOwn && ![from, to].some(({ surface }) => surface.roots.includes(rootOf(text)));
}

/** `Use 'iter(cache.items())' instead.`, and a plain word where that is a member: `Use best`. */
function advised({ definition: { module, owner, deprecated } }: Gone, pair: ClassPair, context: Context): string | undefined {
  const message = deprecated?.message ?? '';
  const text = TEXT_TO_USE.exec(message)?.[2];
  const name = text === undefined ? null : successorName(text);
  if (name !== null) return mayLead({ text: name, module, owner, strength: STRENGTH.ADVISED, source: 'old' }, pair, context) ? text : undefined;
  const word = WORD_TO_USE.exec(message)?.[1];
  return text ?? (word !== undefined && memberPath(context.to.surface, pair.to, word) !== null ? word : undefined);
}
