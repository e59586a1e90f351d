/** Names that stayed while what they stood for went elsewhere: chains and swaps of names, and contents replaced. */
import { information } from '../candidates/texts';
import { accessPaths } from '../release/access';
import { byCodeUnits, isPrivatePath } from '../release/paths';
import { isReachable } from '../release/reach';
import { definitionAt, type Release } from '../release/release';
import { movedContents } from './moved-contents';
import type { Subject } from './subject';

/** Less informative bodies are equal by chance. */
const INFORMATIVE = 0.5;

/**
 * @param inPlace old → new definition under the same path.
 * @param barred Paths that are no successors whatever they hold.
 */
export function findReplaced(from: Release, to: Release, inPlace: ReadonlyMap<string, string>, barred: (path: string) => boolean): Subject[] {
  const homes = new Map<string, string>();
  for (const [path, now] of inPlace) {
    const old = definitionAt(from, path)!;
    const next = definitionAt(to, now)!;
    if (old.body === undefined || old.body === next.body || next.deprecated || information(old.size) < INFORMATIVE) continue;
    const [home, ...others] = (to.byBody.get(old.body) ?? []).filter((one) => !isPrivatePath(one) && !barred(one));
    // A body that was only taken out and is called from its old place went nowhere.
    if (home === undefined || others.length || next.calls?.includes(home) || next.references?.includes(home)) continue;
    homes.set(path, home);
  }
  return [...movedContents(homes, (path) => definitionAt(from, path) === undefined)].map((path) => {
    const { module, name } = definitionAt(from, path)!;
    const exposedAt = accessPaths(from.surface, path).filter((access) => access.via !== 'own' && access.via !== 'incidental' && access.name === name).map((access) => access.module);
    return { path, module, name, definition: path, fate: 'replaced' as const, exposedAt: exposedAt.sort(byCodeUnits), reachable: isReachable(from, path), incidental: false, survivor: null, homeAnswers: false };
  });
}
