import { definitionAt } from '../release/release';
import type { Feature } from './feature';

export const targetIsNew: Feature = {
  id: 'target-is-new',
  title: 'New target',
  description: 'The candidate did not exist in the old release. One that did already had a meaning of its own: things do merge into it, but less often.',
  family: 'standing',
  value: ({ to }, { from }) => (definitionAt(from, to) ? 0 : 1),
};
