/** From an aligned pair of parameter lists to changes that a caller feels. */
import { isRequired, type Parameter } from '@onx/model';
import type { ParameterChange } from '../generalise/findings';
import type { AlignedPair, Alignment } from './align';
import type { Place } from './elsewhere';
import { literalType } from './literal-type';

export interface JudgedChange {
  what: ParameterChange;
  confidence: number;
  factors: { feature: string; value: number; weight: number }[];
}

const POSITIONAL = new Set(['positional_only', 'positional_or_keyword']);

/** What is known of two aligned parameter lists beside them. */
export interface CompareContext {
  pairConfidence: number;
  sameValue(from: string, to: string): boolean;
  /** Whether it is known what both defaults are. */
  isKnown(from: string, to: string): boolean;
  /** Where the value of a removed one is taken from now. */
  placeOf(removed: Parameter): Place | undefined;
  /** Whether the one is another sort of thing than the other was. */
  isAnotherThing(from: Parameter, to: Parameter): boolean;
  /** The old, the new body looks the name up in what it takes by any name. */
  wasTaken(name: string): boolean;
  /** What the old body handed everything on to named it. */
  wasTakenBehind(name: string): boolean;
  isTaken(name: string): boolean;
}

/** What the old form took by any place may be what the new one names: at most a doubt. */
const ANY_PLACE = 0.5;

/** What had to be given went, and what has to be given came: perhaps it is the same under another name. */
const ONE_FOR_ANOTHER = 0.75;
/** It may be left out, and nothing is said of what it is then. */
const PLACEHOLDER = '...';
/** One of the values is made by a call or comes from another package: it may be the other in another spelling. */
const UNKNOWN_VALUE = 0.85;
/** Where values of others went into an object, the rest may have done so too. */
const BESIDE_GATHERED = 0.9;

export function compareParameters(old: readonly Parameter[], next: readonly Parameter[], alignment: Alignment, context: CompareContext): JudgedChange[] {
  const { pairConfidence, sameValue } = context;
  const out: JudgedChange[] = [];
  const sure = (what: ParameterChange, confidence = pairConfidence): void => void out.push({ what, confidence, factors: [] });
  const [byName, byPlace] = [next.some(({ kind }) => kind === 'var_keyword'), next.some(({ kind }) => kind === 'var_positional')];
  const removed = alignment.removed.filter(({ parameter }) => !context.isTaken(parameter.name)).map((one) => ({ ...one, place: context.placeOf(one.parameter) }));
  for (const { parameter, position } of alignment.removed) {
    if (!byPlace && POSITIONAL.has(parameter.kind) && context.isTaken(parameter.name)) sure({ change: 'keyword-only', parameter, position });
  }
  const renamed = alignment.renamed.map((pair) => ({ ...pair, place: context.placeOf(pair.from) }));
  const gathering = new Set([...removed, ...renamed].filter(({ place }) => place?.field !== undefined).map(({ place }) => place!.object));
  for (const { from, to, oldPosition, confidence, factors, place } of renamed) {
    const isOther = gathering.has(to.name) || context.isAnotherThing(from, to);
    const doubt = place?.field !== undefined && place.object === to.name ? goesInto(from.name, place) : isOther ? isNotThat(from.name, to.name) : undefined;
    out.push({ what: { change: 'rename', from, to, position: oldPosition, valuesChange: meansOtherValues(from, to), ...(doubt === undefined ? {} : { doubt }) }, confidence, factors });
  }
  const beside = gathering.size > 0 ? BESIDE_GATHERED : 1;
  for (const { parameter, position, likeliest, place } of removed) {
    const swallowed = byName || (byPlace && POSITIONAL.has(parameter.kind));
    const doubt = place !== undefined ? goesInto(parameter.name, place) : swallowed ? ignored(parameter.name) : undefined;
    sure({ change: 'remove', parameter, position, ...(doubt === undefined ? {} : { doubt }) }, pairConfidence * (1 - likeliest) * beside);
  }
  const swapped = removed.some(({ parameter }) => isRequired(parameter)) && alignment.added.some(({ parameter }) => isRequired(parameter)) ? ONE_FOR_ANOTHER : 1;
  const wasAnyPlace = old.some(({ kind }) => kind === 'var_positional');
  for (const { parameter, position } of alignment.added) {
    if (context.wasTaken(parameter.name) || (wasAnyPlace && isByPlace(parameter))) continue;
    if (!isRequired(parameter)) sure({ change: 'add', parameter, position });
    else if (!context.wasTakenBehind(parameter.name)) sure({ change: 'require', parameter, position }, wasAnyPlace && POSITIONAL.has(parameter.kind) ? Math.min(pairConfidence, ANY_PLACE) : Math.min(pairConfidence, swapped));
  }
  // What is still taken under its old name does what it did by the new one.
  const former = new Set(alignment.renamed.map(({ from }) => from));
  for (const pair of [...alignment.kept.filter(({ from }) => !former.has(from)), ...alignment.renamed]) {
    const { from, to } = pair;
    if (POSITIONAL.has(from.kind) && to.kind === 'keyword_only') sure({ change: 'keyword-only', parameter: to, position: pair.oldPosition }, pair.confidence * pairConfidence);
    if (from.default !== undefined && to.default === undefined) sure({ change: 'require', parameter: to, position: pair.newPosition }, pair.confidence * pairConfidence);
    if (from.default !== undefined && to.default !== undefined && from.default !== PLACEHOLDER && to.default !== PLACEHOLDER && !sameValue(from.default, to.default) && !(pair.from.name !== pair.to.name && meansOtherValues(from, to))) {
      const known = context.isKnown(from.default, to.default) ? pairConfidence : Math.min(pairConfidence, UNKNOWN_VALUE);
      sure({ change: 'default', name: to.name, from: from.default, to: to.default }, pair.confidence * known);
    }
  }
  const order = reordered(next, alignment);
  const doubted = out.some(({ what }) => what.change === 'rename' && what.doubt !== undefined) ? ONE_FOR_ANOTHER : 1;
  if (order) sure(order.what, Math.min(pairConfidence * order.confidence, swapped, doubted));
  return out;
}

