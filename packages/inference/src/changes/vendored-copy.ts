/** Copies of the old release that the new one carries: nobody moved there. */
import { addTo, isWithin, ownerOf } from '@onx/model';
import { moduleAt, type Release } from '../release/release';

/** Fewer identical files than this may be chance. */
const FILES = 3;

/**
 * Prefixes of the new release below which stands a copy of a whole root of the old one while the original is still in place.
 * @returns whether a definition path lies in such a copy.
 */
export function vendoredCopies(from: Release, to: Release): (path: string) => boolean {
  const oldByBlob = new Map<string, string[]>();
  for (const [path, module] of Object.entries(from.surface.modules)) addTo(oldByBlob, module.blob, path);
  const copies = new Map<string, { files: number; inPlace: number }>();
  for (const [path, module] of Object.entries(to.surface.modules)) {
    if (moduleAt(from, path)) continue;
    for (const original of oldByBlob.get(module.blob) ?? []) {
      const below = original.slice(original.indexOf('.'));
      if (!original.includes('.') || !path.endsWith(below)) continue;
      const prefix = path.slice(0, -below.length);
      if (ownerOf(prefix) === '') continue;
      const copy = copies.get(prefix) ?? { files: 0, inPlace: 0 };
      copy.files++;
      if (moduleAt(to, original)) copy.inPlace++;
      copies.set(prefix, copy);
    }
  }
  const prefixes = [...copies].filter(([, copy]) => copy.files >= FILES && copy.inPlace * 2 >= copy.files).map(([prefix]) => prefix);
  return (path) => prefixes.some((prefix) => isWithin(path, prefix));
}
