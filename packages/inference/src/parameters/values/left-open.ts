/** Defaults that only say that nothing was given (`UNSET`, `object()`): what is taken then is told elsewhere, and often is what it was. */
import { joinPath, tailOf, type SurfaceDefinition } from '@onx/model';
import { resolveAccess } from '../../release/access';
import { definitionAt, type Release } from '../../release/release';

const PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
/** Constants that name another one are followed so far. */
const CHAIN = 3;
const SAYS_SO = /^_*(?:undefined|unset|(?:undefined|unset)_value|unspecified|omit(?:ted)?|missing|sentinel|(?:not|no)_?(?:given|set|passed|provided|specified|value|default|arg))_*$/i;

/** The default names a constant that is called so, or that is an object without anything in it, made for this; perhaps by another name. */
export function isLeftOpen(release: Release, { module }: Pick<SurfaceDefinition, 'module'>, source: string, depth = CHAIN): boolean {
  if (depth === 0 || !PATH.test(source)) return false;
  if (SAYS_SO.test(tailOf(source))) return true;
  const path = resolveAccess(release.surface, joinPath(module, source));
  const constant = path === null ? undefined : definitionAt(release, path);
  return constant?.value !== undefined && (constant.value === release.words.values.bareObject || isLeftOpen(release, constant, constant.value, depth - 1));
}
