import { statedStrength } from '../declarations/stated-strength';
import type { Feature } from './feature';

/** In the new release, a shim, an alias, a table of names, a decorator or a deprecation text names the candidate as the successor. A stated name counts more than one that is merely called. */
export const declaredInNew: Feature = {
  id: 'declared-in-new',
  family: 'declaration',
  value: (pair, context) => statedStrength(pair, context, 'new'),
};
