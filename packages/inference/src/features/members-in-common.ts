import { indexSurface } from '@onx/model';
import { keeper } from '../release/kept';
import { memberNames, type Release } from '../release/release';
import type { Context } from '../context';
import type { Feature } from './feature';

/**
 * Share of the members of two classes that have the same name, weighed by how many there are. Special methods are left out: every class has them; and what a base of both has, as
 * all classes of that kind have it.
 */
export const membersInCommon: Feature = {
  id: 'members-in-common',
  family: 'likeness',
  value: ({ from, to }, context) => {
    const [a, b] = [tellingMembers(context.from, from), tellingMembers(context.to, to)];
    const alike = [...a].filter((name) => b.has(name));
    // Most pairs have none: only the others are worth a look at their bases.
    if (alike.length === 0) return 0;
    const ofKind = sharedMembers(from, to, context);
    const common = alike.filter((name) => !ofKind.has(name)).length;
    if (common === 0) return 0;
    const dice = (2 * common) / (a.size + b.size);
    const contained = common / Math.min(a.size, b.size);
    return (0.7 * dice + 0.3 * contained) * (1 - 1 / (1 + common));
  },
};

const kept = keeper<Release, ReadonlySet<string>>();

function tellingMembers(release: Release, path: string): ReadonlySet<string> {
  return kept(release, path, () => new Set(memberNames(release, path).filter((name) => !release.words.names.special.test(name))));
}

/** What the bases of both have. */
function sharedMembers(from: string, to: string, { from: before, to: after }: Context): ReadonlySet<string> {
  const bases = new Set(indexSurface(after.surface).order(to).slice(1));
  const shared = indexSurface(before.surface).order(from).slice(1).filter((base) => bases.has(base));
  return new Set(shared.flatMap((base) => [...tellingMembers(before, base)]));
}
