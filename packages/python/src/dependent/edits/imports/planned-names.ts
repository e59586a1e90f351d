/** Names that imports of one file are to bind, held against each other: `conflicts` of the file's names sees those of today only. */
import { tailOf } from '@onx/model';
import { isWithin, type LocalNames } from '../local-names';
import type { ImportItem } from './import-items';

/** Whether `wanted`, bound for `item` to what stands at `path`, gets in the way of what another import is to bind by that name. */
export function collides(locals: LocalNames, item: ImportItem, path: string, wanted: string, items: readonly ImportItem[]): boolean {
  return items.some((other) => {
    if (other === item || other.to === other.access || localOf(other) !== wanted || !item.binding || !other.binding) return false;
    const [own, its] = [item.binding.scope, other.binding.scope];
    const same = path === other.to;
    if (own === its) return !same;
    if (isWithin(own, its)) return hides(locals, item, other, same);
    return isWithin(its, own) && hides(locals, other, item, same);
  });
}

/** Uses of the outer import stand where the inner one's name hides it: at any place, or before it is bound where both are the same. */
function hides(locals: LocalNames, inner: ImportItem, outer: ImportItem, same: boolean): boolean {
  if (!inner.binding || !outer.binding) return false;
  const { scope, block, from } = inner.binding;
  const uses = locals.uses(outer.binding.scope, outer.binding.name).filter((use) => isWithin(use.scope, scope));
  return uses.some(({ node }) => !same || node.start < from || node.start >= block.end);
}

/** The name that an import binds as far as it is planned. */
function localOf(item: ImportItem): string {
  return item.member === '' ? item.local : tailOf(item.to);
}
