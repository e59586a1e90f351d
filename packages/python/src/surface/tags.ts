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
  const doc = definition.doc ?? '';
  const marked = (names: ReadonlySet<string>): boolean => definition.decorators?.some(({ name }) => names.has(tailOf(name))) === true;
  const says = (mark: RegExp): boolean => doc.includes('@') && mark.test(doc);
  const internal = !definition.public || INTERNAL.test(path) || marked(INTERNAL_DECORATORS) || says(/@internal\b/);
  const listedHere = topLevel && listed?.has(definition.name) === true;
  const announced = listedHere || (topLevel && declared) || marked(PUBLIC_DECORATORS) || says(/@public\b/);
  const tags: string[] = [];
  if (EXPERIMENTAL.test(path) || marked(EXPERIMENTAL_DECORATORS) || says(/@(?:experimental|alpha|beta)\b/)) tags.push('experimental');
  if (internal) tags.push('internal');
  if (topLevel && listed && definition.public && !listedHere) tags.push('not_in_all');
  if (announced && (!internal || declared)) tags.push('public_api');
  return tags;
}
