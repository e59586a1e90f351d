/** Keywords that a callable still takes for a parameter that is called otherwise, and announces to go: its own body, a decorator, or what it hands its arguments to says so. */
import type { SourceWords, SurfaceDefinition } from '@onx/model';
import { keeper } from '../../../release/kept';
import type { Release } from '../../../release/release';
import { isAssigned, quotedName } from '../../../release/tokens';
import type { AcceptedName } from '../accepted-name';
import { acceptedByDecorator } from './accepted-by-decorator';
import { warnsOf, isSaid } from '../told/announced';
import { calledBy, callsIn } from '../../bodies/called';
import { announcedArguments } from '../told/declared-arguments';
import { decoratorsOf } from './decorated';
import { readHandings, type Handing } from './handed-names';
import { textOn, tokensOf, type Side } from '../../bodies/held';
import { joinedNames } from './joined-names';
import { keptNames } from './kept-names';
import { optionsOf, sortedOut } from '../../bodies/options';
import { readRenamingCalls } from './renaming-calls';
import { constantAt, throughTables } from './renaming-tables';
import { settledByCall, type Settling } from './settled-by-call';
import { settledOptions } from './settled-options';
import { isDeprecatedBy, namesRenamedTo } from '../words-of-an-end';

/** Calls that are followed one into the other. */
const DEPTH = 2;
const NONE: readonly AcceptedName[] = [];

const kept = keeper<Release, readonly AcceptedName[]>();

/** Read once for each callable of a release. */
export function acceptedNames(side: Side, depth = DEPTH): readonly AcceptedName[] {
  return kept(side.release, `${depth} ${side.path}`, () => distinct([...inBody(side), ...keptNames(side), ...acceptedByDecorator(side), ...(depth > 0 ? inCalls(side, depth - 1) : [])]));
}

function inBody(side: Side): AcceptedName[] {
  const tokens = tokensOf(side);
  if (tokens.length === 0) return [];
  const { definition, release } = side;
  const names = namesOf(definition);
  const options = optionsOf(definition);
  if (names.size < 2 && options.size === 0) return [];
  const handings = readHandings(tokens, { options, parameters: names }, release.words);
  const isAnnouncedAbove = announcedArguments(decoratorsOf(side));
  const handed = handings.flatMap(({ from, to }) => {
    const [was, is] = [from, to].map((word) => quotedName(word) ?? (names.has(word) ? word : undefined));
    return was !== undefined && is !== undefined && was !== is && (warnsOf(was, is, tokens, release.words) || isSaid(was, is, side) || isAnnouncedAbove(was)) && !isForSome(was, tokens, options, release.words) ? [{ from: was, to: is }] : [];
  });
  const listed = throughTables(handings, tokens, release.words, (name) => constantAt(name, definition.module, release));
  const settled = settledByCall(tokens, new Set([...names, ...keptKeywords(handings)]), (callee) => settlingOf(callee, side), release.words);
  const joined = joinedNames(tokens, names, release.words).filter(({ from, to }) => warnsOf(from, to, tokens, release.words) || isSaid(from, to, side));
  const inOptions = settledOptions(side, options).flatMap((one) => one.names.filter(({ from, to }) => warnsOf(from, to, one.tokens, release.words)));
  return [...handed, ...listed, ...settled, ...joined, ...inOptions, ...readRenamingCalls(tokens, names), ...saidToBe(names, side)];
}

/** `old: Deprecated alias of new.` */
function saidToBe(names: ReadonlySet<string>, side: Side): AcceptedName[] {
  return [...names].flatMap((from) => {
    const text = textOn(from, side);
    if (!isDeprecatedBy(text)) return [];
    const [to, ...others] = new Set(namesRenamedTo(text).filter((name) => name !== from && names.has(name)));
    return to === undefined || others.length > 0 ? [] : [{ from, to }];
  });
}

/** `old = options.pop("old")`: the variable stands for the keyword. */
function keptKeywords(handings: readonly Handing[]): string[] {
  return handings.filter(({ from, to }) => quotedName(from) === to).map(({ to }) => to);
}

function settlingOf(callee: string, side: Side): Settling | undefined {
  const called = calledBy({ callee }, side);
  return called && { tokens: tokensOf(called), parameters: (called.definition.parameters ?? []).map(({ name }) => name) };
}

/** What it hands on as it is, to a callable that takes the one for the other. */
function inCalls(side: Side, depth: number): AcceptedName[] {
  const { definition, release } = side;
  const names = namesOf(definition);
  const options = new Set([...optionsOf(definition), ...sortedOut(tokensOf(side), optionsOf(definition), release.words)]);
  return callsIn(side).flatMap((call) => {
    const passesOptions = options.has(call.keywords['**'] ?? '');
    if (!passesOptions && Object.values(call.keywords).filter((value) => names.has(value)).length < 2) return [];
    const callee = calledBy(call, side);
    if (callee === undefined) return [];
    const outer = (name: string): string | undefined => {
      const passed = Object.hasOwn(call.keywords, name) ? call.keywords[name]! : undefined;
      if (passed === undefined) return passesOptions && !names.has(name) ? name : undefined;
      return names.has(passed) && !isAssigned(passed, tokensOf(side)) ? passed : undefined;
    };
    return acceptedNames(callee, depth).flatMap(({ from, to }) => {
      const [was, is] = [outer(from), outer(to) ?? (passesOptions && names.has(to) ? to : undefined)];
      return was !== undefined && is !== undefined && was !== is ? [{ from: was, to: is }] : [];
    });
  });
}

function namesOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => !kind.startsWith('var')).map(({ name }) => name));
}

/** Only some of its values are taken for the other, as the body asks what it is. */
function isForSome(name: string, tokens: readonly string[], options: ReadonlySet<string>, { keywords }: SourceWords): boolean {
  return tokens.some((token, i) => quotedName(token) === name && options.has(tokens[i - 2] ?? '') && ['==', keywords.in].some((word) => word === tokens[i + 2]));
}

function distinct(names: readonly AcceptedName[]): readonly AcceptedName[] {
  if (names.length === 0) return NONE;
  return [...new Map(names.map((one) => [`${one.from}>${one.to}`, one] as const)).values()];
}
