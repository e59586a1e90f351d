/** Changes of arguments that a release took under two names. */
import { GUESS, onlyEvidence } from '../../confidence/calibrate';
import type { Context } from '../../context';
import { neverRead } from '../../doubts/notes';
import type { CallableChange } from '../../findings';
import type { Alignment } from '../alignment/align';
import { tokensOf, type Side } from '../bodies/held';
import { isReadNoMore } from '../bodies/never-read';
import { isReckonedFrom } from '../bodies/part-of-it';
import { sidesOf, type CallablePair } from '../callables/callable-pair';
import { documentedNames } from './told/documented-names';
import { announcedNames, besideNames, type FormerName } from './former-names';
import { meansOtherValues } from '../values/other-values';
import { respelledNames } from './respelled-names';

/** The release itself took the values of the one name for the other. */
const TAKEN = 0.98;

/** Names that were taken beside parameters, or handed on to them, and that no alignment explains. */
export function formerNames(pair: CallablePair, alignment: Alignment, context: Context): FormerName[] {
  const [was, is] = sidesOf(pair, context);
  const { declarations } = context;
  const documented = declarations.documentedArguments.of(pair.from);
  const between = declarations.between(pair.from);
  const found = [...besideNames(was, is, between), ...announcedNames(was, is, between, alignment)];
  const known = new Set(found.map(({ from }) => from.name));
  const told = documentedNames(was, is, alignment, documented).filter(({ from }) => !known.has(from.name));
  const respelled = respelledNames(was, is, alignment).filter(({ from, to }) => [...found, ...told].every((one) => one.from.name !== from.name && one.to.name !== to.name));
  return [...found, ...told, ...respelled].filter((one) => alignment.renamed.every(({ from }) => from.name !== one.from.name));
}

/** A change of name for each of them; one whose values went to several parameters stays with a person. */
export function formerChanges(former: readonly FormerName[], pair: CallablePair, context: Context): CallableChange[] {
  const [was, is] = sidesOf(pair, context);
  const sides = [was, ...context.declarations.between(pair.from), is];
  const { words } = context.from;
  return former.map(({ from, to, position, deprecated, untold, renamed }) => {
    const sure = untold ? GUESS : TAKEN;
    const others = former.filter((one) => one.from.name === from.name && one.to !== to).map((one) => one.to.name);
    const doubt = others.length > 0 ? takenForSeveral(from.name, [to.name, ...others]) : isReckoned(from.name, to.name, sides) ? reckoned(from.name, to.name) : to.kind !== 'var_keyword' && isReadNoMore(from.name, was, to.name, is) ? neverRead(from.name, to.name) : undefined;
    return {
      callable: pair.from,
      what: { change: 'rename', from, to, position, valuesChange: untold === true && !(renamed && from.default === words.values.none) && meansOtherValues(from, to, words), ...(doubt === undefined ? {} : { doubt }) },
      confidence: sure * pair.confidence,
      factors: onlyEvidence('parameter-declared', sure, sure),
      deprecated,
    };
  });
}

/** Some values are taken as they are, and others converted first. */
function isReckoned(from: string, to: string, sides: readonly Side[]): boolean {
  return sides.some((side) => isReckonedFrom(to, from, tokensOf(side), side.release.words));
}

function reckoned(name: string, toName: string): string {
  return `\`${toName}\` is reckoned from \`${name}\`, and may be in another unit: each call has to be looked at.`;
}

function takenForSeveral(name: string, successors: readonly string[]): string {
  return `\`${name}\` is taken for ${successors.map((successor) => `\`${successor}\``).join(' and for ')}: each call has to be looked at.`;
}
