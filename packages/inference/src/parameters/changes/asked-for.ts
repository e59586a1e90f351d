/** Where a parameter that lost its default may be left out all the same. */
import { isVariadic, tailOf, type Parameter, type SurfaceDefinition } from '@onx/model';
import { isAbstract } from '../../release/decorators';
import { definitionAt, type Release } from '../../release/release';
import type { CallablePair } from '../callables/callable-pair';

/** One of several ways to call it leaves the parameter to its default. */
export function isOptionalInAForm(name: string, { overloads = [] }: SurfaceDefinition): boolean {
  return overloads.some((form) => form.some((parameter) => parameter.name === name && parameter.default !== undefined));
}

/** Only a declaration dropped the default: those who do the work may have kept theirs. */
export function isDroppedByDeclaration({ name }: Parameter, old: SurfaceDefinition, next: SurfaceDefinition, release: Release): boolean {
  if (!old.parameters?.some((parameter) => parameter.name === name)) return false;
  return isAbstract(next) || (next.kind === 'method' && (definitionAt(release, next.owner)?.bases ?? []).some((base) => tailOf(base) === 'Interface'));
}

/** It could be left out, and stands now where another had to be given that is gone: who calls by place gives it already. */
export function isGivenByPlace(name: string, position: number, { old, new: next }: CallablePair): boolean {
  const were = old.parameters ?? [];
  const before = were[position];
  if (before === undefined || before.name === name || before.default !== undefined || before.kind === 'keyword_only' || isVariadic(before)) return false;
  return were.some((parameter) => parameter.name === name) && !(next.parameters ?? []).some((parameter) => parameter.name === before.name);
}
