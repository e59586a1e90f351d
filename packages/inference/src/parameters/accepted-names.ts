/** Keywords that a callable still takes for a parameter that is called otherwise, and announces to go: its own body, a decorator, or what it hands its arguments to says so. */
import type { DecoratorFact, SourceWords, SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { keeper } from '../release/kept';
import { joinPath } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import { quotedName } from '../release/tokens';
import { isAnnounced, isAnnouncedThere, isSaid } from './announced';
import { calledBy, callsIn } from './called';
import { announcedArguments } from './declared-arguments';
import { decoratorsOf, wrappingPath } from './decorated';
import { readHandings, type Handing } from './handed-names';
import { keptNames } from './kept-names';
import { tokensOf, type Side } from './held';
import { readRenamingCalls } from './renaming-calls';
import { readTables } from './renaming-tables';
import { settledByCall } from './settled-by-call';
import { warns } from './words-of-an-end';

/** The value of `from` is taken for `to`. */
export interface AcceptedName {
  from: string;
  to: string;
}

/** Calls that are followed one into the other. */
const DEPTH = 2;
const NONE: readonly AcceptedName[] = [];

const kept = keeper<Release, readonly AcceptedName[]>();

/** Read once for each callable of a release. */
export function acceptedNames(side: Side, depth = DEPTH): readonly AcceptedName[] {
  return kept(side.release, `${depth} ${side.path}`, () => distinct([...inBody(side), ...keptNames(side), ...inDecorators(side), ...(depth > 0 ? inCalls(side, depth - 1) : [])]));
}

function inBody(side: Side): AcceptedName[] {
  const tokens = tokensOf(side);
  if (tokens.length === 0) return [];
  const { definition, release } = side;
  const names = namesOf(definition);
  const options = optionsOf(definition);
  if (names.size + options.size < 2) return [];
  const handings = readHandings(tokens, { options, parameters: names }, release.words);
  const isAnnouncedAbove = announcedArguments(decoratorsOf(side));
  const handed = handings.flatMap(({ from, to }) => {
    const [was, is] = [from, to].map((word) => quotedName(word) ?? (names.has(word) ? word : undefined));
    return was !== undefined && is !== undefined && was !== is && (isAnnounced(was, is, tokens) || isSaid(was, is, side) || isAnnouncedAbove(was)) && !isForSome(was, tokens, options, release.words) ? [{ from: was, to: is }] : [];
  });
  const listed = throughTables(handings, tokens, release.words, (name) => constantAt(name, definition.module, release));
  const settled = settledByCall(tokens, names, (callee) => bodyOfCalled(callee, side));
  return [...handed, ...listed, ...settled, ...readRenamingCalls(tokens, names)];
}

function bodyOfCalled(callee: string, { definition, release }: Side): readonly string[] {
  const called = calledBy({ callee }, definition, release);
  return called === undefined ? [] : tokensOf(called);
}

/** Handings of what runs over a table: its entries. */
function throughTables(handings: readonly Handing[], tokens: readonly string[], words: SourceWords, sourceOf: (name: string) => string | undefined): AcceptedName[] {
  const open = handings.filter(({ from, to }) => from.startsWith('[') && to.startsWith('[') && isAnnouncedThere(from, to, tokens));
  if (open.length === 0 || !warns(tokens)) return [];
  return readTables(tokens, words, sourceOf)
    .filter((table) => open.some(({ from, to }) => from === `[${table.from}]` && to === `[${table.to}]`))
    .flatMap(({ entries }) => entries.map(([from, to]) => ({ from, to })));
}

/** What a constant of the module holds. */
function constantAt(name: string, module: string, release: Release): string | undefined {
  const path = resolveAccess(release.surface, joinPath(module, name));
  return path === null ? undefined : definitionAt(release, path)?.value;
}

/** A decorator that is told the names: its wrapper takes the one for the other. */
function inDecorators(side: Side): AcceptedName[] {
  return decoratorsOf(side).flatMap((decorator) => {
    const path = wrappingPath(decorator.name, side.definition, side.release);
    const tokens = path === null ? [] : side.release.bodies.tokens(path);
    if (!warns(tokens)) return [];
    const maker = definitionAt(side.release, path!)!;
    const given = givenTo(decorator, maker);
    const handings = readHandings(tokens, { options: optionsIn(tokens), parameters: new Set() }, side.release.words);
    const told = handings.flatMap(({ from, to }) => {
      if (!isAnnouncedThere(from, to, tokens)) return [];
      const [was, is] = [from, to].map((word) => quotedName(word.startsWith('[') ? (given.get(word.slice(1, -1)) ?? '') : word));
      return was !== undefined && is !== undefined && was !== is ? [{ from: was, to: is }] : [];
    });
    return [...told, ...throughTables(handings, tokens, side.release.words, (name) => given.get(name) ?? constantAt(name, maker.module, side.release))];
  });
}

/** Arguments of a decorator by the names of its parameters. */
function givenTo({ arguments: parts = [] }: DecoratorFact, { parameters = [] }: SurfaceDefinition): Map<string, string> {
  const given = new Map(parameters.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value] as const])));
  parts.forEach((part, at) => {
    const named = /^([A-Za-z_]\w*)=(.*)$/s.exec(part);
    const name = named?.[1] ?? (parameters[at]?.kind === 'positional_or_keyword' ? parameters[at].name : undefined);
    if (name !== undefined) given.set(name, named?.[2] ?? part);
  });
  return given;
}

