/** No oracle is flawless: rows that the releases themselves contradict, each with the places that say so, kept in `oracles/disputed.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Oracle, OracleEntry, OracleNegative } from './oracle';

export interface Dispute {
  oracle: string;
  /** The row, by what tells it from others. */
  entry?: { from: string };
  negative?: { from: string; arg?: string };
  verdict: 'contradicted' | 'stands';
  says: { at: string; text: string }[];
  /** What the releases say, as a row. */
  instead?: OracleEntry;
}

/** Of all oracles: `settled` takes those of its own. */
export function readDisputes(): Dispute[] {
  return (JSON.parse(readFileSync(join(__dirname, '../../oracles/disputed.json'), 'utf8')) as { rows: Dispute[] }).rows;
}

/** Whether a dispute is of this row: an oracle may have several rows of one name, told apart by the argument. */
export function isRow(row: OracleEntry | OracleNegative, wanted: { from: string; arg?: string } | undefined): boolean {
  return wanted !== undefined && row.from === wanted.from && row.arg === wanted.arg;
}

/** The oracle with every contradicted row replaced by what the releases say. */
export function settled(oracle: Oracle, disputes: readonly Dispute[]): Oracle {
  const here = disputes.filter((one) => one.oracle === oracle.name && one.verdict === 'contradicted');
  if (here.length === 0) return oracle;
  return {
    ...oracle,
    entries: [...oracle.entries.filter((row) => !here.some(({ entry }) => isRow(row, entry))), ...here.flatMap(({ instead }) => instead ?? [])],
    negatives: (oracle.negatives ?? []).filter((row) => !here.some(({ negative }) => isRow(row, negative))),
  };
}
