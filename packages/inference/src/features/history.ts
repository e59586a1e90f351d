import { logOdds } from '../confidence/calibrate';
import type { Feature } from './feature';

/** The strength of a trail that says all that a trail can say. */
const FULL = 0.985;

/** Followed step by step through the releases or commits between the two, the definition ends at the candidate. The value grows with the log-odds that all steps are right. */
export const history: Feature = {
  id: 'history',
  family: 'history',
  contextual: true,
  value({ from, to }, { trails }) {
    const strength = Math.min(FULL, trails.to(from, to)?.strength ?? 0);
    return strength > 0.5 ? logOdds(strength) / logOdds(FULL) : 0;
  },
};
