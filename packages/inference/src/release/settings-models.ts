/** What classes say of themselves that the usual library for models and settings fills: which keywords they ignore, which variables they read. */
import { indexSurface, tailOf } from '@onx/model';
import { textOf } from './literal';
import { definitionAt, type Release } from './release';

/** Bases outside the core that make one, and ignore what they don't know unless they are told to forbid it. */
const MODELS = new Set(['BaseModel', 'BaseSettings', 'GenericModel']);
const SETTINGS = 'BaseSettings';
const FORBIDS = /\bforbid\b/;
const SAYS = /\bextra\b/;

/** Its constructor takes keywords that it does not know, and says nothing: the nearest base that says what becomes of them decides. @param path of the class */
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

/** What the names of its variables begin with, in capitals; null for a class that is not filled from the environment. @param owner path of the class */
export function environmentPrefix(release: Release, owner: string): string | null {
  const order = indexSurface(release.surface).order(owner);
  if (!order.some((path) => definitionAt(release, path)?.bases?.some((base) => tailOf(base) === SETTINGS))) return null;
  for (const path of order) {
    const stated = /\benv_prefix\s*=\s*(["'])(.*?)\1/.exec(definitionAt(release, `${path}.model_config`)?.value ?? '')?.[2];
    const inner = textOf(definitionAt(release, `${path}.Config.env_prefix`)?.value);
    const prefix = stated ?? inner;
    if (prefix !== undefined) return prefix.toUpperCase();
  }
  return '';
}

/** A field with an alias is filled from that, whatever it is called. @param value as written */
export function hasOtherSource(value = ''): boolean {
  return /\b(?:alias|validation_alias|env)\s*=/.test(value);
}
