/** From an aligned pair of parameter lists to changes that a caller feels. */
import { DEFAULT_THRESHOLDS, isPositional, isRequired, type Parameter } from '@onx/model';
import { wordsOf } from '../../candidates/name-words';
import type { ParameterChange } from '../../findings';
import type { Alignment } from '../alignment/align';
import type { AlignedPair } from '../alignment/pair-up';
import type { CompareContext } from './compare-context';
import { goesInto, type Place } from './elsewhere';
import { doubtOfRename } from './rename-doubt';

/** A change of a parameter list and how sure it is. */
export interface JudgedChange {
  what: ParameterChange;
  confidence: number;
  factors: { feature: string; value: number; weight: number }[];
}

/** What the old form took by any place may be what the new one names: at most a doubt. */
const ANY_PLACE = 0.5;

/** What the old form handed on by any place and any name may be what the new one names; so may what had to be given in its place. */
const ANYTHING = 0.75;

/** What had to be given went, and what has to be given, or what stands in its place, came: perhaps it is the same under another name. */
const ONE_FOR_ANOTHER = 0.75;
/** It could be left out by its form, and the old body raised: whoever calls it gives it already. */
const ASKED_BEFORE = 0.6;
/** Only a docstring says that it is taken, or what has its place may be it. */
const PERHAPS_BY_KEYWORD = 0.6;
/** It may be left out, and nothing is said of what it is then. */
const PLACEHOLDER = '...';
/** One of the values is made by a call or comes from another package: it may be the other in another spelling. */
const UNKNOWN_VALUE = 0.85;
/** Where values of others went into an object, the rest may have done so too. */
const BESIDE_GATHERED = 0.9;

/** A decorator or body takes the one for the other. */
const TAKEN_FOR = 0.9;

/** Where the value of a parameter is taken from now, if anything says so. */
interface Found {
  place: Place | undefined;
}

/** What callers feel of the difference, in the order in which it is told: renamed, removed, new, still there, in another order. */
export function compareParameters(old: readonly Parameter[], next: readonly Parameter[], alignment: Alignment, context: CompareContext): JudgedChange[] {
  const removed = alignment.removed.filter(({ parameter }) => !context.isTaken(parameter.name)).map((one) => ({ ...one, place: context.placeOf(one.parameter) ?? (one.shared === undefined ? undefined : { objects: [one.shared] }) }));
  const renamed = alignment.renamed.map((pair) => ({ ...pair, place: context.placeOf(pair.from) }));
  const gathering = new Set([...[...removed, ...renamed].filter(({ place }) => place?.field !== undefined).flatMap(({ place }) => place!.objects), ...removed.flatMap(({ shared = [] }) => shared)]);
  const swapped = removed.some(({ parameter }) => isRequired(parameter)) && alignment.added.some(({ parameter }) => isRequired(parameter)) ? ONE_FOR_ANOTHER : 1;
  // What stands in the place of one that had to be given: something new, or what was elsewhere.
  const places = new Set([...alignment.added.map(({ position }) => position), ...alignment.renamed.flatMap(({ oldPosition, newPosition }) => (oldPosition === newPosition ? [] : [newPosition]))]);
  const taken = new Set(removed.flatMap(({ parameter, position }) => (isRequired(parameter) && places.has(position) ? [position] : [])));
  const displaced = taken.size > 0 ? ONE_FOR_ANOTHER : swapped;
  const asked = alignment.removed.length > 0 ? [] : alignment.added.filter(({ parameter }) => isRequired(parameter)).map(({ parameter }) => parameter.name);
  const renames = renamed.map((pair) => renameOf(pair, gathering, asked, context));
  const doubted = renames.some(({ what }) => what.change === 'rename' && what.doubt !== undefined) ? ONE_FOR_ANOTHER : 1;
  return [
    ...byKeywordAlone(alignment, next, context),
    ...renames,
    ...removed.map((one) => removalOf(one, next, gathering.size > 0 ? BESIDE_GATHERED : 1, context)),
    ...additions(old, alignment, taken, swapped, context),
    ...changesInPlace(alignment, context),
    ...reordered(next, alignment).map(({ what, confidence }) => sure(what, Math.min(context.pairConfidence * confidence, displaced, doubted))),
  ];
}

