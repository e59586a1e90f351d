/** Members that a base lost, and that those who derive from it have from another base now: users of theirs find it there. */
import { ownerOf, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { memberPath } from '../../release/access';
import { allHeirs } from '../../release/heirs';
import { isReachable } from '../../release/reach';
import { definitionAt } from '../../release/release';

/** Heirs from which on a base that users reach too is there for them, and not for itself. */
const SEVERAL = 2;

/** Where they have it, where that is one place beside their own; null where one of them has it no longer, or each has its own. */
export function leftToHeirs(path: string, { from, to, mapping }: Context): string | null {
  const name = tailOf(path);
  const homes: string[] = [];
  let heirs = 0;
  for (const heir of allHeirs(from, ownerOf(path))) {
    if (!isReachable(from, heir) || memberPath(from.surface, heir, name) !== path) continue;
    const now = mapping.symbol(heir) ?? heir;
    if (!definitionAt(to, now)) continue;
    const home = memberPath(to.surface, now, name);
    if (home === null) return null;
    heirs++;
    if (ownerOf(home) !== now) homes.push(home);
  }
  const isForThem = heirs >= SEVERAL || !isReachable(from, ownerOf(path));
  return isForThem && homes.length > 0 && homes.every((home) => home === homes[0]) ? homes[0]! : null;
}
