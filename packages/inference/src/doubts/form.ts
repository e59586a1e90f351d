/** What stands under a name in one of the releases. */
import { resolveAccess } from '../release/access';
import type { Release } from '../release/release';

/** A form of a name: its path in a release. */
export type Form = readonly [Release, string];

/** What stands under an old name beside its successor; null where nothing does, or the successor itself. */
export function keptBeside(path: string, successor: string, { surface }: Release): string | null {
  const kept = resolveAccess(surface, path);
  return kept === successor ? null : kept;
}
