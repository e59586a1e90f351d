import type { Feature } from './feature';

/** The module or class of the old definition is believed to have become that of the candidate (or is the same), apart from this pair. Grows with the number of neighbours that went the same way. */
export const containerMapped: Feature = {
  id: 'container-mapped',
  family: 'context',
  contextual: true,
  value: ({ old, new: next, member }, { mapping }) => (member ? 1 : mapping.moduleShare(old.module, next.module, old.name)),
};
