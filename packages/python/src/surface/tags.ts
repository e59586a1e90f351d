/** Tags of a definition from the code's own conventions. */
import { tailOf, type SurfaceDefinition } from '@onx/model';

const EXPERIMENTAL = /(^|\.)_?experimental(\.|$)/;
const INTERNAL = /(^|\.)_?internals?(\.|$)/;
const EXPERIMENTAL_DECORATORS = new Set(['experimental', 'alpha', 'beta', 'unstable', 'provisional']);
const INTERNAL_DECORATORS = new Set(['internal', 'internal_api', 'private']);
const PUBLIC_DECORATORS = new Set(['public', 'public_api', 'publicapi', 'api']);

/**
 * @param listed The module's `__all__`, null where it has none.
 * @param declared The definition is re-exported on purpose somewhere in the core.
 */
export function tagsOf(path: string, definition: SurfaceDefinition, listed: ReadonlySet<string> | null, declared: boolean): string[] {
  const topLevel = definition.owner === definition.module;
  const doc = definition.doc?.includes('@') ? definition.doc : '';
  const internal = !definition.public || INTERNAL.test(path) || isMarked(definition, INTERNAL_DECORATORS) || /@internal\b/.test(doc);
  const listedHere = topLevel && listed?.has(definition.name) === true;
  const announced = listedHere || (topLevel && declared) || isMarked(definition, PUBLIC_DECORATORS) || /@public\b/.test(doc);
  const tags: string[] = [];
  if (EXPERIMENTAL.test(path) || isMarked(definition, EXPERIMENTAL_DECORATORS) || /@(?:experimental|alpha|beta)\b/.test(doc)) tags.push('experimental');
  if (internal) tags.push('internal');
  if (topLevel && listed && definition.public && !listedHere) tags.push('not_in_all');
  if (announced && (!internal || declared)) tags.push('public_api');
  return tags;
}

function isMarked({ decorators }: SurfaceDefinition, names: ReadonlySet<string>): boolean {
  return decorators !== undefined && decorators.some(({ name }) => names.has(tailOf(name)));
}
