import { information } from '../candidates/texts';
import type { Feature } from './feature';

/** Bodies of one code base share a third of their tokens by chance. */
const CHANCE = 0.35;

/** How many tokens the two bodies have in common (Dice coefficient of the multisets, names weigh more), above what unrelated bodies share by chance and weighed by the size of the smaller one. */
export const bodyLikeness: Feature = {
  id: 'body-likeness',
  family: 'likeness',
  value: ({ from, to, old, new: next }, { texts }) => {
    const likeness = texts.likeness(from, to);
    return Math.max(0, (likeness - CHANCE) / (1 - CHANCE)) * information(Math.min(old.size, next.size));
  },
};
