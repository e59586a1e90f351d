/** Members of classes that may have another path now. */
import type { Context } from '../../context';
import { memberPath } from '../../release/access';

/** Where the new form of an old class has a member; null where it has none of that name. */
export function memberNow(owner: string, name: string, { to, mapping }: Context): string | null {
  return memberPath(to.surface, mapping.symbol(owner) ?? owner, name);
}
