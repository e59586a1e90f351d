/** Brings together all that is known of two callables, to align their parameters by it. */
import type { Context } from '../../context';
import type { AlignContext } from '../align-context';
import { alignParameters, type Alignment } from './align';
import { calledAs, sidesOf, type CallablePair } from '../callables/callable-pair';
import { announcedArguments, declaredArguments } from '../former/told/declared-arguments';
import { decoratorsOf } from '../former/taken/decorated';
import { replacedInPlace } from '../former/taken/replaced-in-place';
import { isFormerName, settledIn, statedInDocstrings, statedNames } from '../former/former-names';
import { textOn, tokensOf } from '../bodies/held';
import { ofOwnType } from './own-type';
import { shimArguments } from '../former/told/shim-arguments';
import { isDeprecatedBy } from '../former/words-of-an-end';
import { textLikeness } from './text-likeness';

/** Two callables and which parameter of the one became which of the other. */
export interface AlignedCallables {
  pair: CallablePair;
  alignment: Alignment;
}

/** Pairs of an old and a new parameter of one callable that are compared at most. */
const PAIRS = 40_000;

/** Strength of a text that says to use the one instead of the other, and no more; 1 is a name that the code itself takes for the other. */
const ADVISED = 0.8;

/**
 * Aligns the parameters of two matched callables.
 * @param fields by `owner.old>new`: how sure it is that a member has another name now
 * @param siblings in [0, 1]: how often other callables made the same change of name
 */
export function alignCallables(pair: CallablePair, context: Context, fields: ReadonlyMap<string, number>, siblings: AlignContext['siblings']): Alignment {
  const [was, is] = sidesOf(pair, context);
  const between = context.declarations.between(pair.from);
  const declared = declaredArguments([{ ...pair.new, decorators: decoratorsOf(is) }, ...between.map(({ definition }) => definition), { ...pair.old, decorators: decoratorsOf(was) }], context.from.words);
  const announcedAbove = announcedArguments(decoratorsOf(is));
  const inShim = shimArguments(pair, context);
  const inPlace = replacedInPlace(was, is);
  const isFormer = (from: string, to: string): boolean => [is, was, ...between].some((side) => isFormerName(from, to, side)) || inShim(from, to) || inPlace.some((one) => one.from === from && one.to === to);
  let inTexts: ReadonlySet<string> | undefined;
  const isInTexts = (from: string, to: string): boolean => (inTexts ??= new Set([...statedNames(was, is, between), ...statedInDocstrings(was, is, between)].map((one) => `${one.from}>${one.to}`))).has(`${from}>${to}`);
  return alignParameters(pair.old.parameters ?? [], pair.new.parameters ?? [], {
    oldTokens: tokensOf(was),
    newTokens: tokensOf(is),
    siblings,
    fields: (from, to) => (pair.old.kind === 'class' ? (fields.get(`${pair.from}.${from}>${to}`) ?? 0) : 0),
    texts: (from, to) => textLikeness(textOn(from, was), textOn(to, is), to),
    isToldOf: (name) => textOn(name, is) !== '',
    votes: (from, to) => context.votes.share(from, to),
    used: (from, to) => context.uses.keywordShare(calledAs(pair.from, context.from.words), from, to),
    declared: (from, to) => Math.max(declared(from, to), context.declarations.documentedArguments.strength(pair.from, from, to), isFormer(from, to) ? 1 : 0, isInTexts(from, to) ? ADVISED : 0),
    ownType: ofOwnType(was, is, context),
    settled: settledIn(was, is),
    announced: (name) => announcedAbove(name) || isDeprecatedBy(textOn(name, is)),
    affords: (pairs) => isComparable(pair.from, pairs, context),
    pairConfidence: pair.confidence,
    words: context.from.words,
  });
}

function isComparable(callable: string, pairs: number, { budgets }: Context): boolean {
  if (pairs <= PAIRS && budgets.parameterPairs.spend(pairs)) return true;
  budgets.leaveOut(`parameters of ${callable}`, `${pairs} pairs of an old and a new one; more than ${pairs > PAIRS ? `${PAIRS} of one callable` : 'the pairs of all callables together'} are not compared, but for those at the same place`);
  return false;
}
