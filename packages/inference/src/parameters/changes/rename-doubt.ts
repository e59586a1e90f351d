/** Why each call that passes an argument under its old name is for a person, though it is known which the new one is. */
import { isRequired, type Parameter } from '@onx/model';
import { areContrary } from '../../candidates/contrary-names';
import { onlyOneAsks } from '../../candidates/flag-name';
import { isOtherNumber } from '../../candidates/other-number';
import { reaches } from '../../confidence/reaches';
import { asksWhether, neverRead, otherNumber, passesOthers, saysTheContrary } from '../../doubts/notes';
import { argumentLikeness } from '../alignment/argument-likeness';
import type { AlignedPair } from '../alignment/pair-up';
import type { CompareContext } from './compare-context';
import { goesInto } from './elsewhere';

/** Features that look at the parameter itself, and values from which on they say something. */
const SHOWING: ReadonlySet<string> = new Set(['parameter-role', 'parameter-annotation', 'parameter-text', 'parameter-in-use', 'parameter-field']);
const SHOWN = 0.3;
/** Likeness of names below which they say different things. */
const OTHER_WORD = 0.3;
/** From this value on, what takes the contrary by its name takes the same: the core says so. The type says nothing there, the least and the most are both numbers. */
const SAME_THOUGH_CONTRARY: ReadonlyMap<string, number> = new Map([['parameter-declared', 0.9]]);
/** From these values on, what takes something else by its name takes the same all the same: the core says so, or both are of one type. */
const SAME_ALL_THE_SAME: ReadonlyMap<string, number> = new Map([...SAME_THOUGH_CONTRARY, ['parameter-annotation', 0.33]]);

/**
 * A sentence, or undefined where the one may simply be given as the other.
 * @param isGathering the new one holds the values of several others now
 * @param asked parameters that have to be given now and had not, where nothing went
 */
export function doubtOfRename({ from, to, factors }: AlignedPair, isGathering: boolean, asked: readonly string[], context: CompareContext): string | undefined {
  if (isGathering || context.isAnotherThing(from, to)) return isNotThat(from.name, to.name);
  if (reaches(factors, areContrary(from.name, to.name) ? SAME_THOUGH_CONTRARY : SAME_ALL_THE_SAME)) return undefined;
  return doubtOfNames(from, to, context) ?? (isShown(factors) ? undefined : doubtOfPlace(from, to, asked)) ?? doubtOfUse(from.name, to.name, context);
}

/** What the body does with it now. */
function doubtOfUse(from: string, to: string, { areGivenOthers, isReadNoMore }: CompareContext): string | undefined {
  if (areGivenOthers(from, to)) return passesOthers(from, to);
  return isReadNoMore(from, to) ? neverRead(from, to) : undefined;
}

function doubtOfNames(from: Parameter, to: Parameter, { isTruth }: CompareContext): string | undefined {
  if (isOtherNumber(from.name, to.name)) return otherNumber(from.name, to.name);
  if (areContrary(from.name, to.name)) return saysTheContrary(from.name, to.name);
  return onlyOneAsks(from.name, to.name) && !(isTruth(from) && isTruth(to)) ? asksWhether(from.name, to.name) : undefined;
}

/** What is done with it, what it is, or what is said of it speaks for the pair, and not its place alone. */
function isShown(factors: AlignedPair['factors']): boolean {
  return factors.some(({ feature, value }) => SHOWING.has(feature) && value >= SHOWN);
}

/** What has to be given beside it may be a part of what was given. */
function doubtOfPlace(from: Parameter, to: Parameter, asked: readonly string[]): string | undefined {
  return asked.length > 0 && isRequired(from) && argumentLikeness(from.name, to.name) < OTHER_WORD ? goesInto(from.name, { objects: [to.name, ...asked] }) : undefined;
}

function isNotThat(from: string, to: string): string {
  return `\`${to}\` is another sort of thing than \`${from}\` was, so each call has to be looked at.`;
}
