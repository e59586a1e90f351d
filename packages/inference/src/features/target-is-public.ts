import { isReachable } from '../release/reach';
import { isMarkedName } from '../release/source-words';
import type { Feature } from './feature';

/** Users of the new release can reach the candidate through a path that is not marked private, or the old name was private itself. */
export const targetIsPublic: Feature = {
  id: 'target-is-public',
  family: 'standing',
  value: ({ from, to, member, new: next }, context) => (member ? (isMarkedName(next.name, context.to.words) ? 0 : 1) : isReachable(context.to, to) || !isReachable(context.from, from) ? 1 : 0),
};
