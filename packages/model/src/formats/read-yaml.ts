/** YAML and JSON from files that others may have written: bounded, strict, never a stack trace. */
import { OnxError } from '../messages/diagnostic';

/** UTF-16 code units; a manifest of 100,000 operations stays well below. */
const LARGEST = 64 * 1024 * 1024;
/** Aliases resolved in one file; a "billion laughs" needs far more. */
const ALIAS_BUDGET = 100;
const DEEPEST = 64;

function tooDeep(value: unknown, left: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return left === 0 || Object.values(value).some((item) => tooDeep(item, left - 1));
}

/**
 * The value of one YAML 1.2 document (JSON is YAML too).
 * @param file How the file is called in messages.
 * @throws OnxError ONX2101 where it is no YAML, repeats a key, or is too large, too deep or too full of aliases.
 */
export function readYaml(text: string, file: string): unknown {
  const refuse = (why: string): OnxError => new OnxError('ONX2101', 2, `${file} cannot be read: ${why.trim()}.`, 'Mend that place, or make the file again.');
  if (text.length > LARGEST) throw refuse(`${text.length} characters, at most ${LARGEST} are read`);
  try {
    // Loaded when something is read: comparing two releases reads no YAML, and it is a good part of the start.
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
    const { LineCounter, parseDocument } = require('yaml') as typeof import('yaml');
    const lines = new LineCounter();
    const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, lineCounter: lines, logLevel: 'silent' });
    const error = document.errors[0];
    if (error) throw refuse(`line ${lines.linePos(error.pos[0]).line}, ${error.message.split('\n')[0]?.replace(/\.$/, '')}`);
    const value: unknown = document.toJS({ maxAliasCount: ALIAS_BUDGET });
    if (tooDeep(value, DEEPEST)) throw refuse(`nested deeper than ${DEEPEST} levels`);
    return value;
  } catch (error) {
    if (error instanceof OnxError) throw error;
    // The parser answers an alias bomb with a ReferenceError and bottomless nesting with a RangeError.
    throw refuse(error instanceof RangeError ? `nested deeper than ${DEEPEST} levels` : error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}
