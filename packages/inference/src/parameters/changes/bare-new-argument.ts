/**
 * New names of arguments that nothing of their own speaks for: no word of the core, no use, type or text alike, no vote of the diff, but only
 * a place, or names that changed alike elsewhere. What came there is often another thing that is given instead.
 */
import type { Factor } from '@onx/model';
import { reaches } from '../../confidence/reaches';

/** From these values on, a feature says something of the argument itself. */
const SHOWN: ReadonlyMap<string, number> = new Map([
  ['parameter-declared', 0.5],
  ['parameter-role', 0.5],
  ['parameter-text', 0.5],
  ['parameter-in-use', 0.5],
  ['parameter-field', 0.5],
  ['parameter-name', 0.5],
  ['parameter-votes', 0.5],
  ['parameter-annotation', 0.3],
]);

/** Of these one at least looks at both arguments. That the diff and other callables have the one name for the other tells as well of something new that is given instead. */
const LOOKED_AT: ReadonlyMap<string, number> = new Map([
  ['parameter-declared', 0.5],
  ['parameter-role', 0.3],
  ['parameter-text', 0.3],
  ['parameter-in-use', 0.3],
  ['parameter-field', 0.9],
  ['parameter-name', 0.2],
  ['parameter-annotation', 0.5],
]);

/** @param factors why one argument is believed to be the other */
export function isBareNewArgument(factors: readonly Factor[]): boolean {
  return !reaches(factors, SHOWN) || !reaches(factors, LOOKED_AT);
}