/** What is there to be seen needs no evidence beside the pair's. */
function sure(what: ParameterChange, confidence: number): JudgedChange {
  return { what, confidence, factors: [] };
}

/** No parameter any more, but looked up among any keywords. */
function byKeywordAlone({ removed, renamed, added }: Alignment, next: readonly Parameter[], { isTaken, isTakenByCode, pairConfidence }: CompareContext): JudgedChange[] {
  if (next.some(({ kind }) => kind === 'var_positional')) return [];
  // What is new in its place may be the same under another name, and then it is still given by place.
  const replaced = new Set([...renamed.map(({ to, newPosition: position }) => ({ parameter: to, position })), ...added].filter(({ parameter }) => isPositional(parameter)).map(({ position }) => position));
  return removed
    .filter(({ parameter }) => isPositional(parameter) && isTaken(parameter.name))
    .map(({ parameter, position }) => sure({ change: 'keyword-only', parameter, position }, replaced.has(position) || !isTakenByCode(parameter.name) ? Math.min(pairConfidence, PERHAPS_BY_KEYWORD) : pairConfidence));
}

/**
 * @param gathering parameters that hold the values of several others now
 * @param asked parameters that have to be given now and had not, where nothing went
 */
function renameOf({ place, ...pair }: AlignedPair & Found, gathering: ReadonlySet<string>, asked: readonly string[], context: CompareContext): JudgedChange {
  const { from, to, oldPosition, confidence, factors } = pair;
  // What takes the one for the other finds its own way into it.
  const isTaken = factors.some(({ feature, value }) => feature === 'parameter-declared' && value >= TAKEN_FOR);
  const doubt = place?.field !== undefined && place.objects.includes(to.name) && !isTaken ? goesInto(from.name, place) : doubtOfRename(pair, gathering.has(to.name), asked, context);
  return { what: { change: 'rename', from, to, position: oldPosition, valuesChange: context.meansOtherValues(from, to), ...(doubt === undefined ? {} : { doubt }) }, confidence, factors };
}

/** @param most what is left of the belief where others went into an object */
function removalOf({ parameter, position, likeliest, place }: Alignment['removed'][number] & Found, next: readonly Parameter[], most: number, { pairConfidence, isRefused }: CompareContext): JudgedChange {
  const isSwallowed = !isRefused(parameter.name) && next.some(({ kind }) => kind === 'var_keyword' || (kind === 'var_positional' && isPositional(parameter)));
  const doubt = place !== undefined ? goesInto(parameter.name, place) : isSwallowed ? ignored(parameter.name) : undefined;
  return sure({ change: 'remove', parameter, position, ...(doubt === undefined ? {} : { doubt }) }, pairConfidence * (1 - likeliest) * most);
}

/**
 * @param taken places of what had to be given and went, where something else stands now
 * @param swapped the most that is believed where what had to be given went as well
 */
function additions(old: readonly Parameter[], { added, renamed }: Alignment, taken: ReadonlySet<number>, swapped: number, context: CompareContext): JudgedChange[] {
  const { pairConfidence, isByPlace, wasTaken, wasTakenBehind, wasHandedOn, hadOptions, keptAnyName } = context;
  // One of those that had to be given may be another of the new ones than the one that it is matched with.
  const doubted = renamed.filter(({ from, confidence }) => isRequired(from) && confidence < DEFAULT_THRESHOLDS.auto);
  const wasAnyPlace = old.some(({ kind }) => kind === 'var_positional');
  return added.flatMap(({ parameter, position }) => {
    if (wasTaken(parameter.name) || wasTakenBehind(parameter.name) || (wasAnyPlace && isByPlace(parameter.name))) return [];
    if (!isRequired(parameter)) return [sure({ change: 'add', parameter, position }, (wasAnyPlace && wasHandedOn) || keptAnyName || taken.has(position) ? Math.min(pairConfidence, ANYTHING) : pairConfidence)];
    const mayBeOther = hadOptions || doubted.some(({ from }) => hasAllWords(parameter.name, from.name));
    const most = wasAnyPlace && isPositional(parameter) ? ANY_PLACE : mayBeOther ? ONE_FOR_ANOTHER : swapped;
    return [sure({ change: 'require', parameter, position }, Math.min(pairConfidence, most))];
  });
}

