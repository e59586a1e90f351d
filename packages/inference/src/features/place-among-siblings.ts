import { tailOf } from '@onx/model';
import { keeper } from '../release/kept';
import { definitionAt, type Release } from '../release/release';
import type { Feature } from './feature';

/** The candidate stands between the same neighbours as the old definition did, in a container that is mapped. */
export const placeAmongSiblings: Feature = {
  id: 'place-among-siblings',
  family: 'position',
  contextual: true,
  value: ({ from, to, old, new: next }, context) => {
    if (!context.mapping.sameContainer(old.owner, next.owner)) return 0;
    const [beforeOld, afterOld] = neighbours(context.from, old.owner, from);
    const [beforeNew, afterNew] = neighbours(context.to, next.owner, to);
    return (beforeOld === beforeNew ? 0.5 : 0) + (afterOld === afterNew ? 0.5 : 0);
  },
};

type Neighbours = readonly [before: string, after: string];

const kept = keeper<Release, ReadonlyMap<string, Neighbours>>();

/** Names of the definitions just before and after, by line. */
function neighbours(release: Release, owner: string, path: string): Neighbours {
  return kept(release, owner, () => inOrder(release, owner)).get(path) ?? ['^', '$'];
}

function inOrder(release: Release, owner: string): Map<string, Neighbours> {
  const paths = [...(release.topsOf.get(owner) ?? []), ...(release.membersOf.get(owner) ?? [])];
  const line = (path: string): number => definitionAt(release, path)!.line;
  paths.sort((a, b) => line(a) - line(b));
  return new Map(paths.map((path, i) => [path, [i > 0 ? tailOf(paths[i - 1]!) : '^', i + 1 < paths.length ? tailOf(paths[i + 1]!) : '$']]));
}
