/** Which keys of which configuration files the core's code reads, and which of its classes it fills from them. */
import { indexSurface, OWN_CLASS, tailOf, type SurfaceDefinition } from '@onx/model';
import { classNamed } from '../release/class-named';
import { definitionAt, type Release } from '../release/release';
import { bracketStep, closingAt, isNameOrMark } from '../release/tokens';
import { keyChainAt, type KeyChain } from './key-chain';
import { textOf } from '../release/literal';

/** A table of a file of a dependent. */
export interface Table {
  /** The file's name. */
  file: string;
  /** Keys from the top of the file to it. */
  path: readonly string[];
}

/** A key that code reads from such a table. */
export interface LoadedKey extends Table {
  chain: KeyChain;
}

/** What one release reads of its users' files. */
export interface LoadedFiles {
  keys: LoadedKey[];
  /** By the path of the class. */
  classes: Map<string, Table>;
}

const FILE_NAME = /^(["'])(?:[^"']*\/)?([\w.-]+\.(?:ya?ml|toml|json|ini|cfg|conf))\1$/;
/** `yaml.safe_load`, `tomllib.load`, `json.loads`, `anyconfig.load`, `load_yaml`. */
const LOADER = /^(?=.*(?:ya?ml|toml|json|config|ini))(?=.*(?:load|parse|read))[\w.]+$/i;
/** Functions and methods that make an object of a class from a mapping. */
const FILLS = /^(?:from_\w+|model_validate|parse_obj|validate|structure|convert|cast|load|decode)$/;

/** All modules of the release are read, by their tokens alone. */
export function loadedFiles(release: Release): LoadedFiles {
  const found: LoadedFiles = { keys: [], classes: new Map() };
  const names = new FileNames(release);
  const read = new Set(release.bodies.modules);
  for (const [path, definition] of indexSurface(release.surface).definitions) {
    if ((definition.kind !== 'function' && definition.kind !== 'method') || !read.has(definition.module)) continue;
    const tokens = release.bodies.tokens(path);
    const file = tokens.length === 0 ? null : names.oneOf(definition, tokens);
    if (file !== null) readBody(path, tokens, file, release, found);
  }
  for (const [path, table] of [...found.classes]) nest(path, table, release, found.classes);
  return found;
}

/** The names of configuration files that functions hold. */
class FileNames {
  /** By module and token; undefined where it names none. */
  private readonly known = new Map<string, Map<string, string | undefined>>();

  constructor(private readonly release: Release) {}

  /** The one file that a function names: in its body, as a default, or by a constant. */
  oneOf({ module, parameters = [] }: SurfaceDefinition, tokens: readonly string[]): string | null {
    let known = this.known.get(module);
    if (!known) this.known.set(module, (known = new Map()));
    const names = new Set<string>();
    for (const text of [...tokens, ...parameters.flatMap((parameter) => parameter.default ?? [])]) {
      if (!known.has(text)) known.set(text, FILE_NAME.exec(text)?.[2] ?? FILE_NAME.exec(this.constant(text, module) ?? '')?.[2]);
      const name = known.get(text);
      if (name !== undefined) names.add(name);
    }
    return names.size === 1 ? [...names][0]! : null;
  }

  private constant(name: string, module: string): string | undefined {
    const access = isNameOrMark(name) && /[A-Z]/.test(name) ? indexSurface(this.release.surface).resolve(`${module}.${name}`) : null;
    return access?.definition === undefined ? undefined : definitionAt(this.release, access.definition)?.value;
  }
}

/** Follows the variables of one function that hold what a loader gave, in the order of its text. */
function readBody(path: string, tokens: readonly string[], file: string, release: Release, found: LoadedFiles): void {
  const { keywords } = release.words;
  const asks = [keywords.in, `${keywords.not} ${keywords.in}`];
  const held = new Map<string, readonly string[]>();
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    depth += bracketStep(token);
    // Inside brackets it is a keyword argument.
    if (depth === 0 && tokens[at + 1] === '=' && isNameOrMark(token) && tokens[at - 1] !== '.') {
      const value = valueAt(tokens, at + 2, held);
      // What was read on the way counts before the name gets its new value.
      if (value && value.chain.keys.length > 0) found.keys.push({ file, path: value.path, chain: value.chain });
      if (value) held.set(token, [...value.path, ...value.chain.keys]);
      else held.delete(token);
      if (value) at = value.chain.end - 1;
      continue;
    }
    const table = tokens[at - 1] === '.' ? undefined : held.get(token);
    if (!table) continue;
    const chain = keyChainAt(tokens, at + 1);
    if (chain.keys.length > 0) found.keys.push({ file, path: table, chain });
    const tested = asks.some((word) => word === tokens[at - 1]) ? textOf(tokens[at - 2]) : undefined;
    if (tested !== undefined) found.keys.push({ file, path: table, chain: { keys: [...chain.keys, tested], end: chain.end } });
    const filled = filledBy(path, tokens, at, chain.end, release);
    if (filled) found.classes.set(filled, { file, path: [...table, ...chain.keys] });
  }
}

/** The table that an assigned expression stands for: a loader's result, or a part of what another name holds. */
function valueAt(tokens: readonly string[], start: number, held: ReadonlyMap<string, readonly string[]>): { path: readonly string[]; chain: KeyChain } | null {
  const path = held.get(tokens[start] ?? '');
  if (path) {
    const chain = keyChainAt(tokens, start + 1);
    return tokens[chain.end] === '.' || tokens[chain.end] === '(' ? null : { path, chain };
  }
  let end = start;
  while (isNameOrMark(tokens[end] ?? '') && tokens[end + 1] === '.') end += 2;
  if (tokens[end + 1] !== '(' || !LOADER.test(tokens.slice(start, end + 1).join(''))) return null;
  return { path: [], chain: keyChainAt(tokens, closingAt(tokens, end + 1) + 1) };
}

/** The class of the core that an argument fills: `Config(**data)`, `Config.from_dict(data)`, `structure(data, Config)`. */
function filledBy(path: string, tokens: readonly string[], at: number, end: number, release: Release): string | null {
  const starred = tokens[at - 1] === '**';
  if (!/^[(,=]$/.test(tokens[starred ? at - 2 : at - 1] ?? '') || !/^[),]$/.test(tokens[end] ?? '')) return null;
  let open = at - 1;
  for (let depth = 0; open > 0; open--) {
    const token = tokens[open]!;
    if (token === ')' || token === ']' || token === '}') depth++;
    else if (token === '(' || token === '[' || token === '{') if (depth-- === 0) break;
  }
  let start = open - 1;
  while (tokens[start - 1] === '.') start -= 2;
  const callee = tokens.slice(start, open).join('');
  if (tokens[open] !== '(' || callee === '') return null;
  const method = tailOf(callee);
  if (starred) return classMeant(callee, path, release);
  if (!FILLS.test(method)) return null;
  const owner = callee.includes('.') ? classMeant(callee.slice(0, -method.length - 1), path, release) : null;
  return owner ?? tokens.slice(open + 1, closingAt(tokens, open)).map((token) => (isNameOrMark(token) ? classMeant(token, path, release) : null)).find((one) => one !== null) ?? null;
}

/** What a method calls its class, and the class's own name, or a name of the module. */
function classMeant(name: string, within: string, release: Release): string | null {
  const definition = definitionAt(release, within)!;
  if (name !== release.words.members.ownClass && name !== OWN_CLASS) return classNamed(name, definition, release);
  return definitionAt(release, definition.owner)?.kind === 'class' ? definition.owner : null;
}

/** A field that is itself an object of a class of the core is a table below. */
function nest(path: string, { file, path: keys }: Table, release: Release, classes: Map<string, Table>): void {
  for (const member of release.membersOf.get(path) ?? []) {
    const field = definitionAt(release, member)!;
    const name = release.words.types.oneClass.exec(field.annotation ?? '')?.[1];
    const inner = name === undefined ? null : classNamed(name, field, release);
    if (inner === null || classes.has(inner)) continue;
    const table = { file, path: [...keys, tailOf(member)] };
    classes.set(inner, table);
    nest(inner, table, release, classes);
  }
}
