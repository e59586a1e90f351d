import { statedStrength } from '../declarations/stated-strength';
import type { Feature } from './feature';

/** In the old release, a shim, an alias, a table of names, a decorator or a deprecation text names the candidate as the successor. A stated name counts more than one that is merely called. */
export const declaredInOld: Feature = {
  id: 'declared-in-old',
  family: 'declaration',
  value: (pair, context) => statedStrength(pair, context, 'old'),
};
