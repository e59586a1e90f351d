/** Files of one kind, of one release or of two, printed together: what both releases hold as the same value is printed once. */
import { byCodeUnit } from '@onx/model';

/** A piece of a text, and in which of the files that are printed together it stands. It does not end within a surrogate pair. */
export interface Piece {
  text: string;
  files: readonly number[];
}

/** What is printed one after the other, by keys in order. */
export interface Entries<T> {
  keys: readonly string[];
  at(index: number): T;
}

/** How entries look in a file. */
export interface Layout<T> {
  print(key: string, value: T): string;
  /** Whether two values of one key are printed alike; false where only printing would tell. */
  isSame(a: T, b: T): boolean;
  /** Before the first, between two, after the last; and what stands there where there are none. */
  open: string;
  between: string;
  close: string;
  empty: string;
}

const ONLY: readonly (readonly number[])[] = [[0], [1]];
const BOTH: readonly number[] = [0, 1];
const NOTHING: Entries<never> = { keys: [], at: () => undefined as never };

/** What each file has for itself. */
export function* ofEach(texts: readonly string[]): Generator<Piece> {
  for (const [file, text] of texts.entries()) yield { text, files: ONLY[file]! };
}

/** The entries of one file or two in the order of their keys. */
export function* printEntries<T>(sides: readonly Entries<T>[], layout: Layout<T>): Generator<Piece> {
  const { print, isSame, open, between } = layout;
  const [first = NOTHING, second = NOTHING] = sides;
  for (let i = 0, j = 0; i < first.keys.length || j < second.keys.length; ) {
    const [a, b] = [first.keys[i], second.keys[j]];
    const order = a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : byCodeUnit(a, b);
    if (order > 0) {
      yield { text: (j === 0 ? open : between) + print(b!, second.at(j)), files: ONLY[1]! };
      j++;
      continue;
    }
    const value = first.at(i);
    const shared = order === 0 && (i === 0) === (j === 0) && isSame(value, second.at(j));
    yield { text: (i === 0 ? open : between) + print(a!, value), files: shared ? BOTH : ONLY[0]! };
    i++;
    if (shared) j++;
  }
  yield* ofEach(sides.map(({ keys }) => (keys.length === 0 ? layout.empty : layout.close)));
}

/** The text of a file that is printed alone. */
export function* alone(pieces: Iterable<Piece>): Generator<string> {
  for (const { text } of pieces) yield text;
}
