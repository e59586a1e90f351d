/** Models whose constructor takes keywords that it does not know, and says nothing. */
import { indexSurface, tailOf } from '@onx/model';
import { definitionAt, type Release } from '../../release/release';

/** Bases outside the core that make one, and ignore what they don't know unless they are told to forbid it. */
const MODELS = new Set(['BaseModel', 'BaseSettings', 'GenericModel']);
const FORBIDS = /\bforbid\b/;
const SAYS = /\bextra\b/;

/** @param path of a class. The nearest of its bases that says what becomes of extra keywords decides. */
export function isLenientModel(release: Release, path: string): boolean {
  const order = indexSurface(release.surface).order(path);
  if (!order.some((base) => !definitionAt(release, base) && MODELS.has(tailOf(base)))) return false;
  for (const base of order) {
    const said = saidOfExtra(release, base);
    if (said !== undefined) return !FORBIDS.test(said);
  }
  return true;
}

/** In `model_config`, in a class `Config`, or among the arguments of the class itself. */
function saidOfExtra(release: Release, path: string): string | undefined {
  const config = definitionAt(release, `${path}.model_config`)?.value;
  const argument = definitionAt(release, path)?.bases?.find((base) => base.startsWith('extra='));
  return argument ?? (config !== undefined && SAYS.test(config) ? config : undefined) ?? definitionAt(release, `${path}.Config.extra`)?.value;
}
