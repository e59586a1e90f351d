/** Arguments that a release took under two names: by a decorator that maps the names, among any keywords, or as a parameter whose value its body hands to another one. */
import type { DecoratorFact, Parameter, SourceWords } from '@onx/model';
import { keeper } from '../../release/kept';
import type { Release } from '../../release/release';
import { endsThere } from '../../release/source-words';
import { quotedName } from '../../release/tokens';
import type { AcceptedName } from './accepted-name';
import { acceptedNames } from './taken/accepted-names';
import type { Alignment } from '../alignment/align';
import { declaredArguments, statedPairs } from './told/declared-arguments';
import { decoratorsOf } from './taken/decorated';
import { isTakenByDecorator } from './taken/decorator-keywords';
import { handedWhole, isTakenBehind } from '../bodies/handed-whole';
import { declaredAttribute, textOn, tokensOf, type Side } from '../bodies/held';
import { optionsOf } from '../bodies/options';
import { isOfOneType } from '../alignment/own-type';
import { newlyRefused } from './taken/refused-names';
import { statedInDocstring, statedInTexts, type StatedName } from './told/stated-in-texts';
import { takenByName } from '../bodies/taken-by-name';
import { advisedIn } from '../alignment/text-likeness';
import { isNamedForRenaming, saysRenamed } from './words-of-an-end';

/** The old name, the parameter that takes its values, and where that stood. */
export interface FormerName {
  from: Parameter;
  to: Parameter;
  position: number;
  /** The new release takes it as well. */
  deprecated: boolean;
  /** That the one is to be used for the other is said, not what becomes of the value. */
  untold?: true;
  /** It is said to be the same under another name. */
  renamed?: true;
}

/**
 * Names that the old form alone takes for parameters that both forms have, or that the new form has begun to announce.
 * @param between the callable in the releases between, whose decorators may map what only they took under both names
 */
export function besideNames(old: Side, next: Side, between: readonly Side[]): FormerName[] {
  const [before, taken] = [acceptedNames(old), acceptedNames(next)];
  const now = [...taken, ...mappedOptions(next).filter((one) => !taken.some((other) => isSame(one, other)))];
  const mappedBetween = between.flatMap(({ definition: { decorators, parameters } }) => pairsOf(decorators, parameters, old.release.words)).filter(([from, to]) => isOption(from, old) && isOption(to, next));
  const mapped = [...[...pairsOn(old), ...mappedBetween].map(([from, to]) => ({ from, to })), ...before];
  const refused = newlyRefused(old, next);
  if (mapped.length === 0 && now.length === 0 && refused.length === 0) return [];
  const still = new Set([...pairsOn(next).map(([from]) => from), ...now.map(({ from }) => from)]);
  const [were, are] = [old.definition.parameters ?? [], next.definition.parameters ?? []];
  const has = (list: readonly Parameter[], name: string): boolean => list.some((parameter) => parameter.name === name);
  const gone = mapped.filter((one, i) => !still.has(one.from) && !has(are, one.from) && !has(were, one.from) && mapped.findIndex((other) => isSame(one, other)) === i);
  // A name that the new form itself brings, perhaps for another one, was none of the old one, as far as it is known what that took.
  const isNew = (name: string): boolean => has(are, name) && !has(were, name);
  const isBrought = (name: string): boolean => isNew(name) && !wasLookedUp(name, old) && (isReadToItsEnd(old) || now.some(({ from, to }) => to === name || (from === name && isNew(to) && !isTakenAnywhere(name, old.release))));
  const announced = now.filter((one) => !before.some((other) => isSame(one, other)) && isTaken(one.from, old) && !isBrought(one.from) && !isDeclaredStill(one.from, next));
  const expired = refused.filter((one) => gone.every(({ from }) => from !== one.from) && isTaken(one.from, old));
  return [
    ...gone.map((one) => ({ ...one, deprecated: false })),
    ...expired.map((one) => ({ ...one, deprecated: false, untold: true as const })),
    ...announced.map((one) => ({ ...one, deprecated: true })),
  ].flatMap(({ from, to: name, deprecated, ...told }) => {
    const to = are.find((parameter) => parameter.name === name) ?? (deprecated || isOption(name, next) || isOtherOption(from, name, old, next) ? amongOptions(name, next) : undefined);
    const stood = has(were, from) ? from : name;
    const at = were.findIndex((parameter) => parameter.name === stood || (to?.kind === 'var_keyword' && parameter.kind === 'var_keyword'));
    const was = were.find((parameter) => parameter.name === from) ?? { name: from, kind: 'keyword_only' as const };
    return to ? [{ from: was, to, position: at < 0 ? are.indexOf(to) : at, deprecated, ...told }] : [];
  });
}

