/** The class of the core that a member's values are of. */
import type { SurfaceDefinition } from '@onx/model';
import { classNamed } from './class-named';
import type { Release } from './release';

const MADE_BY = /^([A-Za-z_][\w.]*)\(/;

/** By what it is annotated with or gives, or by the call that makes it; null where reading can't tell, or it is no class of the core. */
export function heldClass(definition: SurfaceDefinition, release: Release): string | null {
  const { annotation = definition.returns, value = '' } = definition;
  const name = annotation === undefined ? MADE_BY.exec(value)?.[1] : release.words.types.oneClass.exec(annotation)?.[1];
  return name === undefined ? null : classNamed(name, definition, release);
}
