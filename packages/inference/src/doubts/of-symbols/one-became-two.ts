/** Names that the core's diff shares among two new ones: `warned` is `warned_method` here and `warned_class` there. */
import { joinPath, ownerOf, tailOf } from '@onx/model';
import type { Context } from '../../context';
import { definitionAt } from '../../release/release';

/** Share of the replacements of a name from which the second of its successors has a part of its work, and is no slip. */
const PART = 0.15;

/** The other new name beside the successor, where both say more of what the old one said of all. */
export function otherPart(name: string, target: string, { from, to, votes }: Context): string | undefined {
  const isPart = (path: string): boolean => saysMore(tailOf(path), name) && !definitionAt(from, path) && definitionAt(to, path) !== undefined;
  if (!isPart(target)) return undefined;
  return votes.replacements(name).find((other) => other !== tailOf(target) && votes.share(name, other) >= PART && isPart(joinPath(ownerOf(target), other)));
}

function saysMore(longer: string, name: string): boolean {
  return longer.startsWith(`${name}_`) || longer.endsWith(`_${name}`) || (longer.startsWith(name) && /^[A-Z]/.test(longer.slice(name.length))) || (/^[A-Z]/.test(name) && longer.length > name.length && longer.endsWith(name));
}