function hasAllWords(name: string, other: string): boolean {
  const words = wordsOf(name);
  return wordsOf(other).every((word) => words.includes(word));
}

/** Parameters that are still there, under their own name or another: how they are given, and what they are if they are not. */
function changesInPlace({ kept, renamed, removed }: Alignment, context: CompareContext): JudgedChange[] {
  // What is still taken under its old name does what it did by the new one.
  const former = new Set(renamed.map(({ from }) => from));
  const isInItsPlace = (pair: AlignedPair): boolean => renamed.includes(pair) && kept.some(({ from, to }) => from === pair.from && isPositional(to));
  return [...kept.filter(({ from }) => !former.has(from)), ...renamed].flatMap((pair) => {
    const { from, to } = pair;
    const confidence = pair.confidence * context.pairConfidence;
    const out: JudgedChange[] = [];
    if (isPositional(from) && to.kind === 'keyword_only' && !isInItsPlace(pair)) out.push(sure({ change: 'keyword-only', parameter: to, position: pair.oldPosition }, confidence));
    if (from.default !== undefined && to.default === undefined) out.push(sure({ change: 'require', parameter: to, position: pair.newPosition }, context.wasAskedFor(from.name) ? Math.min(confidence, ASKED_BEFORE) : confidence));
    if (from.default !== undefined && to.default !== undefined && isOtherDefault(from.default, to.default, context)) {
      // What stood in its place may be what it was, beside what its name says.
      const isOfTwo = renamed.includes(pair) && removed.some(({ position }) => position === pair.newPosition && position !== pair.oldPosition);
      const known = isOfTwo ? ONE_FOR_ANOTHER : context.isKnown(from.default, to.default) ? context.pairConfidence : Math.min(context.pairConfidence, UNKNOWN_VALUE);
      out.push(sure({ change: 'default', name: to.name, from: from.default, to: to.default }, pair.confidence * known));
    }
    return out;
  });
}

function isOtherDefault(was: string, is: string, { isLeftOpen, sameValue }: CompareContext): boolean {
  return was !== PLACEHOLDER && is !== PLACEHOLDER && !isLeftOpen(was, is) && !sameValue(was, is);
}

/** Also where the class takes any keyword and says nothing. */
export function ignored(name: string): string {
  return `\`${name}\` is no parameter any more, but any keyword is still accepted: what is passed may be ignored silently.`;
}

/** Positional callers feel it: what kept being positional comes in another order, or has something new before it. It is as sure as the names that were matched for it. */
function reordered(next: readonly Parameter[], alignment: Alignment): { what: ParameterChange; confidence: number }[] {
  // Of one that is still taken under its old name, the name that has its place now counts.
  const isInPlace = (pair: AlignedPair): boolean => pair.newPosition === pair.oldPosition && isPositional(pair.to);
  const renamed = alignment.renamed.filter((pair) => isInPlace(pair) || !alignment.kept.some((kept) => kept.from === pair.from));
  const kept = alignment.kept.filter((pair) => !renamed.some(({ from }) => from === pair.from));
  const pairs = [...kept, ...renamed]
    .filter((pair) => isPositional(pair.from) && isPositional(pair.to))
    .sort((a, b) => a.oldPosition - b.oldPosition);
  const now = next.filter((parameter) => isPositional(parameter)).map((parameter) => parameter.name);
  if (pairs.every((pair, i) => pair.to.name === now[i])) return [];
  const last = Math.max(...pairs.map((pair) => now.indexOf(pair.to.name)));
  const confidence = Math.min(...pairs.map((pair) => pair.confidence));
  return [{ what: { change: 'reorder', from: pairs.map((pair) => pair.from.name), to: now.slice(0, last + 1) }, confidence }];
}
