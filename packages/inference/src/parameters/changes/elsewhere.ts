/** Arguments whose values have another place now: in an object with others, or in several where one object was. */
import { indexSurface, isVariadic, tailOf, type Parameter, type Surface } from '@onx/model';
import { isNameOf, onlyOneTellsWhich } from '../../candidates/key-name';
import { nameLikeness, plainName } from '../../candidates/name-words';
import { quotedName } from '../../release/tokens';
import type { Alignment } from '../alignment/align';
import { argumentLikeness } from '../alignment/argument-likeness';
import { handedTo } from '../former/former-names';
import { gatheredTo } from '../former/taken/renaming-calls';
import { classesOf, fieldsOf, readFrom, textOn, tokensOf, type Side } from '../bodies/held';
import { countParts, isMadeFrom, isReckonedFrom } from '../bodies/part-of-it';
import { advisedIn } from '../alignment/text-likeness';

/** Share of the votes from which a replaced name counts. */
const VOTED = 0.5;
/** Attributes from which on it is told what sort of thing an argument is. */
const TELLING = 2;
/** Likeness of names from which on they are one name in two forms. */
const SAME_NAME = 0.35;
/** Likeness of names from which on they are named for the same thing. */
const SAME_WORD = 0.6;
/** Likeness of names from which on one class may stand for the other. */
const LIKE_CLASSES = 0.5;
const CLASS_NAME = /^[A-Z]/;

/** Two parameter lists of one callable, aligned. The old body may hand the value of one argument on to another. */
export interface Aligned {
  old: Side;
  next: Side;
  alignment: Alignment;
  votes(from: string, to: string): number;
}

/** Where the value of an argument is now. */
export interface Place {
  /** One argument, or several that each have a part of it. */
  objects: readonly string[];
  /** The attribute or the class's field of the one that holds values of others too. */
  field?: string;
}

/** What an argument of the new form holds that the one it was did not. */
interface Holder {
  object: string;
  attributes: readonly string[];
  fields: ReadonlyMap<string, string>;
}

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

/** Tells where the value of a removed argument is taken from now; undefined where nothing says so. */
export function placeFinder(aligned: Aligned): (removed: Parameter) => Place | undefined {
  const { old, next, alignment, votes } = aligned;
  const names = (next.definition.parameters ?? []).map(({ name }) => name);
  let holders: Holder[] | undefined;
  return (removed) => {
    const kept = alignment.kept.map(({ to }) => to);
    const handed = handedTo(removed, kept, old)?.name ?? gatheredTo(removed.name, kept.map(({ name }) => name), tokensOf(old));
    if (handed !== undefined) return { objects: [handed] };
    const advised = advisedIn(textOn(removed.name, old), names);
    if (advised.length > 0) return { objects: advised };
    for (const { object, attributes, fields } of (holders ??= holdersOf(aligned))) {
      const field = attributes.find((attribute) => isThat(removed.name, attribute, votes)) ?? fields.get(plainName(removed.name));
      if (field !== undefined) return { objects: [object], field };
    }
    // What the old body took apart may be given in its parts.
    const added = alignment.added.map(({ parameter }) => parameter).filter((parameter) => !isVariadic(parameter));
    const parts = added.length > 1 ? countParts(removed.name, tokensOf(old), old.release.words) : 0;
    return parts > 0 && parts === added.length ? { objects: added.map(({ name }) => name) } : undefined;
  };
}

/** In the order of the parameters; those alone that hold anything. */
function holdersOf({ old, next, alignment }: Aligned): Holder[] {
  const were = new Map([...alignment.renamed, ...alignment.kept].map(({ from, to }) => [to.name, from]));
  const holders = (next.definition.parameters ?? []).filter((parameter) => !isVariadic(parameter)).map((parameter): Holder => {
    const was = were.get(parameter.name);
    const before = was && readFrom(was.name, old);
    const isAsItWas = was !== undefined && (was.name === parameter.name || was.annotation === parameter.annotation);
    return { object: parameter.name, attributes: [...readFrom(parameter.name, next)].filter((attribute) => !before?.has(attribute)), fields: isAsItWas ? NO_FIELDS : fieldsOf(parameter, next) };
  });
  return holders.filter(({ attributes, fields }) => attributes.length > 0 || fields.size > 0);
}

function isThat(name: string, attribute: string, votes: Aligned['votes']): boolean {
  return plainName(name) === plainName(attribute) || votes(name, attribute) >= VOTED;
}

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

/** Either body makes the one of the other and takes only a part of it, or picks by it. */
function isPartOfTheOther(from: string, to: string, { old, next }: Aligned): boolean {
  const [was, is] = [tokensOf(old), tokensOf(next)];
  const { words } = next.release;
  if (isReckonedFrom(to, from, was, words) || isReckonedFrom(from, to, is, words)) return true;
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
