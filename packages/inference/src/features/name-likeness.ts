import { nameLikeness } from '../candidates/name-words';
import type { Feature } from './feature';

/** Half of the words in common is no more than chance in one code base. */
const CHANCE = 0.4;

/** The names share words, whatever their case and separators. Names that differ in case or separators only count in full. */
export const nameLikenessFeature: Feature = {
  id: 'name-likeness',
  family: 'name',
  value: ({ old, new: next }) => (old.name === next.name ? 1 : Math.max(0, (nameLikeness(old.name, next.name) - CHANCE) / (1 - CHANCE))),
};
