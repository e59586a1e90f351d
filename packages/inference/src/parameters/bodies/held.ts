/** What an argument holds: the attributes that are read from it, and the fields of the core's classes that its annotation names. */
import { indexSurface, joinPath, tailOf, type Parameter, type SourceWords, type SurfaceDefinition } from '@onx/model';
import { plainName } from '../../candidates/name-words';
import { memberPath, resolveAccess } from '../../release/access';
import { heirsIn } from '../../release/heirs';
import { keeper } from '../../release/kept';
import { definitionAt, type Release } from '../../release/release';
import { filledIn } from '../../release/tokens';

/** A callable on one side. */
export interface Side {
  path: string;
  definition: SurfaceDefinition;
  release: Release;
}

/** Classes whose fields are listed for one annotation. */
const CLASSES = 60;
const NAMES = /[A-Za-z_][\w.]*/g;

/** Where its body and its decorators are written: a constructor's in the method that does its work, of the class or of a base. */
export function writtenAt({ path, definition, release }: Side): string {
  const { initializer } = release.words.members;
  return definition.kind === 'class' ? (memberPath(release.surface, path, initializer) ?? joinPath(path, initializer)) : path;
}

/** Of a constructor those of that method, else those of its class. */
export function tokensOf(side: Side): readonly string[] {
  const { path, release: { bodies } } = side;
  const written = bodies.tokens(writtenAt(side));
  return written.length ? written : bodies.tokens(path);
}

/** What docstrings say of it: a constructor's or its class's. */
export function textOn(parameter: string, side: Side): string {
  const { path, release: { bodies } } = side;
  return bodies.parameterText(writtenAt(side), parameter) || bodies.parameterText(path, parameter);
}

/** What its annotation or else the docstring says that it is: a constructor's or its class's. */
export function typeOn({ name, annotation }: Parameter, side: Side): string {
  const { path, release: { bodies } } = side;
  return annotation ?? (bodies.parameterType(writtenAt(side), name) || bodies.parameterType(path, name));
}

/** What a class says of an attribute in its own body or a base's; undefined where it is set on objects alone, or is something else. */
export function declaredAttribute(name: string, { path, release }: Side): SurfaceDefinition | undefined {
  const member = memberPath(release.surface, path, name);
  const declared = member === null ? undefined : definitionAt(release, member);
  return declared?.kind === 'attribute' && !declared.instance ? declared : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();
const kept = keeper<Release, ReadonlyMap<string, ReadonlySet<string>>>();

/** Attributes that are read from it, those that are called with parentheses (`open()`): in the body, and for a constructor wherever its class has kept it under that name. */
export function readFrom(name: string, side: Side): ReadonlySet<string> {
  return kept(side.release, side.path, () => readByName(side)).get(name) ?? NOTHING;
}

/** Read once for all parameters of the callable. */
function readByName({ path, definition, release }: Side): Map<string, Set<string>> {
  const read = new Map<string, Set<string>>();
  if (definition.kind !== 'class') {
    collect(release.bodies.tokens(path), false, release.words, read);
    return read;
  }
  for (const base of indexSurface(release.surface).order(path)) {
    for (const member of release.membersOf.get(base) ?? []) collect(release.bodies.tokens(member), tailOf(member) !== release.words.members.initializer, release.words, read);
  }
  return read;
}

/** @param kept only as `self.name`, whatever underscores it has there */
function collect(body: readonly string[], kept: boolean, words: SourceWords, into: Map<string, Set<string>>): void {
  for (const tokens of [body, ...body.map(filledIn)]) collectIn(tokens, kept, words, into);
}

function collectIn(tokens: readonly string[], kept: boolean, { members }: SourceWords, into: Map<string, Set<string>>): void {
  tokens.forEach((token, i) => {
    if (tokens[i + 1] !== '.' || tokens[i + 2] === undefined) return;
    const own = tokens[i - 1] === '.' && tokens[i - 2] === members.self;
    if (!own && (kept || tokens[i - 1] === '.')) return;
    const name = own ? token.replace(/^_+/, '') : token;
    const attributes = into.get(name) ?? new Set();
    into.set(name, attributes.add(`${tokens[i + 2]!}${tokens[i + 3] === '(' ? '()' : ''}`));
  });
}

/** The core's classes that its annotation names. What is imported for type checkers alone is found by its name. */
export function classesOf({ annotation }: Parameter, { definition, release }: Side): string[] {
  const found = new Set<string>();
  const isClass = (path: string): boolean => definitionAt(release, path)?.kind === 'class';
  for (const [name] of (annotation ?? '').matchAll(NAMES)) {
    const path = resolveAccess(release.surface, `${definition.module}.${name}`) ?? resolveAccess(release.surface, name);
    const named = path === null ? (release.byName.get(tailOf(name)) ?? []).filter(isClass) : [path];
    if (named.length === 1 && isClass(named[0]!)) found.add(named[0]!);
  }
  return [...found];
}

/** What the constructors of those classes and of their heirs take: by plain name, as `Class.field`. */
export function fieldsOf(parameter: Parameter, side: Side): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const classes = classesOf(parameter, side);
  for (let at = 0; at < classes.length && at < CLASSES; at++) {
    const path = classes[at]!;
    for (const { name, kind } of definitionAt(side.release, path)?.parameters ?? []) {
      if (!kind.startsWith('var') && !fields.has(plainName(name))) fields.set(plainName(name), `${tailOf(path)}.${name}`);
    }
    for (const heir of heirsIn(side.release).get(path) ?? []) if (!classes.includes(heir)) classes.push(heir);
  }
  return fields;
}