/** Nobody names what begins with two underscores: it is given by its place, as before. */
function isByPlace({ name }: Parameter): boolean {
  return name.startsWith('__') && !name.endsWith('__');
}

function goesInto(name: string, { object, field }: Place): string {
  return `\`${name}\` is no parameter any more: its value goes into \`${object}\`${field === undefined ? '' : `, as \`${field}\``}, so each call that passes it has to be looked at.`;
}

function isNotThat(from: string, to: string): string {
  return `\`${to}\` is another sort of thing than \`${from}\` was, so each call has to be looked at.`;
}

/** Also where the class takes any keyword and says nothing. */
export function ignored(name: string): string {
  return `\`${name}\` is no parameter any more, but any keyword is still accepted: what is passed may be ignored silently.`;
}

/** Annotations that leave no doubt of what sort a value is. */
const PLAIN_TYPES = new Set(['bool', 'str', 'bytes', 'list', 'dict', 'tuple', 'set']);
const SEVERAL = /\b(?:list|tuple|set|dict|frozenset|sequence|mapping|iterable|iterator|collection|array|any|callable)\b/i;
const OF_SEVERAL = /^(?:typing\.|t\.)?(?:list|tuple|set|dict|sequence|mapping|iterable|collection)\[/i;

/** The default, or else the annotation, became another sort of value: what was passed before may mean something else now. */
export function meansOtherValues(from: Parameter, to: Parameter): boolean {
  if (from.default === undefined || to.default === undefined) {
    const [was, is] = [from.annotation ?? '', to.annotation ?? ''];
    return was !== is && ((PLAIN_TYPES.has(was) && PLAIN_TYPES.has(is)) || becameSeveral(was, is) || becameSeveral(is, was));
  }
  const a = literalType(from.default);
  const b = literalType(to.default);
  // The contrary under another name: perhaps the name says the contrary too.
  if (a === 'bool' && b === 'bool') return from.name !== to.name && from.default !== to.default;
  if (a === b) return false;
  return a === 'bool' || b === 'bool' || (a !== 'none' && b !== 'none' && a !== 'other' && b !== 'other');
}

/** One value of its own, beside nothing but several. */
function becameSeveral(one: string, several: string): boolean {
  return one !== '' && !SEVERAL.test(one) && OF_SEVERAL.test(several);
}

/** Positional callers feel it: what kept being positional comes in another order, or has something new before it. It is as sure as the names that were matched for it. */
function reordered(next: readonly Parameter[], alignment: Alignment): { what: ParameterChange; confidence: number } | null {
  // Of one that is still taken under its old name, the name that has its place now counts.
  const isInPlace = (pair: AlignedPair): boolean => pair.newPosition === pair.oldPosition && POSITIONAL.has(pair.to.kind);
  const renamed = alignment.renamed.filter((pair) => isInPlace(pair) || !alignment.kept.some((kept) => kept.from === pair.from));
  const kept = alignment.kept.filter((pair) => !renamed.some(({ from }) => from === pair.from));
  const pairs = [...kept, ...renamed]
    .filter((pair) => POSITIONAL.has(pair.from.kind) && POSITIONAL.has(pair.to.kind))
    .sort((a, b) => a.oldPosition - b.oldPosition);
  const now = next.filter((parameter) => POSITIONAL.has(parameter.kind)).map((parameter) => parameter.name);
  if (pairs.every((pair, i) => pair.to.name === now[i])) return null;
  const last = Math.max(...pairs.map((pair) => now.indexOf(pair.to.name)));
  const confidence = Math.min(...pairs.map((pair) => pair.confidence));
  return { what: { change: 'reorder', from: pairs.map((pair) => pair.from.name), to: now.slice(0, last + 1) }, confidence };
}
