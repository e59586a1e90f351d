/** The changes of one matched callable: what its aligned parameters say, with the belief that each deserves. */
import type { SurfaceDefinition } from '@onx/model';
import type { Context } from '../../context';
import type { CallableChange, MemberChange, ParameterChange } from '../../findings';
import { isStatic } from '../../release/decorators';
import { definitionAt, type Release } from '../../release/release';
import type { Alignment } from '../alignment/align';
import type { AlignedCallables } from '../alignment/align-callables';
import { isDroppedByDeclaration, isGivenByPlace } from './asked-for';
import { isBareNewArgument } from './bare-new-argument';
import { becameAsync } from './became-async';
import { sidesOf, type CallablePair } from '../callables/callable-pair';
import { compareParameters, ignored, type JudgedChange } from './compare';
import { compareContextOf } from './compare-context';
import { isSeenOtherwise } from '../former/taken/decorated';
import { isGivenByDecorator } from '../former/taken/decorator-keywords';
import { isDoneByOthers } from './done-by-others';
import { isFelt } from './felt-by-callers';
import { formerChanges, formerNames } from '../former/former-changes';
import { isFormerName } from '../former/former-names';
import { hadEffect } from './had-effect';
import { tokensOf } from '../bodies/held';
import { isLenientModel } from '../../release/settings-models';
import { arePlacesAskedAround, tellsPlacesApart } from '../bodies/places-apart';
import { isSetByValue } from '../values/set-by-value';
import { suggestValue } from '../values/suggest-value';
import { valueMap, type ValueVotes } from '../values/value-map';

/** The most that is believed of a change that a person has to look at, though it is there to be seen. */
const FOR_A_PERSON = 0.6;

/** The most that is believed of dropping what did something: it may have another place now. */
const DID_SOMETHING = 0.95;

/** The most that is believed of any change of a parameter. */
const SUREST = 0.999;

/**
 * @param values what was passed before and after, by `old>new` name of the argument
 * @param members changes of members, which defaults may name
 */
export function changesOf({ pair, alignment: all }: AlignedCallables, values: ReadonlyMap<string, ValueVotes>, members: readonly MemberChange[], context: Context): CallableChange[] {
  const former = formerNames(pair, all, context);
  const alignment = { ...all, removed: all.removed.filter(({ parameter }) => former.every(({ from }) => from !== parameter)) };
  const compared = compareParameters(pair.old.parameters ?? [], pair.new.parameters ?? [], alignment, compareContextOf(pair, alignment, members, context));
  const ceiling = ceilingOf(pair, context);
  const changes = compared
    .filter(({ what }) => isFelt(what, pair, former, context.from))
    .map((one): CallableChange => {
      const what = inDetail(one.what, pair, values, context);
      // Where it is known what became of values, calls were seen that pass the one for the other.
      const isBare = what.change === 'rename' && what.values === undefined && isBareNewArgument(one.factors);
      return { callable: pair.from, what, confidence: Math.min(ceiling(one), one.confidence), factors: one.factors, deprecated: stillTaken(one.what, pair, alignment, context), ...(isBare ? { unshown: true as const } : {}) };
    });
  return [...withoutOtherDefaults(changes), ...becameAsync(pair, context.from, context.to), ...formerChanges(former, pair, context)];
}

/** Where values may mean something else under the new name, that tells of the default too. */
function withoutOtherDefaults(changes: readonly CallableChange[]): CallableChange[] {
  const renamed = new Set(changes.flatMap(({ what }) => (what.change === 'rename' && (what.valuesChange || what.doubt !== undefined) ? [what.to.name] : [])));
  return changes.filter(({ what }) => what.change !== 'default' || !renamed.has(what.name));
}

