/** Values of a class that one value takes the place of: what each of them held is a part of it, or a choice among what it may be. */
import { addTo, joinPath, tailOf } from '@onx/model';
import { plainName } from '../../candidates/name-words';
import type { Context } from '../../context';
import type { MemberChange } from '../../findings';
import { definitionAt, type Release } from '../../release/release';
import { memberNow } from './member-now';

/** By old path, the other values of the class that have the same successor; spellings of one name are one value, and so is what gives its successor as it is. */
export function valuesInOne(members: readonly MemberChange[], context: Context): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, MemberChange[]>();
  for (const change of members) {
    const isValue = change.shape === 'value' && change.toShape === 'value' && change.name !== change.toName;
    if (isValue && !isTheSame(change, context)) addTo(groups, joinPath(change.owner, change.toName), change);
  }
  const others = new Map<string, readonly string[]>();
  for (const group of groups.values()) {
    for (const { owner, name } of group) {
      const beside = group.map((one) => one.name).filter((one) => plainName(one) !== plainName(name));
      if (beside.length > 0) others.set(joinPath(owner, name), beside);
    }
  }
  return others;
}

/** In one of the releases it gives nothing but its successor. */
function isTheSame({ owner, name, toName }: MemberChange, context: Context): boolean {
  const gives = (release: Release, path: string): boolean => tailOf(definitionAt(release, path)?.forwardsTo ?? '') === toName;
  const now = memberNow(owner, name, context);
  return gives(context.from, joinPath(owner, name)) || (now !== null && gives(context.to, now));
}
