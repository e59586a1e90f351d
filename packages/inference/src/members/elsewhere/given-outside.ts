/** Members that a class no longer writes and has all the same: from a base outside the core. */
import { indexSurface, OWN_NAME, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { memberIsMissing, memberPath } from '../../release/access';
import { allHeirs } from '../../release/heirs';
import { definitionAt, type Release } from '../../release/release';
import { keeper } from '../../release/kept';
import { isConstructor, isOfSuper } from '../../release/source-words';
import type { ClassPair, Gone } from '../member-findings';

const asked = keeper<Release, ReadonlySet<string>>();

/** Something of the code shows that it is still there. */
export function isGivenOutside(one: Gone, pair: ClassPair, context: Context): boolean {
  const { name } = one.definition;
  if (memberIsMissing(context.to.surface, pair.to, name)) return false;
  return isOfBase(name, pair.to, context.to) || wasOverride(one, pair, context) || isAsked(name, pair.to, context.to) || isHandedToBase(one, pair.to, context.to);
}

/** A base that comes with the language has it, or one that a call makes of the names that it lists: `namedtuple("Load", ["sack", "weight"])`. */
function isOfBase(name: string, owner: string, { surface, words }: Release): boolean {
  const listed = new RegExp(`\\(.*\\b${name}\\b`, 's');
  return indexSurface(surface).order(owner).some((base) => words.types.standardMembers.get(base)?.has(name) === true || listed.test(base));
}

/** It asked its base for the same, and the class still has a base of which that may be said. */
function wasOverride({ path, definition: { name } }: Gone, { from, to }: ClassPair, context: Context): boolean {
  const isOutside = (release: Release) => (base: string): boolean => definitionAt(release, base) === undefined;
  const before = indexSurface(context.from.surface).order(from).slice(1);
  const outside = before.filter(isOutside(context.from));
  if (!indexSurface(context.to.surface).order(to).filter(isOutside(context.to)).some((base) => outside.includes(base))) return false;
  const tokens = context.from.bodies.tokens(path);
  const bases = new Set(before.map(tailOf));
  return tokens.some((token, at) => (token === OWN_NAME || token === name) && tokens[at - 1] === '.' && (isOfSuper(tokens, at, context.from.words) || bases.has(tokens[at - 2] ?? '')));
}

/** The class itself, its bases, or those heirs that have it from nowhere else read it of their own object, and do not make it. */
function isAsked(name: string, owner: string, release: Release): boolean {
  const asks = (one: string): boolean => asked(release, one, () => namesAsked(one, release)).has(name);
  if (indexSurface(release.surface).order(owner).some(asks)) return true;
  for (const heir of allHeirs(release, owner)) if (asks(heir) && memberPath(release.surface, heir, name) === null) return true;
  return false;
}

/** What the members of one class read of their own object. */
function namesAsked(owner: string, release: Release): Set<string> {
  const { self, ownClass } = release.words.members;
  const isRead = (_: string, at: number, tokens: readonly string[]): boolean => tokens[at - 1] === '.' && (tokens[at - 2] === self || tokens[at - 2] === ownClass) && tokens[at + 1] !== '=';
  return new Set((release.membersOf.get(owner) ?? []).flatMap((path) => release.bodies.tokens(path).filter(isRead)));
}

/** A value of its name is handed to the constructor of a base of which nothing else is known. */
function isHandedToBase({ definition: { name, instance } }: Gone, owner: string, release: Release): boolean {
  const bases = indexSurface(release.surface).order(owner);
  if (!instance || !bases.some((base) => !definitionAt(release, base) && !release.words.types.standardMembers.has(base))) return false;
  const members = bases.flatMap((base) => release.membersOf.get(base) ?? []);
  return members.some((path) =>
    release.bodies.calls(path).some(({ callee, positional, keywords }) => isConstructor(callee, release.words) && (Object.hasOwn(keywords, name) || keywords['**'] === name || positional.includes(name))),
  );
}
