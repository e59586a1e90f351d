/** How far documents alone are believed: they say what to use, seldom that it does the same and takes the same. */
import { DEFAULT_THRESHOLDS, type Factor } from '@onx/model';
import { STRENGTH } from '../declarations/statement';
import { DECLARATIONS } from '../features/all';
import { LISTED, logOdds } from './calibrate';
import { agreementOf, OCCUPIED, probability, weightsByFamily } from './model';

const DOCUMENTS = 'declared-in-documents';
/** What else says that one became the other. */
const WITNESSES: ReadonlySet<string> = new Set([...DECLARATIONS.filter((id) => id !== DOCUMENTS), 'definition-survives', 'same-body', 'history', 'co-change', 'replaced-in-use']);
/** And what shows that they are alike. */
const LIKENESS: ReadonlySet<string> = new Set(['body-likeness', 'members-in-common', 'value-alike']);
const NAMES: ReadonlySet<string> = new Set(['same-name', 'name-likeness']);
interface Believed {
  confidence: number;
  factors: readonly Factor[];
}

/** Whether more speaks for a pair than that it is alike and that documents name it. */
export function isWitnessed(factors: readonly Factor[]): boolean {
  return someOf(factors, WITNESSES);
}

/** The core itself names the successor, in its code or in its documents. */
export function isDeclared(factors: readonly Factor[]): boolean {
  return factors.some(({ feature }) => DECLARATIONS.includes(feature));
}

/** Documents name the successor. */
export function isDocumented(factors: readonly Factor[]): boolean {
  return factors.some(({ feature }) => feature === DOCUMENTS);
}

/** Without the documents nobody would believe it. */
export function restsOnDocuments(belief: Believed): boolean {
  return isDocumented(belief.factors) && !isWitnessed(belief.factors) && ifUndocumented(belief) < DEFAULT_THRESHOLDS.warn;
}

/**
 * The most that may be believed. Of a new name or place, a name that is alike is proof enough; what is only put forward in place of the old one must be alike itself.
 * @param scale from a belief to a confidence
 */
export function ceiling(belief: number, factors: readonly Factor[], scale: (belief: number) => number): number {
  const said = factors.find(({ feature }) => feature === DOCUMENTS);
  if (!said || isWitnessed(factors) || (isFree(factors) && someOf(factors, LIKENESS)) || (said.value >= STRENGTH.DOCUMENTED && someOf(factors, NAMES))) return 1;
  // Never less than without them.
  return Math.max(LISTED, scale(ifUndocumented({ confidence: belief, factors })));
}

/** What would be believed at most without what documents say, what that adds to the agreement of families, and its lead over the rivals. */
export function ifUndocumented({ confidence, factors }: Believed): number {
  const said = factors.find(({ feature }) => feature === DOCUMENTS);
  if (!said) return confidence;
  const agreement = factors.find(({ feature }) => feature === 'agreement');
  const margin = factors.find(({ feature }) => feature === 'margin');
  const rest = agreementOf(weightsByFamily(factors.filter((factor) => factor !== said)));
  const score = logOdds(confidence) - (margin?.weight ?? 0);
  const left = score - said.weight - (agreement ? agreement.weight * (1 - rest / agreement.value) : 0);
  const rivals = (1 / (margin?.value ?? 1) - 1) * Math.exp(score);
  const share = 1 / (1 + rivals / Math.exp(left));
  return probability(left + Math.max(0, 2 * share - 1)) * share * (isFree(factors) ? 1 : OCCUPIED);
}

/** Nothing of the old release stands in its place. */
function isFree(factors: readonly Factor[]): boolean {
  return factors.some(({ feature }) => feature === 'target-is-new');
}

function someOf(factors: readonly Factor[], features: ReadonlySet<string>): boolean {
  return factors.some(({ feature, value }) => value >= 0.5 && features.has(feature));
}
