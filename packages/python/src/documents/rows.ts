/** Rows of tables that set old names beside what to use now. */
import type { DocumentStatement } from '@onx/model';
import { nameIn, replacementName } from '../facts/announcements/replacement';
import { plainText, QUALIFIED } from './references';
import type { Table } from './tables';

const NEW = /^(?:new(?:\s.*)?|(?:\w+\s+)?replacements?(?:\s.*)?|replaced\s+(?:by|with)|alternatives?|use(?:\s+instead)?|instead|successor|renamed\s+to|moved\s+to|now|after|to|current|migration(?:\s.*)?|suggest(?:ed|ion)(?:\s.*)?|recommend(?:ed|ation)(?:\s.*)?)$/i;
/** What to use in place of the old one need not be the same. */
const ADVICE = /replace|alternative|use|instead|successor|migration|suggest|recommend/i;
const OLD = /^(?:old(?:\s.*)?|removed(?:\s.*)?|deprecated(?:\s.*)?|former(?:\s.*)?|previous(?:\s.*)?|before|from|target|original|legacy(?:\s.*)?)$/i;
const VERSION = /\bv?(\d+)(?:\.\w+)*$/i;
const NONE = /^(?:n\/?a|none|nothing|removed|no\s+replacement|[-–—]*)\.?$/i;

/** What rows say, where the heads of two columns, or the rows themselves, tell which holds the old names. */
export function readStatedRows({ header, rows, headings }: Table & { headings: readonly string[] }): DocumentStatement[] {
  const heads = header.map((cell) => plainText(cell).replace(/[`:]/g, '').trim());
  const columns = columnsOf(heads, rows);
  if (!columns) return [];
  const [oldAt, newAt] = columns;
  const renamed = ADVICE.test(heads[newAt]!) ? {} : { renamed: true as const };
  return rows.flatMap((row) => {
    const names = (row[oldAt] ?? '').split(/,\s*/).flatMap((cell) => wholeName(plainText(cell)) ?? []);
    const text = plainText(row[newAt] ?? '');
    const to = wholeName(text) ?? replacementName(text, names[0]);
    if (QUALIFIED.test(text) || (to === undefined && !NONE.test(text))) return [];
    return names.map((from) => ({ from, ...(to === undefined ? {} : { to, ...renamed }), within: headings.flatMap((heading) => nameIn(heading) ?? []) }));
  });
}

function wholeName(cell: string): string | undefined {
  return nameIn(cell.replace(/^[`"']+|[`"']+$/g, ''));
}

/** Columns of the old and the new names. */
function columnsOf(heads: readonly string[], rows: readonly string[][]): [number, number] | null {
  const versions = heads.flatMap((head, at) => (VERSION.test(head) ? [{ at, version: Number(VERSION.exec(head)![1]) }] : [])).sort((a, b) => a.version - b.version);
  const [earlier, later, ...more] = versions;
  if (earlier && later && more.length === 0 && earlier.version < later.version) return [earlier.at, later.at];
  const newAt = heads.findIndex((head) => NEW.test(head));
  if (newAt < 0) return null;
  const named = (at: number): number => rows.filter((row) => wholeName(plainText(row[at] ?? '')) !== undefined).length;
  const olds = heads.flatMap((head, at) => (at !== newAt && OLD.test(head) ? [at] : []));
  const oldAt = olds.sort((a, b) => named(b) - named(a))[0] ?? (newAt === 0 ? 1 : 0);
  return [oldAt, newAt];
}
