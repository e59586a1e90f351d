import { memberNames } from '../release/release';
import type { Feature } from './feature';

/** Names that most classes have. */
const COMMON = /^__\w+__$/;

export const membersInCommon: Feature = {
  id: 'members-in-common',
  title: 'Members in common',
  description: 'Share of the members of two classes that have the same name, weighed by how many there are. Special methods are left out: every class has them.',
  family: 'likeness',
  value: ({ from, to }, context) => {
    const a = memberNames(context.from, from).filter((name) => !COMMON.test(name));
    const b = new Set(memberNames(context.to, to).filter((name) => !COMMON.test(name)));
    const common = a.filter((name) => b.has(name)).length;
    if (!common) return 0;
    const dice = (2 * common) / (a.length + b.size);
    const contained = common / Math.min(a.length, b.size);
    return (0.7 * dice + 0.3 * contained) * (1 - 1 / (1 + common));
  },
};