/** What a decorator takes for a keyword that is among any that the callable takes. */
function mappedOptions(side: Side): AcceptedName[] {
  return pairsOn(side).flatMap(([from, to]) => (isOption(to, side) ? [{ from, to }] : []));
}

/** The class declares an attribute of that name, so what becomes of the keyword under a condition is not its end. */
function isDeclaredStill(name: string, side: Side): boolean {
  const declared = side.definition.kind === 'class' && optionsOf(side.definition).size > 0 ? declaredAttribute(name, side) : undefined;
  return declared !== undefined && declared.deprecated === undefined;
}

/** The new form takes any name, and hands its value on by that one. */
function amongOptions(name: string, { definition }: Side): Parameter | undefined {
  return optionsOf(definition).size > 0 ? { name, kind: 'var_keyword' } : undefined;
}

/** It takes any name, and a decorator names this one: `@takes(w="width")`. */
function isOption(name: string, side: Side): boolean {
  return optionsOf(side.definition).size > 0 && decoratorsOf(side).some(({ arguments: parts = [] }) => parts.some((part) => quotedName(part.replace(/^[A-Za-z_]\w*=/, '')) === name));
}

/** The old body put the one into its options for the other, and neither was a parameter; the new form lets any through, and nothing that is seen takes either. */
function isOtherOption(from: string, to: string, old: Side, next: Side): boolean {
  const isAmong = [from, to].every((name) => optionsOf(old.definition).size > 0 && !(old.definition.parameters ?? []).some((parameter) => parameter.name === name));
  // What nobody reads leads nowhere.
  const isUsed = tokensOf(next).some((token) => optionsOf(next.definition).has(token));
  return isAmong && isUsed && !isOption(to, old) && !takenByName(next)(from) && !isTakenBehind(from, next) && !isTakenBehind(to, next);
}

function isSame(one: AcceptedName, other: AcceptedName): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Where it hands any keywords on is known, or it takes none. */
function isReadToItsEnd(side: Side): boolean {
  return optionsOf(side.definition).size === 0 || handedWhole(side).length > 0;
}

const taken = keeper<Release, ReadonlySet<string>>();

/** Some callable of the release has a parameter of that name, so that keywords handed on by ways that reading does not see may get there. */
function isTakenAnywhere(name: string, release: Release): boolean {
  return taken(release, 'parameters', () => new Set([...release.definitions.values()].flatMap(({ parameters = [] }) => parameters.map((parameter) => parameter.name)))).has(name);
}

/** Its body, or what that hands its keywords on to, asked for it. */
function wasLookedUp(name: string, side: Side): boolean {
  return takenByName(side)(name) || isTakenBehind(name, side) || isTakenByDecorator(name, side);
}

/** Callers may have passed it. */
function isTaken(name: string, side: Side): boolean {
  return optionsOf(side.definition).size > 0 || (side.definition.parameters ?? []).some((parameter) => parameter.name === name) || isTakenByDecorator(name, side);
}

function pairsOn(side: Side): (readonly [string, string])[] {
  return pairsOf(decoratorsOf(side), side.definition.parameters, side.release.words);
}

