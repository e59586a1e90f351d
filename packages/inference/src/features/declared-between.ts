import { statedStrength } from '../declarations/stated-strength';
import type { Feature } from './feature';

/** In a release between the two, a shim, an alias, a table of names, a decorator or a deprecation text names the candidate as the successor. A stated name counts more than one that is merely called. */
export const declaredBetween: Feature = {
  id: 'declared-between',
  family: 'declaration',
  value: (pair, context) => statedStrength(pair, context, 'between'),
};
