/** The documents of a Python core: which files they are, and what they say that they did not say before. */
import type { DocumentReader, DocumentStatement } from '@onx/model';
import { readPassages } from './passages';
import { readRows } from './rows';
import { readSentences } from './sentences';

const TEXT = /\.(?:md|markdown|rst|txt)$/i;
/** Names of files that tell what changed, with or without an extension. */
const NOTES = /(?:^|\/)(?:change(?:s|log)|history|news|release[-_\w]*|whats?[-_]?new|upgrad|migrat|deprecat|breaking)[^/]*$/i;
const FOLDER = /(?:^|\/)(?:docs?|documentation|changes|changelog(?:\.d)?|news|newsfragments|releases?|release[-_]?notes)\//i;

const decoder = new TextDecoder();
const NOTHING: ReadonlySet<string> = new Set();

export const documents: DocumentReader = {
  isDocument: (path) => (TEXT.test(path) ? NOTES.test(path) || FOLDER.test(path) : NOTES.test(path) && !/\.\w+$/.test(path)),
  codeIn: (bytes) => Buffer.from(readPassages(decoder.decode(bytes), NOTHING).code.join('\n')),
  readDocument: (before, after) => readText(before === null ? '' : decoder.decode(before), decoder.decode(after)),
};

/** Sentences count where a line of theirs is new; the rows of a changed file's tables count all: what went was announced before. */
export function readText(before: string, after: string): DocumentStatement[] {
  const known = new Set(before.split('\n').map((line) => line.trim()));
  const { passages, tables } = readPassages(after, known);
  return [...passages.filter(({ fresh }) => fresh).flatMap(readSentences), ...tables.flatMap(readRows)];
}
