/** The class of the core that a member's values are of. */
import { joinPath, type SurfaceDefinition } from '@onx/model';
import { classNamed } from './class-named';
import type { Release } from './release';
import { returnedIn } from './returned';
import { closingAt, isIdentifier } from './tokens';

const MADE_BY = /^([A-Za-z_][\w.]*)\(/;

/** By what it is annotated with or gives, or by the call that makes it, also in the body of a property; null where reading can't tell, or it is no class of the core. */
export function heldClass(definition: SurfaceDefinition, release: Release): string | null {
  const { annotation = definition.returns, value = '' } = definition;
  const name = annotation === undefined ? (MADE_BY.exec(value)?.[1] ?? madeIn(definition, release)) : release.words.types.oneClass.exec(annotation)?.[1];
  return name === undefined ? null : classNamed(name, definition, release);
}

/** `return Hull(self)`, and nothing else is given. */
function madeIn({ kind, owner, name }: SurfaceDefinition, { bodies, words }: Release): string | undefined {
  if (kind !== 'property') return undefined;
  const [given, ...others] = returnedIn(bodies.tokens(joinPath(owner, name)), words);
  const open = given?.indexOf('(') ?? -1;
  if (given === undefined || others.length > 0 || open < 1 || closingAt(given, open) !== given.length - 1) return undefined;
  const names = given.slice(0, open);
  return names.every((token, i) => (i % 2 === 0 ? isIdentifier(token) : token === '.')) ? names.join('') : undefined;
}
