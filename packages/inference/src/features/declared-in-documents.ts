import { statedStrength } from '../declarations/stated-strength';
import type { Feature } from './feature';

/** A changelog, the notes of a release, a guide to migration or a table of what is deprecated, new or changed since the old release, names the candidate as the successor. */
export const declaredInDocuments: Feature = {
  id: 'declared-in-documents',
  family: 'declaration',
  value: (pair, context) => statedStrength(pair, context, 'documents'),
};
