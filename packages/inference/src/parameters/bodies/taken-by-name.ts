/** Keywords that a callable takes without naming them: its body looks them up in what it takes by any name, or its docstring lists them. */
import { addTo, type SourceWords } from '@onx/model';
import { keeper } from '../../release/kept';
import type { Release } from '../../release/release';
import { closingAt, itemsAt, quotedName } from '../../release/tokens';
import { calledBy } from './called';
import { textOn, tokensOf, writtenAt, type Side } from './held';
import { optionsOf, placeOf } from './options';
import { isIgnoredAt } from '../former/taken/ignored-names';
import { isRefusedAt, isRefusedOnceRead } from '../former/taken/refused-names';

const GOES_ON = /^[.[(]$/;
/** What stands behind is part of something else: a value that is kept or handed on. */
const TAKES_VALUE = /^[-+*/%&|^<>=!~]+$|^:=$|^[[({,]$/;
/** Functions to which the options are handed as one thing, one behind the other. */
const DEPTH = 2;

const NONE: ReadonlySet<string> = new Set();
const kept = keeper<Release, ReadonlySet<string>>();
const overwritten = keeper<Release, ReadonlySet<string>>();

/** @returns whether the body asks its `**options` for that name: `options.pop("x")`, `options["x"]`, `"x" in options`, `read(options, "x")`, also where it has kept them: `self.options = options` */
export function takenByName(side: Side): (name: string) => boolean {
  if (optionsOf(side.definition).size === 0) return () => false;
  const found = askedFor(side);
  return (name) => found.has(`"${name}"`) || found.has(`'${name}'`) || textOn(name, side) !== '';
}

/** Keywords that the body asks its `**options` for. */
export function namesLookedUp(side: Side): string[] {
  if (optionsOf(side.definition).size === 0) return [];
  return [...askedFor(side)].flatMap((token) => quotedName(token) ?? []);
}

/** Read once for each callable of a release. */
function askedFor(side: Side): ReadonlySet<string> {
  return kept(side.release, side.path, () => lookedUp(side, optionsOf(side.definition), DEPTH));
}

/**
 * What its options are asked for, as written.
 * @param options what holds them
 */
function lookedUp(side: Side, options: ReadonlySet<string>, depth: number): Set<string> {
  const { keywords, mappings } = side.release.words;
  const holders = new Set(options);
  const found = new Set<string>();
  const tokens = tokensOf(side);
  const listed = namesInLoops(tokens, side.release.words);
  const ask = (key = ''): void => {
    for (const name of listed.get(key) ?? [key]) found.add(name);
  };
  tokens.forEach((token, i) => {
    if (!holders.has(token)) return;
    if (tokens[i - 1] === '=' && !GOES_ON.test(tokens[i + 1] ?? '')) holders.add(tokens[i - 2] ?? token);
    if (tokens[i + 1] === '[' && !isStore(tokens, i)) ask(tokens[i + 2]);
    if (tokens[i + 1] === '.' && mappings.lookUps.has(tokens[i + 2] ?? '') && tokens[i + 3] === '(' && !isRefusedOnceRead(tokens, i, side.release.words)) ask(tokens[i + 4]);
    if (isReadByAnother(tokens, i, side.release.words)) ask(tokens[i + 2]);
    if (tokens[i - 1] === keywords.in && !isRefusedAt(tokens, i - 1, side.release.words) && !isIgnoredAt(tokens, i - 1, side.release.words)) ask(tokens[i - 2]);
  });
  if (depth > 0) for (const { to, under } of handedAsOne(side, holders)) for (const name of lookedUp(to, new Set([under]), depth - 1)) found.add(name);
  return found;
}

/** `depth = read(options, "depth")`: a call of which nothing is kept, or an error is the answer, may only refuse the keyword. */
function isReadByAnother(tokens: readonly string[], at: number, { keywords, statements }: SourceWords): boolean {
  // = self . read ( options , "x"
  if (tokens[at - 1] !== '(' || tokens[at + 1] !== ',' || quotedName(tokens[at + 2] ?? '') === undefined) return false;
  let start = at - 2;
  while (tokens[start - 1] === '.') start -= 2;
  const before = tokens[start - 1] ?? '';
  const isKept = before === keywords.return || statements.open.has(before) || TAKES_VALUE.test(before);
  return isKept && tokens[closingAt(tokens, at - 1) + 1] !== keywords.raise;
}

/** `options["x"] = value`: what was given is lost, and nothing is asked. */
function isStore(tokens: readonly string[], at: number): boolean {
  // options [ "x" ] =
  return tokens[at + 3] === ']' && tokens[at + 4] === '=';
}

/** Keywords of its `**options` that the body puts a value in for, whatever was given. Read once for each callable of a release. */
export function namesOverwritten(side: Side): ReadonlySet<string> {
  const options = optionsOf(side.definition);
  return options.size === 0 ? NONE : overwritten(side.release, side.path, () => stored(side, options));
}

function stored(side: Side, options: ReadonlySet<string>): Set<string> {
  const asked = askedFor(side);
  const tokens = tokensOf(side);
  return new Set(tokens.flatMap((token, i) => (options.has(token) && tokens[i + 1] === '[' && isStore(tokens, i) && !asked.has(tokens[i + 2]!) ? (quotedName(tokens[i + 2]!) ?? []) : [])));
}

/** `for name in ["size", "shape"]:` what a variable goes through. */
function namesInLoops(tokens: readonly string[], { keywords }: SourceWords): Map<string, string[]> {
  const names = new Map<string, string[]>();
  tokens.forEach((token, i) => {
    // for name in [ "size" , …
    if (token !== keywords.in || tokens[i - 2] !== keywords.for || !/^[[({]$/.test(tokens[i + 1] ?? '')) return;
    for (const item of itemsAt(tokens, i + 1)) if (item.length === 1 && quotedName(item[0]!) !== undefined) addTo(names, tokens[i - 1]!, item[0]!);
  });
  return names;
}

/** `self._read_options(options)`: what is called with them, and what they are called there. */
function handedAsOne(side: Side, holders: ReadonlySet<string>): { to: Side; under: string }[] {
  return side.release.bodies.calls(writtenAt(side)).flatMap((call) => {
    const at = placeOf(call, holders);
    const to = at === undefined ? undefined : calledBy(call, side);
    const parameters = to?.definition.parameters ?? [];
    const under = typeof at === 'number' ? parameters[at] : parameters.find(({ name }) => name === at);
    return to && under && !under.kind.startsWith('var') ? [{ to, under: under.name }] : [];
  });
}
