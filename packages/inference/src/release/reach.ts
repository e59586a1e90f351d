/** Whether a user may be expected to reach a definition. */
import { accessPaths } from './access';
import { keeper } from './kept';
import { isImportable, type Release } from './release';

const kept = keeper<Release, boolean>();

/** Some access path to it, made on purpose, has no private segment. Imports for a module's own use don't count. */
export function isReachable(release: Release, definition: string): boolean {
  return kept(release, definition, () => accessPaths(release.surface, definition).some((access) => access.via !== 'incidental' && isImportable(release, access.module, access.name)));
}
