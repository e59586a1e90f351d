/** A value of another type under another name, as far as annotations tell. */
import type { SurfaceDefinition } from '@onx/model';
import { joinPath } from '../release/paths';
import { definitionAt, type Release } from '../release/release';
import { INIT } from '../release/source-words';

const PLAIN: ReadonlySet<string> = new Set(['str', 'bytes', 'int', 'float', 'bool', 'complex']);
/** What says nothing of the value itself. */
const AROUND: ReadonlySet<string> = new Set(['None', 'Optional', 'Union', 'typing', 't', 'ClassVar', 'Final', 'Annotated']);
const UNKNOWN: ReadonlySet<string> = new Set(['Any', 'object']);
const NAME = /[A-Za-z_]\w*/g;

/** Both types, where one is a plain one (`str`) and the other none of the plain ones. */
export function typesBetween(old: SurfaceDefinition, from: Release, next: SurfaceDefinition, to: Release): { had: string; has: string } | undefined {
  const [had, has] = [typeOf(old, from), typeOf(next, to)];
  if (had === undefined || has === undefined) return undefined;
  const [before, now] = [namesIn(had), namesIn(has)];
  const isPlain = (names: readonly string[]): boolean => names.length > 0 && names.every((name) => PLAIN.has(name));
  const isOther = (names: readonly string[]): boolean => names.length > 0 && !names.some((name) => PLAIN.has(name) || UNKNOWN.has(name));
  return (isPlain(before) && isOther(now)) || (isOther(before) && isPlain(now)) ? { had, has } : undefined;
}

/** Of what a method or property gives, or an attribute holds: one that is set to an argument of its own name holds that. */
function typeOf(definition: SurfaceDefinition, release: Release): string | undefined {
  if (definition.kind !== 'attribute') return definition.returns;
  const { owner, name, annotation, value, instance } = definition;
  if (annotation !== undefined || !instance || (value !== undefined && value !== name)) return annotation;
  return definitionAt(release, joinPath(owner, INIT))?.parameters?.find((parameter) => parameter.name === name)?.annotation;
}

function namesIn(type: string): string[] {
  return (type.match(NAME) ?? []).filter((name) => !AROUND.has(name));
}
