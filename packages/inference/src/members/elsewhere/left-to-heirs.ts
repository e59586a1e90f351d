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
export function leftToHeirs(path: string, context: Context): string | null {
  const homes = homesInHeirs(path, context)?.filter(({ heir, home }) => ownerOf(home) !== heir) ?? [];
  return homes.length > 0 && homes.every(({ home }) => home === homes[0]!.home) ? homes[0]!.home : null;
}

/** Whether all who had it from the class have it all the same: the class was there for them. */
export function isKeptByHeirs(path: string, context: Context): boolean {
  return (homesInHeirs(path, context)?.length ?? 0) > 0;
}

/** The heirs that users reach, as they are now, and where each has it; null where one of them has it no longer, or where the class was there for itself. */
function homesInHeirs(path: string, { from, to, mapping }: Context): { heir: string; home: string }[] | null {
  const name = tailOf(path);
  const homes: { heir: string; home: string }[] = [];
  for (const heir of allHeirs(from, ownerOf(path))) {
    if (!isReachable(from, heir) || memberPath(from.surface, heir, name) !== path) continue;
    const now = mapping.symbol(heir) ?? heir;
    if (!definitionAt(to, now)) continue;
    const home = memberPath(to.surface, now, name);
    if (home === null) return null;
    homes.push({ heir: now, home });
  }
  return homes.length >= SEVERAL || !isReachable(from, ownerOf(path)) ? homes : null;
}
