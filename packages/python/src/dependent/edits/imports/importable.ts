/** How far an import can lead. */
import { ownerOf, tailOf, type SurfaceIndex } from '@onx/model';

/** What can be imported of a path, and the rest with its dot: no import leads into a class. */
export function splitAtMember(path: string, to: SurfaceIndex): [path: string, member: string] {
  const owner = ownerOf(path);
  const isInClass = owner !== '' && !to.isModule(owner) && to.resolve(owner)?.definition !== undefined;
  if (!isInClass) return [path, ''];
  const [outer, member] = splitAtMember(owner, to);
  return [outer, `${member}.${tailOf(path)}`];
}
