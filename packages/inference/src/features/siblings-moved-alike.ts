import type { Feature } from './feature';

/** Other definitions made the same move: the same part of their module path was replaced by the same other part. */
export const siblingsMovedAlike: Feature = {
  id: 'siblings-moved-alike',
  family: 'context',
  contextual: true,
  value: ({ old, new: next, member }, { mapping }) => (member || old.module === next.module ? 0 : mapping.moveShare(old.module, next.module, old.name)),
};
