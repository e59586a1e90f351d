import { definitionAt } from '../release/release';
import type { Feature } from './feature';

/** The candidate did not exist in the old release (or all that it was went elsewhere), and is not what another old definition became. One that did already had a meaning of its own: things do merge into it, but less often. */
export const targetIsNew: Feature = {
  id: 'target-is-new',
  family: 'standing',
  contextual: true,
  value: ({ from: path, to, member }, { from, mapping }) => {
    const stayed = definitionAt(from, to) !== undefined && (member || mapping.staysAt(to) !== undefined);
    return stayed || (!member && mapping.isTaken(to, path)) ? 0 : 1;
  },
};
