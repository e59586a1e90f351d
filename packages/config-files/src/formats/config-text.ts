/** What every format is read into: the texts of a file and where they stand. */

/**
 * `value`: any scalar, of a string only what is between the quotes; of a value over several ini lines, each line.
 * `key`: a key of a mapping or table. `section`: the header of an ini section.
 */
export type ConfigTextKind = 'value' | 'key' | 'section';

export interface ConfigText {
  kind: ConfigTextKind;
  /** Keys from the top, list indices as numbers in text; a key's own is the last. */
  path: readonly string[];
  /** Offsets of the text in the file. Escapes, folds and indentation are still in it. */
  start: number;
  end: number;
  /** The quote or block sign that stands before it; empty for plain text. */
  quote: string;
}

/** Why a file could not be read. */
export interface ConfigProblem {
  /** Offset in the text. */
  offset: number;
  message: string;
}

export type ConfigReading = { texts: ConfigText[] } | { problem: ConfigProblem };

/** Reads a whole file. Never throws. */
export type ReadConfig = (text: string) => ConfigReading;

/** One line of what a parser said. */
export function problemAt(offset: number, error: unknown): { problem: ConfigProblem } {
  const message = error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return { problem: { offset, message } };
}
