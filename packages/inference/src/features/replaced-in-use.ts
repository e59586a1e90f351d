import type { Feature } from './feature';

/** In the core's tests, examples and scripts, exactly the old name was replaced by the new one, one token for one token. Names that are imported count as the definitions they lead to, attributes of anything else by name. */
export const replacedInUse: Feature = {
  id: 'replaced-in-use',
  family: 'use',
  value({ from, to, old, new: next, member }, { uses }) {
    const named = uses.share(from, to);
    return member && old.name !== next.name ? Math.max(named, uses.attributeShare(old.name, next.name)) : named;
  },
};