/** What it hands on as it is, to a callable that takes the one for the other. */
function inCalls(side: Side, depth: number): AcceptedName[] {
  const { definition, release } = side;
  const names = namesOf(definition);
  const options = new Set([...optionsOf(definition), ...sortedOut(tokensOf(side), optionsOf(definition), release.words)]);
  return callsIn(side).flatMap((call) => {
    const passesOptions = options.has(call.keywords['**'] ?? '');
    if (!passesOptions && Object.values(call.keywords).filter((value) => names.has(value)).length < 2) return [];
    const callee = calledBy(call, definition, release);
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

/** It has another value from there on. */
function isAssigned(name: string, tokens: readonly string[]): boolean {
  return tokens.some((token, i) => token === name && tokens[i + 1] === '=' && !/^[,(.]$/.test(tokens[i - 1] ?? ''));
}

function namesOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => !kind.startsWith('var')).map(({ name }) => name));
}

/** What takes any keyword. */
export function optionsOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => kind === 'var_keyword').map(({ name }) => name));
}

/** What a body puts some of the keywords into: `for key in …: some[key] = options.pop(key)`. */
function sortedOut(tokens: readonly string[], options: ReadonlySet<string>, { mappings }: SourceWords): string[] {
  return tokens.flatMap((token, i) => {
    // some [ key ] = options . pop (
    const isPart = token === '[' && tokens[i + 2] === ']' && tokens[i + 3] === '=' && options.has(tokens[i + 4] ?? '') && tokens[i + 6] === mappings.take && tokens[i + 8] === tokens[i + 1];
    return isPart ? [tokens[i - 1]!] : [];
  });
}

/** The same of the functions in a body. */
export function optionsIn(tokens: readonly string[]): Set<string> {
  const out = new Set<string>();
  tokens.forEach((token, i) => {
    if (token === '**' && (tokens[i - 1] === ',' || tokens[i - 1] === '(')) out.add(tokens[i + 1] ?? '');
  });
  return out;
}

/** Only some of its values are taken for the other, as the body asks what it is. */
function isForSome(name: string, tokens: readonly string[], options: ReadonlySet<string>, { keywords }: SourceWords): boolean {
  return tokens.some((token, i) => quotedName(token) === name && options.has(tokens[i - 2] ?? '') && ['==', keywords.in].some((word) => word === tokens[i + 2]));
}

function distinct(names: readonly AcceptedName[]): readonly AcceptedName[] {
  if (names.length === 0) return NONE;
  return [...new Map(names.map((one) => [`${one.from}>${one.to}`, one] as const)).values()];
}
