/** The documents of a Python core: which files they are, and what they say that they did not say before. */
import type { DocumentContent, DocumentReader, DocumentStatement } from '@onx/model';
import { extractWithBodies } from '../facts/read-bodies';
import { readArguments } from './arguments';
import { readDistributions } from './distributions';
import { readExamples } from './examples';
import { readPassages } from './passages';
import { proseOf, type Prose } from './prose';
import { readStatedRows } from './rows';
import { readSentences } from './sentences';

const TEXT = /\.(?:md|markdown|rst|txt)$/i;
/** Names of files that tell what changed, with or without an extension. */
const NOTES = /(?:^|\/)(?:change(?:s|log)|history|news|release[-_\w]*|whats?[-_]?new|upgrad|migrat|deprecat|breaking)[^/]*$/i;
const FOLDER = /(?:^|\/)(?:docs?|documentation|changes|changelog(?:\.d)?|news|newsfragments|releases?|release[-_]?notes)\//i;

/** Notes that are gathered for a release, each a file of texts by sort. */
const GATHERED = /(?:^|\/)releasenotes\/notes\/.+\.ya?ml$/i;

const decoder = new TextDecoder();
const NOTHING: ReadonlySet<string> = new Set();

export const documents: DocumentReader = {
  isDocument: (path) => GATHERED.test(path) || (TEXT.test(path) ? NOTES.test(path) || FOLDER.test(path) : NOTES.test(path) && !/\.\w+$/.test(path)),
  readDocument: (before, after) => readText(before === null ? null : decoder.decode(before), decoder.decode(after)),
};

/** Sentences count where a line of theirs is new; the rows of a changed file's tables count all: what went was announced before. */
function readText(before: string | null, after: string): DocumentContent {
  const known = before === null ? NOTHING : new Set(before.split('\n').map((line) => line.trim()));
  const { passages, tables, code, blocks } = readPassages(after, known);
  return {
    statements: [...passages.filter(({ fresh }) => fresh).flatMap((passage) => proseOf(passage) ?? []).flatMap((prose) => [...readProse(prose), ...readDistributions(prose)]), ...tables.flatMap(readStatedRows), ...readExamples(blocks)],
    code: () => (before === null ? null : changedCode(readPassages(before, NOTHING).code.join('\n'), code.join('\n'))),
  };
}

/** What is said of an argument names no callable that has another name. */
function readProse(prose: Prose): DocumentStatement[] {
  const said = readSentences(prose);
  const ofArguments = readArguments(prose).filter(({ from, to }) => said.every((one) => one.from !== from || one.to !== to));
  return [...said.filter(({ to, argument }) => argument || ofArguments.every((one) => one.to !== to)), ...ofArguments];
}

function changedCode(before: string, after: string): ReturnType<DocumentContent['code']> {
  return before === after ? null : { old: extractWithBodies(Buffer.from(before)).bodies, next: extractWithBodies(Buffer.from(after)).bodies };
}
