/** How surely a module went somewhere, from what is known of its content. */
import type { Factor } from '@onx/model';
import { rounded } from '../confidence/calibrate';
import type { Belief } from '../findings';

/** What an identical file leaves of the doubt. */
const DOUBT_LEFT = 0.02;
/** A file without any definition that could vote. */
const ALONE = 0.9;

/** From this share of its symbols on, a module went where they did; from half of them, if its name went along. */
const FULL_SHARE = 0.8;
const HALF = 0.5;

/**
 * @param voters confidences of the symbols that went along
 * @param share of the module's symbols that did
 * @param identical the file is the same, byte for byte
 * @param namesake the destination has the same last name
 */
export function moduleBelief(voters: readonly number[], share: number, identical: boolean, namesake: boolean): Belief {
  const symbols = voters.length ? together(voters) * Math.min(1, share / (namesake ? HALF : FULL_SHARE)) : 0;
  const confidence = identical ? 1 - (1 - Math.max(symbols, ALONE)) * DOUBT_LEFT : symbols;
  return belief(confidence, [['identical-hash', identical ? 1 : 0, 3], ['symbols-moved-alike', share * symbols, 1]]);
}

/** @param voters confidences of the modules that kept their place below the package */
export function packageBelief(voters: readonly number[], share: number): Belief {
  return belief(together(voters), [['modules-moved-alike', share, 1]]);
}

/** Voters of one module were judged in each other's light: each adds to the mean, far less than an independent witness would. */
function together(voters: readonly number[]): number {
  const mean = voters.reduce((sum, voter) => sum + voter, 0) / voters.length;
  return 1 - (1 - mean) * (1 - (mean * mean * (voters.length - 1)) / voters.length);
}

/** The log-odds are shared out among what spoke, by worth. */
function belief(raw: number, spoken: readonly (readonly [feature: string, value: number, worth: number])[]): Belief {
  const confidence = Math.min(0.999, rounded(raw));
  const odds = Math.log(confidence / (1 - confidence));
  const heard = spoken.filter(([, value]) => value > 0);
  const total = heard.reduce((sum, [, value, worth]) => sum + value * worth, 0);
  const factors: Factor[] = heard.map(([feature, value, worth]) => ({ feature, value, weight: (odds * value * worth) / total }));
  return { confidence, factors };
}
