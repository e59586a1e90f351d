import type { Feature } from './feature';

/** In the files of the core that used the old name, exactly it was replaced by the new one, one token for one token. Counts places and how many of them agree. */
export const coChange: Feature = {
  id: 'co-change',
  family: 'co-change',
  value: ({ old, new: next }, { votes }) => (old.name === next.name ? 0 : votes.share(old.name, next.name)),
};