/** The change with what is known of it besides: a value to give, what became of values, why a person has to look. */
function inDetail(what: ParameterChange, pair: CallablePair, values: ReadonlyMap<string, ValueVotes>, context: Context): ParameterChange {
  switch (what.change) {
    case 'remove':
      return what.doubt === undefined && pair.new.kind === 'class' && isLenientModel(context.to, pair.to) ? { ...what, doubt: ignored(what.parameter.name) } : what;
    case 'require': {
      const suggest = suggestValue(pair, what.parameter.name, what.position, context);
      return suggest === undefined || isAnotherDefault(suggest, what.parameter.name, pair) ? what : { ...what, suggest };
    }
    case 'rename': {
      const votes = values.get(`${what.from.name}>${what.to.name}`);
      if (!votes) {
        const [, is] = sidesOf(pair, context);
        return isSetByValue(what.to.name, what.from.name, tokensOf(is), is.release.words) ? { ...what, valuesChange: true } : what;
      }
      const map = valueMap(votes, what.from.default, context.from.words);
      return { ...what, valuesChange: true, ...(map ? { values: map } : {}) };
    }
    default:
      return what;
  }
}

/** Calls that left it out meant the default that it had, whatever the core passes. */
function isAnotherDefault(value: string, name: string, { old }: CallablePair): boolean {
  const was = old.parameters?.find((parameter) => parameter.name === name)?.default;
  return was !== undefined && was !== null && was !== value;
}

/** The most that may be believed of a change of the pair. A decorator between what is written and what callers see leaves the matter to a person, unless the core itself says it. */
function ceilingOf(pair: CallablePair, context: Context): (one: JudgedChange) => number {
  const [was, is] = sidesOf(pair, context);
  const seen = isSeenOtherwise(was, is, 'names') || isDoneByOthers(pair, context) ? FOR_A_PERSON : SUREST;
  const isGivenByName = pair.old.parameters?.some(({ name }) => isGivenByDecorator(name, was)) ?? false;
  const isPlaceOpen = isGivenByName || [pair.old, pair.new].some(hasOtherForms) || tellsPlacesApart(is) || arePlacesAskedAround(is) || isSeenOtherwise(was, is, 'names and places');
  const places = isPlaceOpen ? FOR_A_PERSON : seen;
  return ({ what, factors }) => {
    switch (what.change) {
      case 'keyword-only':
      case 'reorder':
        return places;
      case 'rename':
        // No keyword can be renamed to a parameter that takes none: the call has to be rewritten.
        if (what.from.kind !== 'positional_only' && what.to.kind === 'positional_only') return FOR_A_PERSON;
        return factors.some(({ feature, value }) => feature === 'parameter-declared' && value === 1) ? SUREST : seen;
      case 'remove':
        // What was called on the class is called on an object now, and its values may be in that. What stood beside it never had the parameter.
        if ((isStatic(pair.old, context.from.words) && !isStatic(pair.new, context.to.words)) || stoodBeside(pair, context.from)) return FOR_A_PERSON;
        return hadEffect(what.parameter.name, was) ? Math.min(seen, DID_SOMETHING) : seen;
      case 'require':
        // An interface asks for it, and who implements it may do without.
        return isDroppedByDeclaration(what.parameter, pair.old, pair.new, context.to) || isGivenByPlace(what.parameter.name, what.position, pair) ? FOR_A_PERSON : seen;
      default:
        return seen;
    }
  };
}

/** It has another name or place now, and something was there before: two that were made apart. A method may have been its base's. */
function stoodBeside({ from, to, old }: CallablePair, before: Release): boolean {
  return from !== to && old.kind !== 'method' && definitionAt(before, to) !== undefined;
}

/** The old name works for now, beside the new one, and is not that of another argument. */
function stillTaken(what: ParameterChange, pair: CallablePair, { added }: Alignment, context: Context): boolean {
  if (what.change !== 'rename' || added.some(({ parameter }) => parameter.name === what.from.name)) return false;
  const [, is] = sidesOf(pair, context);
  return (pair.new.parameters ?? []).some(({ name }) => name === what.from.name) || isFormerName(what.from.name, what.to.name, is);
}

/** An overload has other names at the same places: which place was whose is told at run time. */
function hasOtherForms({ parameters = [], overloads = [] }: SurfaceDefinition): boolean {
  return overloads.some((form) => form.some(({ name, kind }, i) => kind === 'positional_or_keyword' && parameters[i]?.kind === 'positional_or_keyword' && parameters[i].name !== name));
}
