/** Successors that are a base which the core made for several classes: what one of them was is another of them now, not the base. */
import { tailOf } from '@onx/model';
import type { Context } from '../../context';
import { allHeirs, heirsIn } from '../../release/heirs';
import { definitionAt } from '../../release/release';

/** The classes that the new base is for, where more of them are no heirs of the old class than are. */
export function basedOnIt(path: string, target: string, { from, to, mapping }: Context): string[] {
  if (definitionAt(from, target)) return [];
  const name = tailOf(path);
  const kin = new Set([...allHeirs(from, path)].flatMap((heir) => [tailOf(heir), tailOf(mapping.symbol(heir) ?? heir)]));
  // What stands under the old name and derives from it is a shim.
  const heirs = (heirsIn(to).get(target) ?? []).filter((heir) => tailOf(heir) !== name);
  const own = heirs.filter((heir) => kin.has(tailOf(heir)));
  // Nothing announces what stands under the old name still: it is one of those that the base is for, as any other heir is.
  const kept = definitionAt(to, path);
  const isOneOfThem = kept !== undefined && kept.deprecated === undefined && heirsIn(to).get(target)?.includes(path) === true;
  const others = heirs.filter((heir) => !own.includes(heir) && (isOneOfThem || definitionAt(from, heir) !== undefined || tailOf(heir).includes(name)));
  return others.length > own.length ? others : [];
}
