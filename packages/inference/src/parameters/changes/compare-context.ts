/** What bodies, decorators and the rest of both releases tell of two aligned parameter lists. */
import type { Parameter, SourceWords } from '@onx/model';
import { areInOtherUnits } from '../../candidates/units';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { literalType } from '../../release/source-words';
import type { Alignment } from '../alignment/align';
import { sidesOf, type CallablePair } from '../callables/callable-pair';
import { isTakenByDecorator } from '../former/taken/decorator-keywords';
import { defaultValue, isKnownValue, namesTheSame } from '../values/default-value';
import { isAnotherThing } from './another-thing';
import { placeFinder, type Place } from './elsewhere';
import { handsOnUnseen, isTakenBehind } from '../bodies/handed-whole';
import { asksFor } from '../bodies/asks-for';
import { areGivenOthers } from '../bodies/given-to';
import { textOn } from '../bodies/held';
import { keepsAnyName } from '../bodies/kept-whole';
import { isReadNoMore } from '../bodies/never-read';
import { isLeftOpen } from '../values/left-open';
import { isAnotherWay } from '../values/another-way';
import { isReadAsMore } from '../values/read-as-more';
import { areOfOtherSorts } from '../values/other-sorts';
import { meansOtherValues } from '../values/other-values';
import { refuses } from '../former/taken/refused-names';
import { namesLookedUp, takenByName } from '../bodies/taken-by-name';

/** What is known of two aligned parameter lists beside them. */
export interface CompareContext {
  pairConfidence: number;
  /** What was passed for the one may mean something else for the other. */
  meansOtherValues(from: Parameter, to: Parameter): boolean;
  sameValue(from: string, to: string): boolean;
  /** Nobody names it: it is given by its place, as before. */
  isByPlace(name: string): boolean;
  /** Whether it is known what both defaults are. */
  isKnown(from: string, to: string): boolean;
  /** The default of one side alone says that nothing was given: what is taken then stands in the body. */
  isLeftOpen(from: string, to: string): boolean;
  /** Where the value of a removed one is taken from now. */
  placeOf(removed: Parameter): Place | undefined;
  /** It is said to be, or is, true or false where it is not given. */
  isTruth(parameter: Parameter): boolean;
  /** Whether the one is another sort of thing than the other was. */
  isAnotherThing(from: Parameter, to: Parameter): boolean;
  /** Both are called, and the one is passed other values than the other was. */
  areGivenOthers(from: string, to: string): boolean;
  /** The old body read the one, the new body never reads the other. */
  isReadNoMore(from: string, to: string): boolean;
  /** The old, the new body looks the name up in what it takes by any name. */
  wasTaken(name: string): boolean;
  /** What the old body handed everything on to named it. */
  wasTakenBehind(name: string): boolean;
  /** The old body handed any keyword on to something that can't be seen. */
  wasHandedOn: boolean;
  isTaken(name: string): boolean;
  /** Code of the new release takes it, and not only a docstring lists it. */
  isTakenByCode(name: string): boolean;
  /** The old body looked up names among any keywords that the new one knows nothing of. */
  hadOptions: boolean;
  /** The old body raises where it is not given. */
  wasAskedFor(name: string): boolean;
  /** The old body set whatever it was given by any name on its object. */
  keptAnyName: boolean;
  /** The new body raises where it is given. */
  isRefused(name: string): boolean;
}

export function compareContextOf(pair: CallablePair, alignment: Alignment, members: readonly MemberChange[], context: Context): CompareContext {
  const [was, is] = sidesOf(pair, context);
  const aligned = { old: was, next: is, between: context.declarations.between(pair.from), alignment, votes: (from: string, to: string) => context.votes.share(from, to) };
  const isLookedUp = takenByName(is);
  const lookedUpNow = namesLookedUp(is);
  const isTakenAround = (name: string): boolean => isTakenByDecorator(name, is) || isTakenBehind(name, is);
  return {
    pairConfidence: pair.confidence,
    meansOtherValues: (from, to) => meansOtherValues(from, to, context.from.words) || areOfOtherSorts(from, to, was, is) || isAnotherWay(from, to, was, is) || isReadAsMore(from, to, is) || areInOtherUnits({ name: from.name, text: textOn(from.name, was) }, { name: to.name, text: textOn(to.name, is) }),
    sameValue: (a, b) => a === b || sameNumber(defaultValue(context.from, pair.old, a), defaultValue(context.to, pair.new, b), context.from.words) || namesTheSame(pair.old, a, pair.new, b, context, members),
    isTruth: ({ annotation = '', default: value }) => annotation.includes(context.from.words.types.truth) || literalType(value ?? '', context.from.words) === 'bool',
    isByPlace: (name) => context.to.words.names.byPlace.test(name),
    isKnown: (a, b) => isKnownValue(context.from, pair.old, a, b) && isKnownValue(context.to, pair.new, b, a),
    isLeftOpen: (a, b) => isLeftOpen(context.from, pair.old, a) !== isLeftOpen(context.to, pair.new, b),
    placeOf: placeFinder(aligned),
    isAnotherThing: (from, to) => isAnotherThing(from, to, aligned, (path) => context.mapping.symbol(path)),
    areGivenOthers: (from, to) => areGivenOthers(from, was, to, is),
    isReadNoMore: (from, to) => isReadNoMore(from, was, to, is),
    wasTaken: takenByName(was),
    wasTakenBehind: (name) => isTakenBehind(name, was),
    wasHandedOn: handsOnUnseen(was),
    isRefused: (name) => refuses(name, is),
    isTakenByCode: (name) => isTakenAround(name) || lookedUpNow.includes(name),
    hadOptions: namesLookedUp(was).some((name) => ![...(pair.new.parameters ?? []), ...(pair.old.parameters ?? [])].some((parameter) => parameter.name === name) && !isLookedUp(name) && !isTakenBehind(name, is)),
    wasAskedFor: (name) => asksFor(name, was),
    keptAnyName: keepsAnyName(was),
    isTaken: (name) => isLookedUp(name) || isTakenAround(name),
  };
}

/** The same source, or the same number in another spelling (`0`, `0.0`). */
function sameNumber(a: string, b: string, words: SourceWords): boolean {
  return a === b || (literalType(a, words) === 'number' && literalType(b, words) === 'number' && Number(a) === Number(b));
}
