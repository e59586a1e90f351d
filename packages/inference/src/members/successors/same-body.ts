/** Belief in what was found by its body alone. */
import { onlyEvidence, rounded } from '../../confidence/calibrate';
import type { Belief } from '../../findings';
import type { ClassPair } from '../member-findings';

/** Bodies that are equal under names that were handed on, or in another class. */
const SAME_BODY = 0.97;

/** As sure as the class, and a little less: another may have been given the body. */
export function withItsBody(pair: ClassPair): Pick<Belief, 'confidence' | 'factors'> {
  const confidence = rounded(pair.confidence * SAME_BODY);
  return { confidence, factors: onlyEvidence('same-body', confidence) };
}
