/** Whether a user may be expected to reach a definition. */
import { accessPaths } from './access';
import { isImportable, type Release } from './release';

const kept = new WeakMap<Release, Map<string, boolean>>();

/** Some access path to it, made on purpose, has no private segment. Imports for a module's own use don't count. */
export function isReachable(release: Release, definition: string): boolean {
  let known = kept.get(release);
  if (!known) kept.set(release, (known = new Map()));
  let answer = known.get(definition);
  if (answer === undefined) {
    answer = accessPaths(release.surface, definition).some((access) => access.via !== 'incidental' && isImportable(release, access.module, access.name));
    known.set(definition, answer);
  }
  return answer;
}