function pairsOf(decorators: readonly DecoratorFact[] = [], parameters: readonly Parameter[] | undefined, words: SourceWords): (readonly [string, string])[] {
  return decorators.filter(({ name }) => isNamedForRenaming(name)).flatMap((decorator) => statedPairs(decorator, parameters, words));
}

/**
 * Removed ones that the old body announces to go, or that of a release between, and whose values it hands on to one that is still there; or a text of any of the bodies, a decorator or
 * the docstring names that one instead.
 */
export function announcedNames(old: Side, next: Side, between: readonly Side[], { removed, kept }: Alignment): FormerName[] {
  if (removed.length === 0) return [];
  const accepted = [old, ...between].flatMap((side) => acceptedNames(side));
  const stated = statedNames(old, next, between);
  const declared = declaredArguments([{ parameters: old.definition.parameters, decorators: decoratorsOf(old) }], old.release.words);
  return removed.flatMap(({ parameter: from, position }) => {
    const of = (pairs: readonly AcceptedName[]): Parameter | undefined => kept.find((pair) => pairs.some((one) => one.from === from.name && one.to === pair.to.name))?.to;
    const handed = of(accepted);
    if (handed) return [{ from, to: handed, position, deprecated: false }];
    const told = of(stated);
    const to = told ?? advisedFor(from, kept.map((pair) => pair.to), declared, old);
    const renamed = stated.some((one) => one.renamed && one.from === from.name && one.to === to?.name) || saysRenamed(textOn(from.name, old));
    return to && (told || renamed || isOfOneType(from, to, old.release.words)) ? [{ from, to, position, deprecated: false, untold: true, ...(renamed ? { renamed } : {}) }] : [];
  });
}

/** The one parameter that a decorator of the old form or its docstring says to use instead. */
function advisedFor({ name }: Parameter, parameters: readonly Parameter[], declared: ReturnType<typeof declaredArguments>, old: Side): Parameter | undefined {
  const advised = advisedIn(textOn(name, old), parameters.map((parameter) => parameter.name));
  const [found, ...others] = parameters.filter((parameter) => declared(name, parameter.name) > 0 || advised.includes(parameter.name));
  return others.length === 0 ? found : undefined;
}

/** Parameters whose values the old form took for one that both forms have, or the new form takes for a keyword of any name. */
export function settledIn(old: Side, next: Side): (name: string) => boolean {
  const [were, are] = [old, next].map(({ definition }) => new Set((definition.parameters ?? []).map(({ name }) => name)));
  const handed = acceptedNames(old).filter(({ to }) => were!.has(to) && are!.has(to));
  const names = new Set([...handed, ...mappedOptions(next).filter(({ to }) => !are!.has(to))].map(({ from }) => from));
  return (name) => names.has(name);
}

/** What texts of the bodies say of parameters of either end. */
export function statedNames(old: Side, next: Side, between: readonly Side[]): StatedName[] {
  const known = namesOfBoth(old, next);
  return [old, ...between, next].flatMap((side) => statedInTexts(side, known));
}

/** What docstrings of the callable say of parameters of either end. */
export function statedInDocstrings(old: Side, next: Side, between: readonly Side[]): StatedName[] {
  const known = namesOfBoth(old, next);
  return [old, ...between, next].flatMap((side) => statedInDocstring(side, known));
}

function namesOfBoth(old: Side, next: Side): Set<string> {
  return new Set([old, next].flatMap(({ definition }) => (definition.parameters ?? []).map(({ name }) => name)));
}

/** The parameter to which the old body hands its value on as it is. */
export function handedTo(removed: Parameter, kept: readonly Parameter[], old: Side): Parameter | undefined {
  const tokens = tokensOf(old);
  const takers = new Set(tokens.filter((_, i) => tokens[i + 2] === removed.name && tokens[i + 1] === '=' && endsThere(tokens[i + 3], old.release.words)));
  return kept.find(({ name }) => takers.has(name));
}

/** Both are taken: the one for the other, and that name is announced to go. */
export function isFormerName(from: string, to: string, side: Side): boolean {
  return acceptedNames(side).some((one) => one.from === from && one.to === to);
}
