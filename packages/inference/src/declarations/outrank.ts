/** Which of several statements about one name count. */
import { STATED_RANK, STRENGTH, type Statement } from './statement';

/** What is left of a pointer beside a stated name. */
export const OUTRANKED = 0.2;

/** Where a name is stated, what a shim happens to call says little; and where the code says anything, documents say little. */
export function countsBeside(all: readonly Statement[]): (statement: Statement) => boolean {
  if (all.some(({ strength }) => strength >= STATED_RANK)) return ({ strength }) => strength >= STATED_RANK;
  if (all.some(({ source, strength }) => source !== 'documents' && strength >= STRENGTH.CALLED_BY_SHIM)) return ({ source }) => source !== 'documents';
  return () => true;
}
