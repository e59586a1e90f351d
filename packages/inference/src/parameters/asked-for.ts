/** Where a parameter that lost its default may be left out all the same. */
import type { Parameter, SurfaceDefinition } from '@onx/model';
import { tailOf } from '../release/paths';
import { definitionAt, type Release } from '../release/release';

/** One of several ways to call it leaves the parameter to its default. */
export function isOptionalInAForm(name: string, { overloads = [] }: SurfaceDefinition): boolean {
  return overloads.some((form) => form.some((parameter) => parameter.name === name && parameter.default !== undefined));
}

/** Only a declaration dropped the default: those who do the work may have kept theirs. */
export function isDroppedByDeclaration({ name }: Parameter, old: SurfaceDefinition, next: SurfaceDefinition, release: Release): boolean {
  if (!old.parameters?.some((parameter) => parameter.name === name)) return false;
  const isAbstract = (next.decorators ?? []).some((decorator) => tailOf(decorator.name) === 'abstractmethod');
  return isAbstract || (next.kind === 'method' && (definitionAt(release, next.owner)?.bases ?? []).some((base) => tailOf(base) === 'Interface'));
}
