/** Changes of the parameter lists of matched callables. */
import { isVariadic, type Parameter, type SurfaceDefinition } from '@onx/model';
import type { Context } from '../features/feature';
import type { CallableChange, MemberChange, ParameterChange } from '../generalise/findings';
import { GUESS, logOdds } from '../confidence/calibrate';
import { heirsIn } from '../release/heirs';
import { isPrivateName, joinPath, ownerOf, tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import { alignParameters, isPlain, type AlignContext, type Alignment } from './align';
import { compareParameters, ignored, meansOtherValues } from './compare';
import { isTakenByDecorator } from './decorator-keywords';
import { isSeenOtherwise } from './decorated';
import { defaultValue, isKnownValue, namesTheSame } from './default-value';
import { isDroppedByDeclaration, isOptionalInAForm } from './asked-for';
import { announcedArguments, declaredArguments } from './declared-arguments';
import { isAnotherThing, placeFinder } from './elsewhere';
import { forwardedRenames } from './forwarders';
import { openedByPlace } from './given-by-place';
import { isTakenBehind } from './handed-whole';
import { announcedNames, besideNames, isFormerName, statedNames } from './former-names';
import { textOn, tokensOf, type Side } from './held';
import { isLenientModel } from './lenient-model';
import { literalType } from './literal-type';
import { suggestValue } from './suggest-value';
import { textLikeness } from './text-likeness';
import { takenByName } from './taken-by-name';
import { countDefaults, countPassed, countValues, valueMap, type ValueVotes } from './value-map';

/** A callable of the old release and what it became. */
export interface CallablePair {
  from: string;
  to: string;
  old: SurfaceDefinition;
  new: SurfaceDefinition;
  confidence: number;
  /** The parameters are inherited, from a class that is judged itself. */
  inherited: boolean;
}

/** Pairs of an old and a new parameter of one callable. */
const PAIRS = 40_000;

/** A keyword can't be renamed to a parameter that takes none: the call has to be rewritten by a person. */
const UNSPEAKABLE = 0.6;

/** A decorator stands between what is written and what callers see: a person has to look. */
const SEEN_OTHERWISE = 0.6;

/** An interface asks for it, and who implements it may do without. */
const ONLY_DECLARED = 0.6;

/** The old release itself took the values of the one name for the other. */
const FORMER = 0.98;

/** It says to use the one instead of the other, and no more. */
const ADVISED = 0.8;

/** How often all are judged. */
const PASSES = 3;

/**
 * In passes: the names that changed alike in many callables are evidence for the rest.
 * @param members changes of members, which defaults may name
 */
export function findCallableChanges(pairs: readonly CallablePair[], members: readonly MemberChange[], context: Context): CallableChange[] {
  const fields = new Map(members.filter((member) => member.toOwner === undefined).map((member) => [`${member.owner}.${member.name}>${member.toName}`, member.confidence]));
  const changed = pairs.map((pair) => openedByPlace(pair, ...sidesOf(pair, context))).filter((pair) => besideNames(...sidesOf(pair, context)).length > 0 || pair.old.sig !== pair.new.sig || !sameParameters(pair.old.parameters, pair.new.parameters) || pair.old.async !== pair.new.async);
  let judged = changed.map((pair): Judged => ({ pair, alignment: align(pair, context, fields, () => 0) }));
  for (let pass = 1; pass < PASSES; pass++) {
    const siblings = renamedAlike(judged);
    judged = judged.map((one) => (isOpen(one) ? { ...one, alignment: align(one.pair, context, fields, siblings(one)) } : one));
  }
  judged = doubtWhereOthersDiffer(judged);
  const values = collectValues(judged, context);
  const changes = judged.flatMap(({ pair, alignment }) => changesOf(pair, alignment, values, members, context));
  return [...changes, ...forwardedRenames(changes, pairs, context)];
}

type Judged = { pair: CallablePair; alignment: Alignment };

/** Something came that may be what another was, also one that is still taken. */
function isOpen({ alignment: { renamed, added } }: Judged): boolean {
  return renamed.length + added.length > 0;
}

/** Where others gave the parameter a name that was to be had here as well, no choice is surer than those who made it are many. */
function doubtWhereOthersDiffer(judged: readonly Judged[]): Judged[] {
  const names = new Map<string, Map<string, number>>();
  for (const { alignment } of judged) {
    for (const { from, to } of alignment.renamed) {
      const chosen = names.get(from.name) ?? new Map<string, number>();
      names.set(from.name, chosen.set(to.name, (chosen.get(to.name) ?? 0) + 1));
    }
  }
  return judged.map(({ pair, alignment }) => {
    const free = new Set(alignment.added.map(({ parameter }) => parameter.name));
    const renamed = alignment.renamed.map((one) => {
      const chosen = [...names.get(one.from.name)!].filter(([name]) => name === one.to.name || free.has(name));
      const share = names.get(one.from.name)!.get(one.to.name)! / chosen.reduce((sum, [, times]) => sum + times, 0);
      return share === 1 ? one : { ...one, confidence: Math.round(one.confidence * share * 1000) / 1000 };
    });
    return { pair, alignment: { ...alignment, renamed } };
  });
}

/** For a callable: how often the others, of all that renamed or lost such a parameter, gave it that name. */
function renamedAlike(judged: readonly Judged[]): (one: Judged) => AlignContext['siblings'] {
  const renames = new Map<string, number>();
  const froms = new Map<string, number>();
  for (const { pair, alignment } of judged) {
    if (pair.inherited) continue;
    for (const { from, to } of alignment.renamed.filter(isPlain)) count(renames, `${from.name}>${to.name}`);
    for (const name of [...alignment.renamed.filter(isPlain).map((one) => one.from.name), ...alignment.removed.map((one) => one.parameter.name)]) count(froms, name);
  }
  return ({ alignment }) => {
    const had = new Set(alignment.renamed.filter(isPlain).map((one) => `${one.from.name}>${one.to.name}`));
    return (from, to) => {
      const own = had.has(`${from}>${to}`) ? 1 : 0;
      const n = (renames.get(`${from}>${to}`) ?? 0) - own;
      return n > 0 ? (n / (n + 0.8)) * Math.min(1, n / Math.max(1, (froms.get(from) ?? n) - own)) : 0;
    };
  };
}

/** Values before and after by old and new name, over all callables whose argument was renamed alike; only where one of them means something else. */
function collectValues(judged: readonly Judged[], context: Context): Map<string, ValueVotes> {
  const values = new Map<string, ValueVotes>();
  for (const { alignment } of judged) {
    for (const { from, to } of alignment.renamed) if (meansOtherValues(from, to)) values.set(`${from.name}>${to.name}`, new Map());
  }
  for (const { pair, alignment } of judged) {
    for (const { from, to } of alignment.renamed) {
      const votes = values.get(`${from.name}>${to.name}`);
      if (!votes) continue;
      countDefaults(from, to, votes);
      countValues(pair, from.name, to.name, context, votes);
      countPassed(context.uses.passed(calledAs(pair.from), from.name, to.name), votes);
    }
  }
  return values;
}

function changesOf(pair: CallablePair, all: Alignment, values: ReadonlyMap<string, ValueVotes>, members: readonly MemberChange[], context: Context): CallableChange[] {
  const out: CallableChange[] = [];
  const next = pair.new.parameters ?? [];
  const old = pair.old.parameters ?? [];
  const [was, is] = sidesOf(pair, context);
  const beside = besideNames(was, is).filter((one) => all.renamed.every(({ from }) => from.name !== one.from.name));
  const former = [...beside, ...announcedNames(was, is, all)];
  const alignment = { ...all, removed: all.removed.filter(({ parameter }) => former.every(({ from }) => from !== parameter)) };
  const aligned = { old: was, next: is, alignment, votes: (from: string, to: string) => context.votes.share(from, to) };
  const [wasLookedUp, isLookedUp] = [takenByName(old, tokensOf(was)), takenByName(next, tokensOf(is))];
  const compared = compareParameters(old, next, alignment, {
    pairConfidence: pair.confidence,
    sameValue: (a, b) => a === b || sameNumber(defaultValue(context.from, pair.old, a), defaultValue(context.to, pair.new, b)) || namesTheSame(pair.old, a, pair.new, b, context, members),
    isKnown: (a, b) => isKnownValue(context.from, pair.old, a, b) && isKnownValue(context.to, pair.new, b, a),
    placeOf: placeFinder(aligned),
    isAnotherThing: (from, to) => isAnotherThing(from, to, aligned, (path) => context.mapping.symbol(path)),
    wasTaken: wasLookedUp,
    wasTakenBehind: (name) => isTakenBehind(name, was),
    isTaken: (name) => isLookedUp(name) || isTakenByDecorator(name, is) || isTakenBehind(name, is),
  });
  const seen = isSeenOtherwise(was, is) ? SEEN_OTHERWISE : 1;
  const places = [pair.old, pair.new].some(hasOtherForms) ? SEEN_OTHERWISE : 1;
  for (const { what, confidence, factors } of compared) {
    if (pair.inherited && (what.change === 'add' || what.change === 'default')) continue;
    if (isForwarder(next) && what.change !== 'rename') continue;
    if (isForwarder(old) && what.change === 'add' && tailOf(pair.from) !== tailOf(pair.to)) continue;
    if (isOfPrivateParameter(what)) continue;
    if (what.change === 'add' && former.some(({ from }) => from.name === what.parameter.name)) continue;
    if (what.change === 'remove' && pair.new.kind === 'class' && isLenientModel(context.to, pair.to)) what.doubt ??= ignored(what.parameter.name);
    if (what.change === 'require') {
      if (isOptionalInAForm(what.parameter.name, pair.new)) continue;
      const value = suggestValue(pair, what.parameter.name, what.position, context);
      if (value !== undefined) what.suggest = value;
    }
    const votes = what.change === 'rename' ? values.get(`${what.from.name}>${what.to.name}`) : undefined;
    if (what.change === 'rename' && votes) {
      what.valuesChange = true;
      const map = valueMap(votes, what.from.default);
      if (map) what.values = map;
    }
    const deprecated = what.change === 'rename' && (next.some((parameter) => parameter.name === what.from.name) || isFormerName(what.from.name, what.to.name, is));
    const sure = what.change === 'rename' && what.from.kind !== 'positional_only' && what.to.kind === 'positional_only' ? UNSPEAKABLE : 0.999;
    const isStated = factors.some(({ feature, value }) => feature === 'parameter-declared' && value === 1);
    const dropped = what.change === 'require' && isDroppedByDeclaration(what.parameter, pair.old, pair.new, context.to) ? ONLY_DECLARED : 1;
    const believed = what.change === 'keyword-only' || what.change === 'reorder' ? Math.min(seen, places) : isStated ? 1 : seen;
    out.push({ callable: pair.from, what, confidence: Math.min(sure, believed, dropped, confidence), factors, deprecated });
  }
  if (pair.old.async === undefined && pair.new.async && pair.old.kind !== 'class' && !wasAwaited(pair.old, context.from)) {
    out.push({ callable: pair.from, what: { change: 'async' }, confidence: pair.confidence, factors: [], deprecated: false });
  }
  for (const { from, to, position, deprecated, untold } of former) {
    const sure = untold ? GUESS : FORMER;
    const value = { feature: 'parameter-declared', value: sure, weight: logOdds(sure) };
    const others = former.filter((one) => one.from.name === from.name && one.to !== to).map((one) => one.to.name);
    const doubt = others.length > 0 ? takenForSeveral(from.name, [to.name, ...others]) : undefined;
    out.push({ callable: pair.from, what: { change: 'rename', from, to, position, valuesChange: untold === true && meansOtherValues(from, to), ...(doubt === undefined ? {} : { doubt }) }, confidence: sure * pair.confidence, factors: [value], deprecated });
  }
  return out;
}

function takenForSeveral(name: string, successors: readonly string[]): string {
  return `\`${name}\` is taken for ${successors.map((successor) => `\`${successor}\``).join(' and for ')}: each call has to be looked at.`;
}

/** The callable on either side. */
function sidesOf(pair: CallablePair, { from, to }: Context): [Side, Side] {
  return [
    { path: pair.from, definition: pair.old, release: from },
    { path: pair.to, definition: pair.new, release: to },
  ];
}

/** An overload has other names at the same places: which place was whose is told at run time. */
function hasOtherForms({ parameters = [], overloads = [] }: SurfaceDefinition): boolean {
  return overloads.some((form) => form.some(({ name, kind }, i) => kind === 'positional_or_keyword' && parameters[i]?.kind === 'positional_or_keyword' && parameters[i].name !== name));
}

/** The same source, or the same number in another spelling (`0`, `0.0`). */
function sameNumber(a: string, b: string): boolean {
  return a === b || (literalType(a) === 'number' && literalType(b) === 'number' && Number(a) === Number(b));
}

/** A decorator made its calls awaitable before the language did, or those who derive from its class did. */
function wasAwaited({ decorators = [], owner, name }: SurfaceDefinition, release: Release): boolean {
  if (decorators.some((decorator) => /(?:coroutine|return_future|inlineCallbacks)$/.test(decorator.name))) return true;
  if (!decorators.some((decorator) => tailOf(decorator.name) === 'abstractmethod')) return false;
  return (heirsIn(release).get(owner) ?? []).some((heir) => {
    const own = definitionAt(release, joinPath(heir, name));
    return own !== undefined && (own.async === true || wasAwaited(own, release));
  });
}

/** @param fields by `owner.old>new`: how sure it is that a member has another name now */
function align(pair: CallablePair, context: Context, fields: ReadonlyMap<string, number>, siblings: AlignContext['siblings']): ReturnType<typeof alignParameters> {
  const [was, is] = sidesOf(pair, context);
  const declared = declaredArguments([pair.new, ...context.declarations.speakersOf(pair.from), pair.old]);
  let inTexts: ReadonlySet<string> | undefined;
  const isInTexts = (from: string, to: string): boolean => (inTexts ??= new Set(statedNames(was, is).map((one) => `${one.from}>${one.to}`))).has(`${from}>${to}`);
  return alignParameters(pair.old.parameters ?? [], pair.new.parameters ?? [], {
    oldTokens: tokensOf(was),
    newTokens: tokensOf(is),
    siblings,
    fields: (from, to) => (pair.old.kind === 'class' ? (fields.get(`${pair.from}.${from}>${to}`) ?? 0) : 0),
    texts: (from, to) => textLikeness(textOn(from, was), textOn(to, is), to),
    votes: (from, to) => context.votes.share(from, to),
    used: (from, to) => context.uses.keywordShare(calledAs(pair.from), from, to),
    declared: (from, to) => Math.max(declared(from, to), context.declarations.documentedArguments.strength(pair.from, from, to), isFormerName(from, to, is) || isFormerName(from, to, was) ? 1 : 0, isInTexts(from, to) ? ADVISED : 0),
    announced: announcedArguments(pair.new),
    affords: (pairs) => isComparable(pair.from, pairs, context),
    pairConfidence: pair.confidence,
  });
}

/** A constructor is called by the name of its class. */
function calledAs(path: string): string {
  return tailOf(/\.__(?:init|new)__$/.test(path) ? ownerOf(path) : path);
}

function isComparable(callable: string, pairs: number, { budgets }: Context): boolean {
  if (pairs <= PAIRS && budgets.parameterPairs.spend(pairs)) return true;
  budgets.leaveOut(`parameters of ${callable}`, `${pairs} pairs of an old and a new one; more than ${pairs > PAIRS ? `${PAIRS} of one callable` : 'the pairs of all callables together'} are not compared, but for those at the same place`);
  return false;
}

/** A change of a parameter that no caller names. What becomes private, or must be passed all the same, is felt. */
function isOfPrivateParameter(what: ParameterChange): boolean {
  switch (what.change) {
    case 'rename':
      return isPrivateName(what.from.name);
    case 'remove':
    case 'add':
      return isPrivateName(what.parameter.name);
    case 'default':
      return isPrivateName(what.name);
    default:
      return false;
  }
}

/** Takes anything by keyword and names nothing: it passes on what it gets, so nothing can be said to be gone or to have come. */
function isForwarder(parameters: readonly Parameter[]): boolean {
  return parameters.some(({ kind }) => kind === 'var_keyword') && parameters.every(isVariadic);
}

function sameParameters(a: readonly Parameter[] | undefined, b: readonly Parameter[] | undefined): boolean {
  if (a === b) return true;
  if ((a?.length ?? 0) !== (b?.length ?? 0)) return false;
  return (a ?? []).every((one, i) => {
    const other = b![i]!;
    return one.name === other.name && one.kind === other.kind && one.default === other.default;
  });
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

