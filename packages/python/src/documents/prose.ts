/** Passages as sentences are read from them. */
import type { Passage } from './passages';
import { plainText } from './references';

/** Longer ones are no prose. */
const LONGEST = 4000;

/** Where one sentence ends and the next begins. */
export const SENTENCE_END = String.raw`(?<=[.!;])\s+(?=\S)`;
const BREAKS = new RegExp(SENTENCE_END);

/** A passage with its marks in one form, made once for all that read it. */
export interface Prose extends Passage {
  plain: string;
  /** `under` in the same form. */
  above: string;
}

/** null where it is too long to be any. */
export function proseOf(passage: Passage): Prose | null {
  const { text, under } = passage;
  return text.length > LONGEST ? null : { ...passage, plain: plainText(text), above: plainText(under.slice(0, LONGEST)) };
}

/** The sentences of a passage. */
export function sentencesOf({ plain }: Prose): string[] {
  return plain.split(BREAKS);
}
