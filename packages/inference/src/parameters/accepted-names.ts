/** Keywords that a callable still takes for a parameter that is called otherwise, and announces to go: its own body, a decorator, or what it hands its arguments to says so. */
import type { CallFact, DecoratorFact, SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../release/access';
import { joinPath } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import { decoratorsOf, wrappingPath } from './decorated';
import { readHandings } from './handed-names';
import { tokensOf, type Side } from './held';

/** The value of `from` is taken for `to`. */
export interface AcceptedName {
  from: string;
  to: string;
}

/** Calls that are followed one into the other. */
const DEPTH = 2;
const NONE: readonly AcceptedName[] = [];
const QUOTED = /^['"]([A-Za-z_]\w*)['"]$/;
const WORDS = /[A-Za-z_]\w*/g;
const ANNOUNCES = /deprecat|warn/i;
const TEXT = /^\w{0,2}['"]/;
const QUOTED_INSIDE = /[`'"]([A-Za-z_]\w*)[`'"=]/g;
/** A text says that something comes to its end. */
const ENDS = /deprecat|remov|renam|replac|instead|no longer|is now|favou?r|obsolete|legacy|prefer/i;

const known = new WeakMap<Release, Map<string, readonly AcceptedName[]>>();

/** Read once for each callable of a release. */
export function acceptedNames(side: Side, depth = DEPTH): readonly AcceptedName[] {
  let ofRelease = known.get(side.release);
  if (!ofRelease) known.set(side.release, (ofRelease = new Map()));
  const key = `${depth} ${side.path}`;
  let found = ofRelease.get(key);
  if (!found) ofRelease.set(key, (found = distinct([...inBody(side), ...inDecorators(side), ...(depth > 0 ? inCalls(side, depth - 1) : [])])));
  return found;
}

function inBody(side: Side): AcceptedName[] {
  const tokens = tokensOf(side);
  if (tokens.length === 0) return [];
  const names = namesOf(side.definition);
  const options = optionsOf(side.definition);
  const handings = readHandings(tokens, options, names);
  return handings.flatMap(({ from, to }) => {
    const [was, is] = [from, to].map((word) => QUOTED.exec(word)?.[1] ?? (names.has(word) ? word : undefined));
    return was !== undefined && is !== undefined && was !== is && isAnnounced(was, is, tokens) && !isForSome(was, tokens, options) ? [{ from: was, to: is }] : [];
  });
}

/** A decorator that is told the names: its wrapper takes the one for the other. */
function inDecorators(side: Side): AcceptedName[] {
  return decoratorsOf(side).flatMap((decorator) => {
    const path = wrappingPath(decorator.name, side.definition, side.release);
    const tokens = path === null ? [] : side.release.bodies.tokens(path);
    if (!tokens.some((token) => ANNOUNCES.test(token))) return [];
    const given = givenTo(decorator, definitionAt(side.release, path!)!);
    return readHandings(tokens, optionsIn(tokens), new Set()).flatMap(({ from, to }) => {
      if (!isAnnouncedThere(bareOf(from), bareOf(to), tokens)) return [];
      const [was, is] = [from, to].map((word) => QUOTED.exec(word.startsWith('[') ? (given.get(word.slice(1, -1)) ?? '') : word)?.[1]);
      return was !== undefined && is !== undefined && was !== is ? [{ from: was, to: is }] : [];
    });
  });
}

/** The word of a keyword or variable, without quotes and brackets. */
function bareOf(word: string): string {
  return word.replace(/^["[]|["\]]$/g, '');
}

/** A decorator names what it is about by its own variables (`{old_name}`), or puts the names in later (`%s`). */
function isAnnouncedThere(from: string, to: string, tokens: readonly string[]): boolean {
  const texts = tokens.filter((token) => TEXT.test(token));
  return texts.some((text) => isNamedFirst(from, to, text)) || !texts.some((text) => text.includes(' ') && [from, to].some((name) => text.match(WORDS)?.includes(name)));
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
  const options = optionsOf(definition);
  const path = definition.kind === 'class' ? `${side.path}.__init__` : side.path;
  return release.bodies.calls(path).flatMap((call) => {
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
  return tokens.some((token, i) => token === name && tokens[i + 1] === '=' && tokens[i - 1] !== ',' && tokens[i - 1] !== '(');
}

/** The core's callable that a call in a body means. */
export function calledBy({ callee }: CallFact, { owner, module }: SurfaceDefinition, release: Release): Side | undefined {
  const bare = callee.replace(/^(?:self|cls)\./, '');
  const path = resolveAccess(release.surface, bare === callee ? joinPath(module, callee) : joinPath(owner, bare)) ?? importedInside(callee, release);
  const definition = path === null ? undefined : definitionAt(release, path);
  return path !== null && definition?.parameters ? { path, definition, release } : undefined;
}

/** Imports in a body are not at hand: a full path, or a name that stands once in the release. */
function importedInside(callee: string, { surface, byName }: Release): string | null {
  if (callee.includes('.')) return resolveAccess(surface, callee);
  const named = byName.get(callee) ?? [];
  return named.length === 1 ? named[0]! : null;
}

function namesOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => !kind.startsWith('var')).map(({ name }) => name));
}

/** What takes any keyword. */
export function optionsOf({ parameters = [] }: SurfaceDefinition): Set<string> {
  return new Set(parameters.filter(({ kind }) => kind === 'var_keyword').map(({ name }) => name));
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
function isForSome(name: string, tokens: readonly string[], options: ReadonlySet<string>): boolean {
  return tokens.some((token, i) => QUOTED.exec(token)?.[1] === name && options.has(tokens[i - 2] ?? '') && /^(?:in|==)$/.test(tokens[i + 2] ?? ''));
}

/** Something in the body speaks of an end, and a text there is about the name. */
function isAnnounced(from: string, to: string, tokens: readonly string[]): boolean {
  return tokens.some((token) => ANNOUNCES.test(token)) && textsIn(tokens).some((text) => isAbout(from, text) && isNamedFirst(from, to, text));
}

/** Texts as they are read: what stands side by side is one. */
function textsIn(tokens: readonly string[]): string[] {
  const texts: string[] = [];
  tokens.forEach((token, i) => {
    if (!TEXT.test(token)) return;
    if (i > 0 && TEXT.test(tokens[i - 1]!)) texts.push(`${texts.pop()} ${token}`);
    else texts.push(token);
  });
  return texts;
}

/** It stands there as a name in quotes, or it comes before any such name and the text speaks of an end. */
function isAbout(name: string, text: string): boolean {
  const quoted = [...text.slice(1, -1).matchAll(QUOTED_INSIDE)].map(([, word]) => word!);
  return quoted.includes(name) || (ENDS.test(text) && (quoted.length === 0 || text.indexOf(name) < text.indexOf(quoted[0]!)));
}

/** Not after the one to use. */
function isNamedFirst(from: string, to: string, text: string): boolean {
  const words: readonly string[] = text.match(WORDS) ?? [];
  const [at, other] = [words.indexOf(from), words.indexOf(to)];
  return at >= 0 && (other < 0 || at < other || /\binstead of\b/.test(text));
}

function distinct(names: readonly AcceptedName[]): readonly AcceptedName[] {
  if (names.length === 0) return NONE;
  return [...new Map(names.map((one) => [`${one.from}>${one.to}`, one] as const)).values()];
}
