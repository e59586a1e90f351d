import type { Feature } from './feature';

/** The candidate has the same name, and few others of the new release have it. A name that is used everywhere says less. */
export const sameName: Feature = {
  id: 'same-name',
  family: 'name',
  value: ({ old, new: next, member }, { to }) => {
    if (old.name !== next.name) return 0;
    return member ? 1 : 1 / Math.sqrt(Math.max(1, to.byName.get(next.name)?.length ?? 1));
  },
};
