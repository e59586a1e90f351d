/** Arguments that are another sort of thing than what they are matched with. */
import { indexSurface, tailOf, type Parameter, type Surface } from '@onx/model';
import { isNameOf, onlyOneTellsWhich } from '../../candidates/key-name';
import { nameLikeness } from '../../candidates/name-words';
import { quotedName } from '../../release/tokens';
import { argumentLikeness } from '../alignment/argument-likeness';
import { classesOf, readFrom, tokensOf, type Side } from '../bodies/held';
import { isMadeFrom, isReckonedFrom } from '../bodies/part-of-it';
import { isThat, type Aligned } from './elsewhere';

/** Attributes from which on it is told what sort of thing an argument is. */
const TELLING = 2;
/** Likeness of names from which on they are one name in two forms. */
const SAME_NAME = 0.35;
/** Likeness of names from which on they are named for the same thing. */
const SAME_WORD = 0.6;
/** Likeness of names from which on one class may stand for the other. */
const LIKE_CLASSES = 0.5;
const CLASS_NAME = /^[A-Z]/;

/** Whether the one is another sort of thing than the other was: of other classes, with other attributes, or a part of what the other was. The same name in another form speaks for the same thing. */
export function isAnotherThing(from: Parameter, to: Parameter, aligned: Aligned, mapped: (path: string) => string | undefined): boolean {
  if (isMadeBefore(from.name, to.name, aligned) || isPartOfTheOther(from.name, to.name, aligned)) return true;
  if (onlyOneTellsWhich(from.name, to.name) && isThingOnOneSide(from.name, to.name, aligned)) return true;
  const [wasThing, isThingNow] = [isThing(from.name, aligned.old), isThing(to.name, aligned.next)];
  if ((isNameOf(from.name, to.name) && isThingNow && !wasThing) || (isNameOf(to.name, from.name) && wasThing && !isThingNow)) return true;
  if (isReadByKeyOnOneSide(from.name, to.name, aligned)) return true;
  const isLikeNamed = argumentLikeness(from.name, to.name) >= SAME_NAME;
  if (isOfAnotherClass(from, to, aligned, mapped) && !(isLikeNamed && classesOf(from, aligned.old).length > 0)) return true;
  if (isLikeNamed) return false;
  return nameLikeness(from.name, to.name) < SAME_WORD && isReadOtherwise(from.name, to.name, aligned);
}

/** A body makes the one of the other and takes only a part of it, or picks by it. */
function isPartOfTheOther(from: string, to: string, { old, next, between }: Aligned): boolean {
  const [was, is] = [tokensOf(old), tokensOf(next)];
  const { words } = next.release;
  if (isReckonedFrom(to, from, was, words) || isReckonedFrom(from, to, is, words)) return true;
  if (between.some((side) => isReckonedFrom(to, from, tokensOf(side), words) || isMadeFrom(to, from, tokensOf(side), words))) return true;
  return isMadeFrom(from, to, is, words) || isMadeFrom(to, from, is, words) || isMadeFrom(to, from, was, words);
}

/** What was called to make the thing (`Sampler()`) is that thing now: it is never called, and its name is no class's any more, or its attributes are read. */
function isMadeBefore(from: string, to: string, { old, next }: Aligned): boolean {
  if (!isCalled(from, old) || isCalled(to, next)) return false;
  const isNoClass = CLASS_NAME.test(from) && !CLASS_NAME.test(to);
  return isNoClass || (readFrom(from, old).size === 0 && [...readFrom(to, next)].some((attribute) => !next.release.words.names.special.test(attribute.replace('()', ''))));
}

function isCalled(name: string, side: Side): boolean {
  const tokens = tokensOf(side);
  return tokens.some((token, i) => token === name && tokens[i + 1] === '(' && tokens[i - 1] !== '.');
}

function isOfAnotherClass(from: Parameter, to: Parameter, { old, next }: Aligned, mapped: (path: string) => string | undefined): boolean {
  const { types } = next.release.words;
  const classes = classesOf(to, next);
  if (classes.length === 0 || types.namesNoClass.test(to.annotation ?? '')) return false;
  const had = classesOf(from, old).map((path) => mapped(path) ?? path);
  if (had.length === 0) return types.beginsPlain.test(from.annotation ?? '');
  return !had.some((path) => classes.some((other) => areRelated(path, other, next.release.surface)));
}

/** The same class, one and its heir, or names alike. */
function areRelated(one: string, other: string, surface: Surface): boolean {
  const index = indexSurface(surface);
  return nameLikeness(tailOf(one), tailOf(other)) >= LIKE_CLASSES || index.order(one).includes(other) || index.order(other).includes(one);
}

/** The one is an object whose attributes are read, the other a mapping whose keys are: `options.port`, `options["port"]`. */
function isReadByKeyOnOneSide(from: string, to: string, { old, next }: Aligned): boolean {
  const [was, is] = [waysToRead(from, old), waysToRead(to, next)];
  return (was.byKey && is.byAttribute && !was.byAttribute && !is.byKey) || (is.byKey && was.byAttribute && !is.byAttribute && !was.byKey);
}

function waysToRead(name: string, side: Side): { byKey: boolean; byAttribute: boolean } {
  const { mappings, names } = side.release.words;
  const tokens = tokensOf(side);
  const isKey = (at: number): boolean => quotedName(tokens[at] ?? '') !== undefined;
  // name [ "key"   name . get ( "key"
  const isAsked = (i: number): boolean => (tokens[i + 1] === '[' && isKey(i + 2)) || (tokens[i + 1] === '.' && mappings.lookUps.has(tokens[i + 2] ?? '') && isKey(i + 4));
  const byKey = tokens.some((token, i) => token === name && tokens[i - 1] !== '.' && isAsked(i));
  return { byKey, byAttribute: [...readFrom(name, side)].some((attribute) => !attribute.endsWith('()') && !names.special.test(attribute)) };
}

/** Attributes are read of the one, and none of the other. */
function isThingOnOneSide(from: string, to: string, { old, next }: Aligned): boolean {
  return (readFrom(from, old).size === 0) !== (readFrom(to, next).size === 0);
}

/** It has attributes, and not only methods, which a name has too. */
function isThing(name: string, side: Side): boolean {
  return [...readFrom(name, side)].some((attribute) => !attribute.endsWith('()'));
}

function isReadOtherwise(from: string, to: string, { old, next, alignment, votes }: Aligned): boolean {
  const [was, is] = [readFrom(from, old), readFrom(to, next)];
  if (alignment.added.some(({ parameter }) => was.has(parameter.name) && !is.has(parameter.name))) return true;
  return was.size >= TELLING && is.size >= TELLING && ![...was].some((one) => [...is].some((other) => isThat(one, other, votes)));
}
