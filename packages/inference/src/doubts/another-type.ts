/** A value of another type under another name, as far as annotations tell. */
import { indexSurface, joinPath, rootOf, tailOf, type SourceWords, type SurfaceDefinition } from '@onx/model';
import { classNamed } from '../release/class-named';
import { definitionAt, type Release } from '../release/release';

const NAME = /[A-Za-z_]\w*/g;
const DOTTED = /[A-Za-z_][\w.]*/g;

/**
 * Both types, where one is a plain one (`str`) and the other none of the plain ones, or they are of two other distributions, or both name classes of the core that have nothing to do with each other.
 * @param mapped the new path of an old class
 */
export function typesBetween(old: SurfaceDefinition, from: Release, next: SurfaceDefinition, to: Release, mapped: (path: string) => string | undefined): { had: string; has: string } | undefined {
  const [had, has] = [typeOf(old, from), typeOf(next, to)];
  if (had === undefined || has === undefined) return undefined;
  const [before, now] = [namesIn(had, from.words), namesIn(has, to.words)];
  const { plain, any } = from.words.types;
  const isPlain = (names: readonly string[]): boolean => names.length > 0 && names.every((name) => plain.has(name));
  const isOther = (names: readonly string[]): boolean => names.length > 0 && !names.some((name) => plain.has(name) || any.has(name));
  const isUnlike = (isPlain(before) && isOther(now)) || (isOther(before) && isPlain(now));
  return isUnlike || areOfOthers(outsideType(had, old, from), outsideType(has, next, to), to.words) || areStrangers(classesIn(before, old, from).map((path) => mapped(path) ?? path), classesIn(now, next, to), to) ? { had, has } : undefined;
}

/** Two distributions make them, and they are called otherwise: `py.path.local` and `pathlib.Path`. What comes with the language often fits what else comes with it: `os.PathLike` and `pathlib.Path`. */
function areOfOthers(one: string | undefined, other: string | undefined, { types }: SourceWords): boolean {
  if (one === undefined || other === undefined || (types.broughtAlong.has(rootOf(one)) && types.broughtAlong.has(rootOf(other)))) return false;
  return rootOf(one) !== rootOf(other) && tailOf(one) !== tailOf(other);
}

/** Where the one type that it names is from, if that is outside the core. */
function outsideType(type: string, { module }: SurfaceDefinition, { surface, words }: Release): string | undefined {
  const { around, plain, any } = words.types;
  const [named, ...others] = (type.match(DOTTED) ?? []).filter((name) => !around.has(tailOf(name)));
  if (named === undefined || others.length > 0 || plain.has(named) || any.has(named)) return undefined;
  const bound = surface.modules[module]?.exports[rootOf(named)]?.target;
  return bound === undefined || surface.roots.includes(rootOf(bound)) ? undefined : bound + named.slice(rootOf(named).length);
}

/** Both are known in the new release, and none of the one side is, or derives from, one of the other. */
function areStrangers(had: readonly string[], has: readonly string[], to: Release): boolean {
  const index = indexSurface(to.surface);
  const isKin = (one: string, other: string): boolean => index.order(one).includes(other) || index.order(other).includes(one);
  return had.length > 0 && has.length > 0 && had.every((one) => definitionAt(to, one) !== undefined && !has.some((other) => isKin(one, other)));
}

function classesIn(names: readonly string[], definition: SurfaceDefinition, release: Release): string[] {
  return names.flatMap((name) => classNamed(name, definition, release) ?? []);
}

/** Of what a method or property gives, or an attribute holds: one that is set to an argument of its own name holds that. */
function typeOf(definition: SurfaceDefinition, release: Release): string | undefined {
  if (definition.kind !== 'attribute') return definition.returns;
  const { owner, name, annotation, value, instance } = definition;
  if (annotation !== undefined || !instance || (value !== undefined && value !== name)) return annotation;
  return definitionAt(release, joinPath(owner, release.words.members.initializer))?.parameters?.find((parameter) => parameter.name === name)?.annotation;
}

function namesIn(type: string, { types }: SourceWords): string[] {
  return (type.match(NAME) ?? []).filter((name) => !types.around.has(name));
}
